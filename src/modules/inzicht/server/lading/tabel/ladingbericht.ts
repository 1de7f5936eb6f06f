import type { Ladingkennis } from '../../../domain/lading/ladingkennis.ts'
import type { Ladingwaarde } from '../../../domain/lading/rij.ts'
import type { Rijfout } from '../../../domain/lading/rijfout.ts'
import type { Toewijzing } from '../../../domain/lading/toewijzing.ts'
import type { Verkenning } from '../../../domain/lading/verkenning.ts'
import type { Controle } from './controleerTabel.ts'

/** What a thread is asked; without `toewijzing` only to look around. */
export type Ladingopdracht = {
  readonly bytes: Uint8Array
  readonly bestandsnaam: string
  readonly blad: string | null
  readonly kennis: Ladingkennis
  readonly toewijzing: Toewijzing | null
}

/** What it answers: how far it is and what it found, in parts; then the outcome. */
export type Ladingbericht =
  | { readonly soort: 'voortgang'; readonly gelezen: number }
  | { readonly soort: 'deel'; readonly waarden: readonly Ladingwaarde[]; readonly fouten: readonly Rijfout[] }
  | { readonly soort: 'verkend'; readonly verkenning: Verkenning }
  | { readonly soort: 'gecontroleerd'; readonly controle: Controle }
  /** Null: our own fault. */
  | { readonly soort: 'fout'; readonly zin: string | null; readonly oorzaak: string }
