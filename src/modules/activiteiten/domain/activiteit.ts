import type { Datum } from '../../../platform/domain/datum.ts'

export const ACTIVITEITSTATUSSEN = ['gepland', 'gedaan', 'afgelast'] as const
export type Activiteitstatus = (typeof ACTIVITEITSTATUSSEN)[number]

/** exact: counted · geschat: a guess that may be wrong both ways · ruim: at least this many. */
export const PRECISIES = ['exact', 'geschat', 'ruim'] as const
export type Precisie = (typeof PRECISIES)[number]

export const PARTIJROLLEN = ['organisator', 'partner'] as const
export type Partijrol = (typeof PARTIJROLLEN)[number]

/** How many people were reached or present. */
export type Bereik = { readonly aantal: number; readonly precisie: Precisie }

/** When it is. `begin` and `eind` are "14:30"; no begin: the whole day, or nobody said. `eind` is on the last day. */
export type Wanneer = {
  readonly van: Datum
  readonly tot: Datum
  readonly begin: string | null
  readonly eind: string | null
}

/** What may be said of one activiteit of a series and of all that follow it. */
export type Sjabloon = Pick<Wanneer, 'begin' | 'eind'> & {
  readonly soort: string
  readonly titel: string
  readonly plaats: string
  readonly gebiedId: string | null
  readonly handelingsperspectief: string
}
