const KLEINE_WOORDEN: ReadonlySet<string> = new Set(
  'van de het en der des den voor in op aan te ten ter tot met of'.split(' '),
)
const MAX_LETTERS = 7
const MAX_EXTRA = 2
const MAX_WOORDEN = 8
const MIN_WOORD = 4
const MIN_ENKEL_WOORD = 10
const KLINKER_OF_VLOEIEND = /[aeiouyrl]/
const KLINKER = /[aeiouy]/

/** Whether a part of a compound may begin at this letter ("buurt|preventie"); a lone word must look more like one. */
const startsDeel = (woord: string, plaats: number, enkel: boolean): boolean =>
  KLINKER_OF_VLOEIEND.test(woord.charAt(plaats + 1)) && (!enkel || !KLINKER.test(woord.charAt(plaats - 1)))

const findDeel = (woord: string, letter: string, vanaf: number, enkel: boolean): number => {
  let plaats = woord.indexOf(letter, vanaf)
  while (plaats >= 0 && !startsDeel(woord, plaats, enkel)) plaats = woord.indexOf(letter, plaats + 1)
  return plaats
}

/** Whether the letters are the first of each word from `plaats` on, with at most two more from inside each. */
const matchFrom = (letters: string, woorden: readonly string[], plaats: number): boolean => {
  const woord = woorden[plaats]
  if (woord === undefined) return letters === ''
  if (letters === '' || letters.charAt(0) !== woord.charAt(0)) return false
  if (matchFrom(letters.slice(1), woorden, plaats + 1)) return true
  let inWoord = 0
  for (let extra = 1; extra <= MAX_EXTRA && extra < letters.length; extra += 1) {
    inWoord = findDeel(woord, letters.charAt(extra), inWoord + 1, woorden.length === 1)
    if (inWoord < 0) return false
    if (matchFrom(letters.slice(extra + 1), woorden, plaats + 1)) return true
  }
  return false
}

/**
 * Whether `afkorting` can stand for a name, both as keys of `organisatieSleutel`: the first letter of each word that matters,
 * with at most two more where a compound is joined ("vrr" and "veiligheidsregio rotterdam rijnmond", "bp" and "buurtpreventie").
 */
export const isInitialenVan = (afkorting: string, naam: string): boolean => {
  if (afkorting.length > MAX_LETTERS + MIN_WOORD || afkorting.charAt(0) !== naam.charAt(0)) return false
  const letters = afkorting.replace(/ (?:en )?/g, '')
  const woorden = naam.split(' ').filter((woord) => !KLEINE_WOORDEN.has(woord))
  const leesbaar =
    woorden.length > 1 ? woorden.every(({ length }) => length >= MIN_WOORD) : naam.length >= MIN_ENKEL_WOORD
  return (
    letters.length >= 2 &&
    letters.length <= MAX_LETTERS &&
    woorden.length <= MAX_WOORDEN &&
    leesbaar &&
    matchFrom(letters, woorden, 0)
  )
}
