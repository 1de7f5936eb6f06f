import { compareAantallen } from '../kans/verhouding.ts'
import { predictJaar } from '../kans/prognose.ts'
import { selectGelijkeDelen } from '../reeks/gelijkeDelen.ts'
import type { Verdelingen } from '../kans/verdelingen.ts'
import { estimateOverdispersie } from './estimateOverdispersie.ts'

/** The choices that a judgement is made of; the simulation puts a mistake in the place of one and must see it. */
export type Methode = {
  readonly kans: Verdelingen
  readonly selectGelijkeDelen: typeof selectGelijkeDelen
  readonly estimateOverdispersie: typeof estimateOverdispersie
  readonly compareAantallen: typeof compareAantallen
  readonly predictJaar: typeof predictJaar
}

export const makeMethode = (kans: Verdelingen): Methode => ({
  kans,
  selectGelijkeDelen,
  estimateOverdispersie,
  compareAantallen,
  predictJaar,
})
