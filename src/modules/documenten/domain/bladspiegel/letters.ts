import type { Blad, Tekststuk } from './blad.ts'

/** The sizes of letters in a document: the one of plain text, and larger ones for headings. */
export type Letters = {
  readonly gewoon: number
  /** The level of a heading in this size, 1 the highest; null for plain text and smaller. */
  readonly levelOf: (grootte: number) => number | null
}

/** A heading is at least so much larger than plain text. */
const GROTER = 1.12
const MAX_NIVEAU = 6

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
  return { gewoon, levelOf: (grootte) => niveaus.get(round(grootte)) ?? null }
}

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
