import type { Planning } from './planning.ts'

/** Where something stood: a range of characters in a block, or in one cell (counted in the table's rows and the cells of that row). */
export type Bron = {
  readonly blok: number
  readonly cel: { readonly rij: number; readonly cel: number } | null
  readonly van: number
  readonly tot: number
}

export const ZEKERHEDEN = ['zeker', 'redelijk', 'onzeker'] as const
export type Zekerheid = (typeof ZEKERHEDEN)[number]

/** What every recognised thing carries; `twijfel` gives the reasons in plain Dutch, empty when certain. */
export type Herkend = {
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  readonly twijfel: readonly string[]
}

export const PARTIJ_ROLLEN = ['trekker', 'partner'] as const
export type PartijRol = (typeof PARTIJ_ROLLEN)[number]

/** `tekst` as written; `organisatieId` only when the gemeente's own list knows it. Unknown is asked, never guessed. */
export type VoorstelPartij = {
  readonly tekst: string
  readonly rol: PartijRol
  readonly organisatieId: string | null
}

export type VoorstelActie = Herkend & {
  readonly hoe: string
  readonly planning: Planning
  readonly wieTekst: string
  readonly wie: readonly VoorstelPartij[]
  readonly notities: readonly string[]
  /** A sentence in an account about a later year. */
  readonly vooruitblik: boolean
}

export const DOEL_RICHTINGEN = ['daling', 'stijging', 'niveau'] as const
export type DoelRichting = (typeof DOEL_RICHTINGEN)[number]

/** met: change by the value · naar: end at the value · op: be at the value · binnen: within a term */
export const DOEL_WIJZEN = ['met', 'naar', 'op', 'binnen'] as const
export type DoelWijze = (typeof DOEL_WIJZEN)[number]

/** Whether the value is a floor ("ten minste") or a ceiling ("hooguit"); null when it is neither. */
export const DOEL_GRENZEN = ['minimaal', 'maximaal'] as const
export type DoelGrens = (typeof DOEL_GRENZEN)[number]

/** What is measured, and what is wanted of it. */
export type Doelmaat = {
  readonly indicator: string
  readonly richting: DoelRichting
  readonly wijze: DoelWijze | null
  readonly waarde: number | null
  readonly grens: DoelGrens | null
  /** Where it starts from, when the text says so ("van 120 naar 90"). */
  readonly beginwaarde: number | null
  readonly eenheid: string
  readonly basisjaar: number | null
  readonly doeljaar: number | null
  /** Deliberately without a number. */
  readonly kwalitatief: boolean
}

export const ZONDER_MAAT: Doelmaat = {
  indicator: '',
  richting: 'niveau',
  wijze: null,
  waarde: null,
  grens: null,
  beginwaarde: null,
  eenheid: '',
  basisjaar: null,
  doeljaar: null,
  kwalitatief: true,
}

export type VoorstelDoel = Herkend &
  Doelmaat & {
    readonly tekst: string
    /** Index of prioriteit and inzet it belongs to; null when it stands loose. */
    readonly bij: { readonly prioriteit: number; readonly inzet: number | null } | null
  }

export type VoorstelResultaat = Herkend & {
  readonly tekst: string
  readonly getal: number | null
  readonly wat: string
  readonly eenheid: string
  readonly jaar: number | null
  readonly benadering: 'ruim' | 'circa' | 'bijna' | null
  readonly negatief: boolean
  /** A state of affairs in a plan rather than something done. */
  readonly stand: boolean
  readonly thema: string
}

export type VoorstelInzet = Herkend & {
  readonly inzet: string
  readonly ambitie: string
  readonly acties: readonly VoorstelActie[]
}

export type VoorstelPrioriteit = Herkend & { readonly naam: string; readonly inzetten: readonly VoorstelInzet[] }

/** A likely misreading, offered and never applied silently. */
export type Spellingvoorstel = {
  readonly gelezen: string
  readonly bedoeld: string
  readonly aantal: number
  readonly reden: string
}

export const DOCUMENT_AARDEN = ['programma', 'verantwoording', 'geen'] as const
export type DocumentAard = (typeof DOCUMENT_AARDEN)[number]

export type Programmavoorstel = {
  readonly aard: DocumentAard
  /** Why it is no programme or account, in a Dutch sentence; empty otherwise. */
  readonly reden: string
  readonly titel: string
  readonly gemeente: string
  readonly jaar: number | null
  readonly prioriteiten: readonly VoorstelPrioriteit[]
  readonly doelen: readonly VoorstelDoel[]
  readonly resultaten: readonly VoorstelResultaat[]
  readonly spelling: readonly Spellingvoorstel[]
}
