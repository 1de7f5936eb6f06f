import type { Blad, Lijn, Tekststuk } from '../domain/bladspiegel/blad.ts'

/** Letters of this size are half as wide: a text of 10 characters in size 10 is 50 points wide. */
const BREEDTE = 0.5
const GROOTTE = 10

type StukOpties = { readonly grootte?: number; readonly vet?: boolean }

/** Text at a place on a page, in letters that are all equally wide. */
export const aStuk = (
  tekst: string,
  x: number,
  y: number,
  { grootte = GROOTTE, vet = false }: StukOpties = {},
): Tekststuk => ({
  tekst,
  x0: x,
  x1: x + tekst.length * grootte * BREEDTE,
  y,
  grootte,
  vet,
  spatieVoor: 0,
  spatieNa: 0,
})

/** Lines of text below each other, 12 points apart unless said otherwise. */
export const someRegels = (
  teksten: readonly string[],
  x: number,
  y: number,
  afstand = 12,
  opties: StukOpties = {},
): Tekststuk[] => teksten.map((tekst, i) => aStuk(tekst, x, y + i * afstand, opties))

/** A page of A4 with this text on it. */
export const aBlad = (stukken: readonly Tekststuk[], rest: Partial<Blad> = {}): Blad => ({
  nr: 1,
  breedte: 595,
  hoogte: 842,
  stukken,
  liggend: [],
  staand: [],
  stippen: [],
  ...rest,
})

/** The lines of a full grid between these places. */
export function aRaster(xs: readonly number[], ys: readonly number[]): { liggend: Lijn[]; staand: Lijn[] } {
  const [links = 0, boven = 0] = [xs[0], ys[0]]
  const [rechts = 0, onder = 0] = [xs.at(-1), ys.at(-1)]
  return {
    liggend: ys.map((plek) => ({ plek, van: links, tot: rechts })),
    staand: xs.map((plek) => ({ plek, van: boven, tot: onder })),
  }
}
