import type { Norm } from '../norm.ts'
import type { Schatting } from './schatting.ts'

/** What must be reached, in the unit of the indicator; null when the norm has no number or its nulmeting is not known. */
export function computeNormgetal({ wijze, waarde, maat }: Norm, begin: number | null): number | null {
  if (waarde === null || wijze === 'richting' || wijze === 'geen') return null
  if (wijze !== 'met') return waarde
  if (begin === null) return null
  return maat === 'procent' ? begin * (1 + waarde / 100) : begin + waarde
}

/**
 * What should be reached by now: on a straight line from the nulmeting to the norm. Without a nulmeting there is no line, and
 * the norm itself is what is compared with.
 */
export function computePad(norm: Norm, doel: number, begin: number | null, { jaar, deel, beeld }: Moment): number {
  const { basisjaar, doeljaar } = norm
  if (begin === null || basisjaar === null || doeljaar <= basisjaar) return doel
  // A level is of the end of what was measured; a count is of the whole year.
  const moment = beeld === 'stand' ? jaar - 1 + deel : jaar
  const gevorderd = Math.min(1, Math.max(0, (moment - basisjaar) / (doeljaar - basisjaar)))
  return begin + (doel - begin) * gevorderd
}

export type Moment = Pick<Schatting, 'jaar' | 'deel'> & { readonly beeld: 'stand' | 'heel_jaar' }
