import type { OrganisatieSoort } from '../../../partners/public.ts'
import type { OnderdeelSoort, Plek } from '../onderdeel.ts'
import type { Velden } from '../velden.ts'

/** The line as the reviewer saw it: a later version means that somebody else was first. */
type Gezien = { readonly regelId: string; readonly versie: number }

/** What is meant by an unknown name. `nieuw` makes an organisatie; `onthoud` keeps the name as an alias of the gemeente. */
export type Partijkeuze =
  | { readonly soort: 'bestaand'; readonly organisatieId: string; readonly onthoud: boolean }
  | { readonly soort: 'nieuw'; readonly naam: string; readonly organisatieSoort: OrganisatieSoort }
  | { readonly soort: 'weglaten' }

/** Every correction that a reviewer can make. */
export type Opdracht =
  | ({ readonly soort: 'wijzig'; readonly velden: Velden } & Gezien)
  /** `op` is the character in `hoe` at which the second actie begins. */
  | ({ readonly soort: 'splits'; readonly op: number } & Gezien)
  | { readonly soort: 'voeg_samen'; readonly regels: readonly Gezien[] }
  | ({ readonly soort: 'verplaats'; readonly plek: Plek } & Gezien)
  | ({ readonly soort: 'laat_vervallen'; readonly vervallen: boolean } & Gezien)
  | ({ readonly soort: 'kijk_na'; readonly nagekeken: boolean } & Gezien)
  | { readonly soort: 'voeg_toe'; readonly onderdeel: OnderdeelSoort; readonly plek: Plek; readonly velden: Velden }
  | { readonly soort: 'bepaal_partij'; readonly tekst: string; readonly keuze: Partijkeuze }
  /** In all lines, or in the ones named. */
  | {
      readonly soort: 'verbeter_spelling'
      readonly gelezen: string
      readonly bedoeld: string
      readonly regelIds: readonly string[] | null
    }
  | { readonly soort: 'negeer_spelling'; readonly gelezen: string }
  | { readonly soort: 'wijzig_kop'; readonly titel: string; readonly jaar: number }
