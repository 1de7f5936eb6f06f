const EENHEDEN = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien'
  .concat(' zeventien achttien negentien')
  .split(' ')
const TIENTALLEN = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')

const buildTelwoorden = (): ReadonlyMap<string, number> => {
  const woorden = new Map(EENHEDEN.map((woord, waarde) => [woord, waarde]))
  TIENTALLEN.forEach((tiental, plaats) => {
    const tien = (plaats + 2) * 10
    woorden.set(tiental, tien)
    for (let n = 1; n <= 9; n += 1) woorden.set(`${EENHEDEN[n] ?? ''}en${tiental}`, tien + n)
  })
  return woorden
}

const ONDER_HONDERD = buildTelwoorden()
const LANGSTE_TELWOORD = 60

const splitAround = (woord: string, maat: string): readonly [string, string] | null => {
  const plaats = woord.indexOf(maat)
  return plaats < 0 ? null : [woord.slice(0, plaats), woord.slice(plaats + maat.length).replace(/^en(?=\p{L})/u, '')]
}

const parseTot = (woord: string, maten: readonly (readonly [string, number])[]): number | null => {
  const [maat, ...kleinere] = maten
  if (maat === undefined) return ONDER_HONDERD.get(woord) ?? null
  const delen = splitAround(woord, maat[0])
  if (delen === null) return parseTot(woord, kleinere)
  const aantal = delen[0] === '' ? 1 : parseTot(delen[0], kleinere)
  const rest = delen[1] === '' ? 0 : parseTot(delen[1], kleinere)
  return aantal === null || rest === null ? null : aantal * maat[1] + rest
}

const BIJZONDER: ReadonlyMap<string, number> = new Map([
  ['anderhalf', 1.5],
  ['dozijn', 12],
])

/** The first three letters of every numeral: nearly all other words are turned away by these. */
const AANHEFFEN: ReadonlySet<string> = new Set(
  [...ONDER_HONDERD.keys(), ...BIJZONDER.keys(), 'honderd', 'duizend'].map((woord) => woord.slice(0, 3)),
)

/** Value of a Dutch cardinal written as one word without accents ("tweehonderdvijftig"); null when it is none. */
export const parseTelwoord = (woord: string): number | null => {
  if (woord.length > LANGSTE_TELWOORD || !AANHEFFEN.has(woord.slice(0, 3))) return null
  const bijzonder = BIJZONDER.get(woord)
  if (bijzonder !== undefined) return bijzonder
  return parseTot(woord, [
    ['duizend', 1000],
    ['honderd', 100],
  ])
}
