import type { Inhoud, OnderdeelSoort } from '../onderdeel.ts'
import type { Bron, Spellingvoorstel, Zekerheid } from '../voorstel.ts'

export const INLEZING_STATUSSEN = ['wacht', 'leest', 'te_beoordelen', 'bevestigd', 'mislukt', 'vervallen'] as const
export type InlezingStatus = (typeof INLEZING_STATUSSEN)[number]

/** One field, both sides as a reader sees them; `handmatig` when a person had changed it: then the person's stays. */
export type VeldVerschil = {
  readonly veld: string
  readonly was: string
  readonly document: string
  readonly handmatig: boolean
}

export const VERSCHIL_SOORTEN = ['nieuw', 'gewijzigd', 'gelijk', 'weg'] as const

/** Against the programme that this document is a newer version of. */
export type Verschil = {
  readonly soort: (typeof VERSCHIL_SOORTEN)[number]
  readonly velden: readonly VeldVerschil[]
}

type RegelBasis = {
  readonly id: string
  readonly ouderId: string | null
  readonly volgorde: number
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  readonly twijfel: readonly string[]
  /** A person has looked at it. */
  readonly nagekeken: boolean
  /** Dropped: not taken over, restorable. For what is `weg`: it will be removed from the programme. */
  readonly vervallen: boolean
  readonly bestaandId: string | null
  readonly verschil: Verschil | null
  readonly versie: number
}

type RegelVan<S extends OnderdeelSoort> = RegelBasis & { readonly soort: S; readonly inhoud: Inhoud[S] }

/** One recognised thing under review. */
export type Regel = { [S in OnderdeelSoort]: RegelVan<S> }[OnderdeelSoort]
export type ActieRegel = RegelVan<'actie'>

export type VoorstelKop = {
  readonly titel: string
  readonly jaar: number | null
  readonly spelling: readonly Spellingvoorstel[]
}

/** The draft: what was recognised and corrected so far. */
export type Voorstel = { readonly kop: VoorstelKop; readonly regels: readonly Regel[] }

/** The next version of a line. */
export const bumpVersie = (regel: Regel, wijziging: object): Regel =>
  // Callers change fields of the line's own kind only; a spread of a union loses that.
  ({ ...regel, ...wijziging, versie: regel.versie + 1 })
