import type { Neerzetplek } from '../../../domain/boom/plaatsen/neerzetten.ts'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'

export type Lijn = { readonly rij: Sleutel; readonly kant: Neerzetplek['kant'] }

/** At which line the mark of a drop is drawn: after something means after all that hangs under it. */
export function findLijn(rijen: readonly Rij[], { bij, kant }: Neerzetplek): Lijn {
  const laatste = kant === 'na' ? rijen.findLast(({ boven }) => boven.includes(bij)) : undefined
  return { rij: laatste?.sleutel ?? bij, kant }
}
