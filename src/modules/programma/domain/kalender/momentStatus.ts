import type { Datum } from '../../../../platform/domain/datum.ts'
import type { MomentStand } from '../momenten/moment.ts'
import { isBijnaTeLaat } from '../stand/isBijnaTeLaat.ts'

/** The worst first. */
export const MOMENT_STATUSSEN = ['te_laat', 'bijna_te_laat', 'loopt', 'gepland', 'klaar', 'vervallen'] as const
export type MomentStatus = (typeof MOMENT_STATUSSEN)[number]

type Moment = { readonly van: Datum; readonly tot: Datum; readonly stand: MomentStand }

/** Where one moment stands on a day, in the language of status. */
export function statusOfMoment({ stand, van, tot }: Moment, vandaag: Datum): MomentStatus {
  if (stand === 'gedaan') return 'klaar'
  if (stand === 'vervallen') return 'vervallen'
  if (tot < vandaag) return 'te_laat'
  if (van > vandaag) return 'gepland'
  return isBijnaTeLaat({ van, tot }, vandaag) ? 'bijna_te_laat' : 'loopt'
}

/** One status for several moments: the worst that occurs. */
export function worstStatus(statussen: readonly MomentStatus[]): MomentStatus {
  return MOMENT_STATUSSEN.find((status) => statussen.includes(status)) ?? 'gepland'
}
