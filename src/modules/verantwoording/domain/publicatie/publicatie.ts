import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Cijfer, Grafiek } from '../../../inzicht/public.ts'
import type { Vaststeller } from '../../../programma/public.ts'
import type { Tekst } from '../tekst/tekst.ts'
import type { Moment, Oordeel, Vorm } from '../verantwoording.ts'

/**
 * An account as it was frozen: everything the public pages and the documents are made of. Nothing in it is asked of a register again.
 * Slugs are permanent: they are part of an address ("inbraken", at most 60 letters, unique in the account).
 */
export type Publicatie = {
  readonly gemeente: { readonly naam: string; readonly code: number }
  readonly titel: string
  readonly jaar: number
  readonly moment: Moment
  readonly vorm: Vorm
  /** The programme this answers for, and a sentence on who adopted it when. */
  readonly programma: { readonly titel: string; readonly vaststelling: string }
  /** Null while it is a concept that is looked at. */
  readonly vaststelling: { readonly orgaan: Vaststeller; readonly op: Datum } | null
  /** The instant (ISO 8601) that the figures and texts were taken. */
  readonly exportOp: string
  readonly inleiding: Tekst
  /** For residents (form E), in plain Dutch. Empty: there is none. */
  readonly samenvatting: Tekst
  readonly prioriteiten: readonly PublicatiePrioriteit[]
  /** Goals that hang under no prioriteit. */
  readonly doelen: readonly PublicatieDoel[]
  /** By id of the figure. */
  readonly cijfers: Readonly<Record<string, Cijfer>>
  readonly errata: readonly Erratum[]
  readonly fotos: readonly Foto[]
  /** The wijk that each buurt lies in, by id; not kept in the first accounts that were frozen. */
  readonly wijken?: Readonly<Record<string, string>>
}

export type PublicatiePrioriteit = {
  readonly id: string
  readonly slug: string
  /** "2.2.1"; '' without numbering. */
  readonly nummer: string
  readonly naam: string
  readonly tekst: Tekst
  readonly doelen: readonly PublicatieDoel[]
  readonly inzetten: readonly PublicatieInzet[]
}

export type PublicatieInzet = {
  readonly id: string
  readonly slug: string
  readonly nummer: string
  readonly naam: string
  readonly ambitie: string
  readonly oordeel: Oordeel | null
  readonly tekst: Tekst
  /** Form B: what comes next year. */
  readonly vooruitblik: Tekst
  readonly doelen: readonly PublicatieDoel[]
  readonly acties: readonly PublicatieActie[]
  readonly geld: readonly Geldregel[]
}

export type PublicatieActie = {
  readonly id: string
  /** The promise, word for word as it was adopted. */
  readonly belofte: string
  readonly wanneer: string
  readonly partijen: readonly string[]
  readonly oordeel: Oordeel | null
  /** "3 van 3 keer gedaan." */
  readonly stand: string
  readonly toelichting: Tekst
  /** Figures of this actie, in the order to show them. */
  readonly cijferIds: readonly string[]
}

export type PublicatieDoel = {
  readonly id: string
  readonly slug: string
  readonly tekst: string
  readonly indicator: string
  readonly nulmeting: string
  readonly norm: string
  /** The figure itself; '' when there is none. */
  readonly realisatie: string
  readonly realisatieCijferId: string | null
  /** The word of the judgement ("gehaald", "onzeker"), and its sentence. */
  readonly oordeel: string
  readonly zin: string
  readonly bron: string
  readonly context: readonly string[]
  readonly grafiek: Grafiek | null
  /** The figures in it count people: below 5 they are not shown. */
  readonly teltPersonen: boolean
}

/** Whole euros. */
export type Geldregel = {
  readonly omschrijving: string
  readonly begroot: number | null
  readonly besteed: number | null
}

export type Erratum = { readonly op: Datum; readonly plaats: string; readonly tekst: string }

/** `bestand` is the checksum (SHA-256, hex) of a stored picture. Without `alt` it cannot be published. */
export type Foto = {
  readonly bestand: string
  readonly alt: string
  readonly bijschrift: string
  /** The prioriteit or inzet that it stands with. */
  readonly onderdeelId: string
}
