import { datum, type Datum } from '../../../../platform/domain/datum.ts'
import { statusOfMoment, type MomentStatus } from '../../domain/kalender/momentStatus.ts'
import type { StandMoment } from '../voortgang/cache/stand.ts'

/** A moment of the API with its days as days of the calendar. */
export type Kalendermoment = Omit<StandMoment, 'van' | 'tot'> & { readonly van: Datum; readonly tot: Datum }

export const toKalendermoment = (moment: StandMoment): Kalendermoment => ({
  ...moment,
  van: datum(moment.van),
  tot: datum(moment.tot),
})

/** What a status is called for one moment: it is done or not, and never half. */
export const MOMENT_WOORD: Record<MomentStatus, string> = {
  te_laat: 'Te laat',
  bijna_te_laat: 'Bijna te laat',
  loopt: 'Loopt',
  gepland: 'Gepland',
  klaar: 'Gedaan',
  vervallen: 'Vervallen',
}

export const momentStatus = (moment: Kalendermoment, vandaag: string): MomentStatus =>
  statusOfMoment(moment, datum(vandaag))

/** What was done or given up stays where it was. */
export const mayMove = (moment: Pick<StandMoment, 'stand'>, magMelden: boolean): boolean =>
  magMelden && moment.stand === 'open'
