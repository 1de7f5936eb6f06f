import type { Dagen } from '../../../../platform/domain/datum.ts'
import type { Moment } from '../momenten/moment.ts'

/** What the facts say. `deels` and `niet_gedaan` are verdicts over a year that has ended. */
export const ACTIE_STATUSSEN = [
  'gepland',
  'loopt',
  'bijna_te_laat',
  'te_laat',
  'klaar',
  'deels',
  'niet_gedaan',
  'vervallen',
] as const
export type ActieStatus = (typeof ACTIE_STATUSSEN)[number]

/** What a person may say; lateness is never said by hand. */
export const HAND_STATUSSEN = ['gepland', 'loopt', 'klaar', 'deels', 'niet_gedaan', 'vervallen'] as const
export type HandStatus = (typeof HAND_STATUSSEN)[number]

export type Handmatig = { readonly status: HandStatus; readonly reden: string }

/** Where an actie stands today. */
export type Stand = {
  readonly status: ActieStatus
  /** What the facts alone say; differs from `status` only when a person said otherwise. */
  readonly afgeleid: ActieStatus
  readonly handmatig: Handmatig | null
  /** Days since the oldest open moment ended; null when nothing is late. */
  readonly dagenTeLaat: number | null
  readonly gedaan: number
  readonly verwacht: number
  readonly volgende: Dagen | null
  /** 0 to 1; null when it cannot be counted ("doorlopend", only on occasion, vervallen). */
  readonly aandeel: number | null
  /** "2 van 4 gedaan, volgende vóór 30 september". */
  readonly zin: string
  /** Why it has this status, in one plain sentence. */
  readonly waarom: string
  readonly momenten: readonly Moment[]
  /** Extra times are welcome. */
  readonly telbaar: boolean
  /** Somebody must still say when. */
  readonly open: boolean
}

/** The sum over acties, by weight, with what it was made of. */
export type Optelling = {
  /** 0 to 1; null when nothing below can be counted. */
  readonly aandeel: number | null
  readonly acties: number
  readonly telt: number
  readonly gewicht: number
  readonly perStatus: Readonly<Record<ActieStatus, number>>
}
