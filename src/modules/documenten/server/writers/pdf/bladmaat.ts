/** Points; A4 upright. */
export const BLAD = { breedte: 595.28, hoogte: 841.89, links: 62, rechts: 62, boven: 64, onder: 78 } as const

export const ZETBREEDTE = BLAD.breedte - BLAD.links - BLAD.rechts
export const ZETHOOGTE = BLAD.hoogte - BLAD.boven - BLAD.onder

export const INKT = '#1b2b3a'
export const LIJN = '#9aa7b4'
export const KOPVLAK = '#e6ecf2'

/** Size of the letter and height of the line. */
export const GROOTTES = {
  titel: { letter: 28, regel: 36 },
  kop1: { letter: 17, regel: 23 },
  kop2: { letter: 13, regel: 18 },
  kop3: { letter: 11.5, regel: 16 },
  tekst: { letter: 10.5, regel: 15 },
  noot: { letter: 9, regel: 12.5 },
} as const
export type Grootte = (typeof GROOTTES)[keyof typeof GROOTTES]
