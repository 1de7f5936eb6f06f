import { STAART, type Interval } from './interval.ts'
import type { Verdelingen } from './verdelingen.ts'

/** So many of so many. Of a survey with a design effect both are divided by it. */
export type Deel = { readonly teller: number; readonly noemer: number }

/** Wilson's score interval for a share (Wilson 1927), between 0 and 1. */
export function intervalOfAandeel({ teller, noemer }: Deel, { normalQuantile }: Verdelingen): Interval {
  const z = normalQuantile(1 - STAART)
  const deel = teller / noemer
  const midden = deel + z ** 2 / (2 * noemer)
  const breedte = z * Math.sqrt((deel * (1 - deel)) / noemer + z ** 2 / (4 * noemer ** 2))
  const schaal = 1 + z ** 2 / noemer
  return {
    van: teller <= 0 ? 0 : Math.max(0, (midden - breedte) / schaal),
    tot: teller >= noemer ? 1 : Math.min(1, (midden + breedte) / schaal),
  }
}

/** The exact interval for a share (Clopper & Pearson 1934): never covers less than 95%. */
export const intervalOfClopperPearson = ({ teller, noemer }: Deel, { betaQuantile }: Verdelingen): Interval => ({
  van: teller <= 0 ? 0 : betaQuantile(STAART, teller, noemer - teller + 1),
  tot: teller >= noemer ? 1 : betaQuantile(1 - STAART, teller + 1, noemer - teller),
})

/** The difference `nu` − `toen` of two shares, from their Wilson intervals (Newcombe 1998, method 10). */
export function intervalOfVerschil(nu: Deel, toen: Deel, kans: Verdelingen): Interval {
  const [p, q] = [nu.teller / nu.noemer, toen.teller / toen.noemer]
  const [a, b] = [intervalOfAandeel(nu, kans), intervalOfAandeel(toen, kans)]
  return {
    van: p - q - Math.hypot(p - a.van, b.tot - q),
    tot: p - q + Math.hypot(a.tot - p, q - b.van),
  }
}
