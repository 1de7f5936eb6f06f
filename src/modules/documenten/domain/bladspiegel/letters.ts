import type { Blad, Tekststuk } from './blad.ts'

/** The sizes of letters in a document: the one of plain text, and larger ones for headings. */
export type Letters = {
  readonly gewoon: number
  /** The level of a heading in this size, 1 the highest; null for plain text and smaller. */
  readonly levelOf: (grootte: number) => number | null
  /** The distance between lines of one paragraph, in letter sizes. */
  readonly regelafstand: number
  /** Where long lines of text end at the right. */
  readonly rechts: number
}

/** A heading is at least so much larger than plain text. */
const GROTER = 1.12
const MAX_NIVEAU = 6
const GANGBAAR = 0.15
const LANG = 0.5
const GEWONE_REGELAFSTAND = 1.2

export function measureLetters(bladen: readonly Blad[]): Letters {
  const perGrootte = new Map<number, number>()
  for (const { stukken } of bladen) {
    for (const stuk of stukken)
      perGrootte.set(round(stuk.grootte), (perGrootte.get(round(stuk.grootte)) ?? 0) + stuk.tekst.length)
  }
  const gewoon = [...perGrootte].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
  const kopgroottes = [...perGrootte.keys()].filter((grootte) => grootte > gewoon * GROTER).sort((a, b) => b - a)
  const niveaus = new Map<number, number>()
  let niveau = 0
  let vorige = Number.POSITIVE_INFINITY
  for (const grootte of kopgroottes) {
    if (grootte < vorige * 0.96) niveau = Math.min(niveau + 1, MAX_NIVEAU)
    niveaus.set(grootte, niveau)
    vorige = grootte
  }
  return {
    gewoon,
    levelOf: (grootte) => niveaus.get(round(grootte)) ?? null,
    regelafstand: measureRegelafstand(bladen, gewoon),
    rechts: measureRechts(bladen),
  }
}

/** The smallest distance that is common between texts of plain size below each other. */
function measureRegelafstand(bladen: readonly Blad[], gewoon: number): number {
  const keren = new Map<number, number>()
  for (const { stukken } of bladen) {
    const laatste = new Map<number, number>()
    for (const { x0, y } of stukken.filter((stuk) => round(stuk.grootte) === gewoon).sort((a, b) => a.y - b.y)) {
      const vorige = laatste.get(Math.round(x0))
      const afstand = vorige === undefined ? 0 : (y - vorige) / gewoon
      if (afstand > 0.9 && afstand < 2.6) keren.set(roundFijn(afstand), (keren.get(roundFijn(afstand)) ?? 0) + 1)
      laatste.set(Math.round(x0), y)
    }
  }
  const meeste = Math.max(...keren.values())
  const gangbaar = [...keren].filter(([, keer]) => keer >= Math.max(2, meeste * GANGBAAR)).map(([afstand]) => afstand)
  return gangbaar.length === 0 ? GEWONE_REGELAFSTAND : Math.min(...gangbaar)
}

/** Nine in ten of the long stretches of text end before it. */
function measureRechts(bladen: readonly Blad[]): number {
  const einden = bladen.flatMap(({ stukken, breedte }) =>
    stukken.filter(({ x0, x1 }) => x1 - x0 > breedte * LANG).map(({ x1 }) => x1),
  )
  return einden.sort((a, b) => a - b)[Math.floor(einden.length * 0.9)] ?? 0
}

const roundFijn = (afstand: number): number => Math.round(afstand * 20) / 20

const round = (grootte: number): number => Math.round(grootte * 2) / 2

/** Bold that is made by printing the same text twice is one text, in bold. */
export function mergeDubbeldruk(stukken: readonly Tekststuk[]): Tekststuk[] {
  const eerder = new Map<string, number>()
  const uit: Tekststuk[] = []
  for (const stuk of stukken) {
    const sleutel = `${Math.round(stuk.x0 / 2)} ${Math.round(stuk.y / 2)} ${stuk.tekst}`
    const i = eerder.get(sleutel)
    const dubbel = i === undefined ? undefined : uit[i]
    if (i !== undefined && dubbel) uit[i] = { ...dubbel, vet: true }
    else {
      eerder.set(sleutel, uit.length)
      uit.push(stuk)
    }
  }
  return uit
}
