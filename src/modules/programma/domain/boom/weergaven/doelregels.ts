import type { Boom, BoomDoel } from '../boom.ts'
import { filterRijen, fitsWoorden, GEEN_FILTER, type BoomFilter } from '../filteren/filter.ts'
import { listLosseDoelen, nestBoom } from '../nestBoom.ts'
import { listRijen } from './rijen.ts'
import { kopTekst, onderdeelNaam } from '../teksten/plektekst.ts'

export type Doelregel = {
  readonly doel: BoomDoel
  /** What it hangs under; empty for the programme as a whole. */
  readonly hoortBij: string
}

type Keuze = { readonly filter: BoomFilter; readonly nummers: boolean; readonly jaar: number }

/** All doelen that fit, those of the whole programme first. Parties and planning do not count: a doel has neither. */
export function listDoelregels(boom: Boom, { filter: { prioriteiten, q }, nummers, jaar }: Keuze): Doelregel[] {
  const filter = { ...GEEN_FILTER, prioriteiten, q }
  const rijen = filterRijen(listRijen(nestBoom(boom, { nummers })), filter, jaar)
  const namen = new Map(rijen.map((rij) => [rij.sleutel, kopTekst(rij.nummer, onderdeelNaam(rij))]))
  const los = prioriteiten.length > 0 ? [] : listLosseDoelen(boom)
  return [
    ...los.filter((doel) => fitsWoorden({ soort: 'doel', van: doel }, q)).map((doel) => ({ doel, hoortBij: '' })),
    ...rijen.flatMap((rij) => {
      const ouder = rij.boven.at(-1)
      return rij.soort === 'doel' ? [{ doel: rij.van, hoortBij: ouder ? (namen.get(ouder) ?? '') : '' }] : []
    }),
  ]
}
