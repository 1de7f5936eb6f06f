import type { Toewijzing } from '../../domain/lading/toewijzing.ts'
import type { Verkenning } from '../../domain/lading/verkenning.ts'

/** Waits for a step, takes it, or waits for a person. */
export const LADINGSTATUSSEN = [
  'wacht',
  'verkent',
  'te_koppelen',
  'wacht_op_controle',
  'controleert',
  'te_beoordelen',
  'wacht_op_opslaan',
  'slaat_op',
  'bevestigd',
  'teruggedraaid',
  'mislukt',
  'vervallen',
] as const
export type Ladingstatus = (typeof LADINGSTATUSSEN)[number]

/** The steps that are taken outside a request. */
export const STAPPEN = { wacht: 'verkent', wacht_op_controle: 'controleert', wacht_op_opslaan: 'slaat_op' } as const

export type Ladingtellingen = {
  readonly gelezen: number
  readonly goed: number
  readonly fout: number
  readonly waarden: number
  readonly nieuw: number
  readonly gewijzigd: number
  readonly ongewijzigd: number
}

export type Lading = {
  readonly id: string
  readonly naam: string
  readonly sha256: Buffer | null
  readonly soort: Verkenning['soort'] | null
  readonly status: Ladingstatus
  readonly fout: string | null
  readonly verkenning: Verkenning | null
  readonly toewijzing: Toewijzing | null
  readonly doel: Toewijzing['doel'] | null
  readonly bron: string
  readonly groep: string
  readonly tellingen: Ladingtellingen | null
  readonly afdruk: string | null
  readonly versie: number
  readonly geplaatstDoor: string
  readonly geplaatstOp: Date
}
