import { addDays, type Datum } from '../../../../platform/domain/datum.ts'
import type { RondeStatus } from './ronde.ts'

/** A link outlives the last day of its round by at most this many days, when nobody closes the round. */
export const DAGEN_NA_AFLOOP = 30

type Ronde = { readonly status: RondeStatus; readonly uiterlijk: Datum }

/** Whether the links of a round still open something. */
export const isBereikbaar = ({ status, uiterlijk }: Ronde, vandaag: Datum): boolean =>
  status === 'open' && vandaag <= addDays(uiterlijk, DAGEN_NA_AFLOOP)
