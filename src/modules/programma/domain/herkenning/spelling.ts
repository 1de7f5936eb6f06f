import type { Spellingvoorstel } from '../voorstel.ts'
import type { Woordtellingen } from './countWoordvormen.ts'
import { createZoeker } from './zoekBuren.ts'
import { EIGENNAMEN, VAKTERMEN } from './vaktermen.ts'

/** Shorter words have too many neighbours that are good words themselves. */
const MIN_LENGTE = 7
const MIN_NAAM = 6
const MIN_ELDERS = 8
/** How often another spelling must occur, and how much more often than this one. */
const VAAK = 5
const VEELVOUD = 4
const MAX_VOORSTELLEN = 50
const ENGELS = /ation$/

/** Good words that look like a term. */
const GOEDE_WOORDEN = new Set(['positie', 'stalling', 'stallingen', 'presentie', 'meditation', 'wagens'])

const VAKZOEKER = createZoeker([...VAKTERMEN].filter((term) => term.length >= MIN_NAAM))

/**
 * Words that are probably misread: they differ in one letter from a term of the field or from a spelling that the same document
 * uses far more often. Only offered; the text stays as it is.
 */
export function findSpelling(tellingen: Woordtellingen): Spellingvoorstel[] {
  const vaak = [...tellingen]
    .filter(([woord, { aantal }]) => aantal >= VAAK && woord.length >= MIN_ELDERS)
    .map(([woord]) => woord)
  const eigen = createZoeker(vaak)
  const voorstellen: Spellingvoorstel[] = []
  for (const [woord, { aantal, vorm }] of tellingen) {
    if (woord.length < MIN_NAAM || VAKTERMEN.has(woord) || GOEDE_WOORDEN.has(woord) || !/^\p{L}+$/u.test(woord))
      continue
    const term = findTerm(woord, vorm)
    const elders = term === null ? findElders(woord, aantal, eigen, tellingen) : null
    const bedoeld = term ?? elders
    if (bedoeld === null) continue
    const reden =
      term !== null ? 'Lijkt op een woord uit het vakgebied.' : 'Staat elders in dit document vaker zo geschreven.'
    voorstellen.push({ gelezen: vorm, bedoeld: copyHoofdletters(vorm, bedoeld), aantal, reden })
  }
  return voorstellen.sort((a, b) => b.aantal - a.aantal || a.gelezen.localeCompare(b.gelezen)).slice(0, MAX_VOORSTELLEN)
}

function findTerm(woord: string, vorm: string): string | null {
  if (ENGELS.test(woord) && VAKTERMEN.has(woord.replace(ENGELS, 'atie'))) return woord.replace(ENGELS, 'atie')
  for (const term of VAKZOEKER(woord)) {
    const naam = EIGENNAMEN.has(term)
    if (naam && /^\p{Lu}/u.test(vorm)) return term
    if (!naam && woord.length >= MIN_LENGTE && term.length >= MIN_LENGTE && !isVerbuiging(woord, term)) return term
  }
  return null
}

function findElders(
  woord: string,
  aantal: number,
  zoek: (woord: string) => string[],
  tellingen: Woordtellingen,
): string | null {
  if (woord.length < MIN_ELDERS || aantal > 2) return null
  const kandidaat = zoek(woord).find(
    (ander) => !isVerbuiging(woord, ander) && (tellingen.get(ander)?.aantal ?? 0) >= aantal * VEELVOUD,
  )
  return kandidaat ?? null
}

/** Forms of one word, or words that part only near their end ("preventie", "preventief"), are no misreadings. */
function isVerbuiging(a: string, b: string): boolean {
  const kortste = Math.min(a.length, b.length)
  let gelijk = 0
  while (gelijk < kortste && a[gelijk] === b[gelijk]) gelijk += 1
  return gelijk >= kortste - 2 || isTussenletter(a, b, gelijk)
}

/** "drugoverlast" and "drugsoverlast", "handhavingbeleid" and "handhavingsbeleid" are both in use. */
function isTussenletter(a: string, b: string, plaats: number): boolean {
  const [kort, lang] = a.length < b.length ? [a, b] : [b, a]
  return (
    lang.length === kort.length + 1 &&
    (lang[plaats] === 's' || lang[plaats] === 'n') &&
    kort.slice(plaats) === lang.slice(plaats + 1) &&
    !TUSSEN_S.test(lang.slice(0, plaats + 1))
  )
}

/** First parts that never go without their s. */
const TUSSEN_S = /^(?:casus|persoons|veiligheids)$/

const copyHoofdletters = (vorm: string, woord: string): string => {
  if (vorm === vorm.toUpperCase()) return woord.toUpperCase()
  return /^\p{Lu}/u.test(vorm) ? woord.charAt(0).toUpperCase() + woord.slice(1) : woord
}
