import type { Datum } from '../../../../platform/domain/datum.ts'
import type { OnderdeelSoort } from '../onderdeel.ts'

export const BELEID_SOORTEN = [
  'kadernota',
  'nota',
  'plan_van_aanpak',
  'beleidsregel',
  'uitvoeringsagenda',
  'convenant',
  'akkoord',
] as const
export type BeleidSoort = (typeof BELEID_SOORTEN)[number]

/** The raad adopts a kadernota (Gemeentewet 147), the college or burgemeester what is theirs; an agreement may come from outside. */
export const BELEID_VASTSTELLERS = ['raad', 'college', 'burgemeester', 'extern'] as const
export type BeleidVaststeller = (typeof BELEID_VASTSTELLERS)[number]

/** What sources may contradict each other about: by whom, on which day, and until when it holds. */
export const BELEIDSVELDEN = ['door', 'op', 'geldigTot'] as const
export type Beleidsveld = (typeof BELEIDSVELDEN)[number]

/** What one source says; null where it is silent. */
export type Beleidsfeiten = {
  readonly door: BeleidVaststeller | null
  readonly op: Datum | null
  readonly geldigTot: Datum | null
}

export type Beleidsbron = Beleidsfeiten & { readonly id: string; readonly bron: string }

/** What may carry a beleidskader out. */
export const KOPPEL_SOORTEN = ['programma', 'prioriteit', 'inzet', 'actie'] as const satisfies readonly (
  'programma' | OnderdeelSoort
)[]
export type KoppelSoort = (typeof KOPPEL_SOORTEN)[number]
