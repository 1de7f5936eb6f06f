import type { Datum } from '../../../../platform/domain/datum.ts'

export const RONDE_STATUSSEN = ['open', 'gesloten'] as const
export type RondeStatus = (typeof RONDE_STATUSSEN)[number]

/** concept: saved, not sent yet · teruggevraagd: the adviseur asks something more · geaccepteerd: has become progress. */
export const ANTWOORD_STANDEN = ['concept', 'ingediend', 'teruggevraagd', 'geaccepteerd'] as const
export type AntwoordStand = (typeof ANTWOORD_STANDEN)[number]

/** What somebody who answers may propose; "gepland" would say nothing new. */
export const VOORGESTELDE_STATUSSEN = ['loopt', 'klaar', 'deels', 'niet_gedaan', 'vervallen'] as const
export type VoorgesteldeStatus = (typeof VOORGESTELDE_STATUSSEN)[number]

export const ONTVANGER_SOORTEN = ['organisatie', 'medewerker'] as const
export type OntvangerSoort = (typeof ONTVANGER_SOORTEN)[number]

export type GedaanMoment = { readonly sleutel: string; readonly op: Datum }

/** What is said about one actie. */
export type Antwoordinhoud = {
  readonly gedaan: readonly GedaanMoment[]
  /** Days of times beyond what was expected. */
  readonly extra: readonly Datum[]
  readonly tekst: string
  readonly nietsTeMelden: boolean
  readonly status: VoorgesteldeStatus | null
}
