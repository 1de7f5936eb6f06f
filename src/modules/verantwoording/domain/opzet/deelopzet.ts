import type { Cijferverwijzing } from '../../../inzicht/public.ts'
import type { Deelsoort } from '../deel.ts'
import type { Tekst } from '../tekst/tekst.ts'
import type { Oordeel } from '../verantwoording.ts'

/** A section as facts make it. `sleutel` names it and its figures for ever, so that a later draft finds them again. */
export type Deelopzet = {
  readonly sleutel: string
  readonly ouderSleutel: string | null
  readonly soort: Deelsoort
  readonly onderdeel: { readonly id: string; readonly versie: number } | null
  readonly nummer: string
  readonly titel: string
  readonly belofte: string
  /** What the state proposes; a person decides. */
  readonly voorstel: Oordeel | null
  /** In it `cijferId` is the key of a figure in `cijfers`. */
  readonly tekst: Tekst
  readonly cijfers: readonly Cijferopzet[]
}

export type Cijferopzet = {
  readonly sleutel: string
  readonly naam: string
  readonly verwijzing: Cijferverwijzing
}

/** What most sections do not have. */
export const LEEG_DEEL = {
  ...{ ouderSleutel: null, onderdeel: null, nummer: '', belofte: '', voorstel: null, cijfers: [] },
} as const
