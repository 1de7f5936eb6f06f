import type { FetchBuiten } from '../../../../platform/server/buiten/createFetchBuiten.ts'
import type { Bestanden } from '../../../documenten/server/public.ts'
import type { Middelen } from '../opzet/readFeiten.ts'
import type { Siteopslag } from './siteopslag.ts'

/** What publishing needs from outside this module. `adres` is where people open Baken, without a slash at its end. */
export type Publicatiemiddelen = Middelen & {
  readonly adres: string
  readonly opslag: Siteopslag
  readonly bestanden: Bestanden
  readonly fetchBuiten: FetchBuiten
}
