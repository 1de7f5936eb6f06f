import type { Klok } from '../../../platform/domain/bewaring/kandidaat.ts'
import type { Datum } from '../../../platform/domain/datum.ts'
import type { Lengte } from '../../../platform/domain/termijnen/lengte.ts'
import type { Regime } from '../../toegang/public.ts'

/** The kinds of records that can be destroyed; the same words stand in the tombstones. */
export const RECORDSOORTEN = [
  'activiteiten.activiteit',
  'bewaring.verzoek',
  'notities.notitie',
  'programma.reactie',
  'toegang.medewerker',
] as const
export type Recordsoort = (typeof RECORDSOORTEN)[number]

export const RECORDNAMEN: Record<Recordsoort, string> = {
  'activiteiten.activiteit': 'Activiteit',
  'bewaring.verzoek': 'Verzoek van een betrokkene',
  'notities.notitie': 'Notitie',
  'programma.reactie': 'Reactie op een raadpleging',
  'toegang.medewerker': 'Medewerker met account',
}

/** How the start reads after "na". */
export const KLOKNAMEN: Record<Klok, string> = {
  eerste_verwerking: 'de eerste verwerking',
  laatste_verwerking: 'de laatste verwerking',
  afsluiting: 'de afsluiting',
  besluit: 'het besluit',
  ontvangst: 'de ontvangst',
}

/** A row of the table: how long one kind of record is kept under one regime, and what happens then. */
export type Bewaartermijn = {
  readonly id: string
  readonly recordsoort: Recordsoort
  readonly regime: Regime
  readonly lengte: Lengte
  readonly klok: Klok
  /** True: the law allows no longer, so it is destroyed before the last day is over. False: it is kept until then. */
  readonly hoogstens: boolean
  readonly bestemming: 'vernietigen' | 'overbrengen'
  /** Category in the selectielijst; null: not established yet. */
  readonly categorie: string | null
  readonly artikel: string
  readonly bron: string
  readonly geldigVan: Datum | null
  readonly geldigTot: Datum | null
  /** False: shown as not verified; have an archivaris or a lawyer look before relying on it. */
  readonly nagekeken: boolean
}
