import { addDays } from '../../../../platform/domain/datum.ts'
import type { Moment, MomentFeit } from './moment.ts'

/** The fact that replans an open moment by so many days; its note stays. */
export const shiftFeit = ({ sleutel, van, tot, notitie, extra, versie }: Moment, dagen: number): MomentFeit => ({
  sleutel,
  van: addDays(van, dagen),
  tot: addDays(tot, dagen),
  gedaanOp: null,
  vervallen: '',
  notitie,
  extra,
  versie,
})
