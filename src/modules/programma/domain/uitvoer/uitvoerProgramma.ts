import type { Datum } from '../../../../platform/domain/datum.ts'

/** A programme as it goes out: nested, in order, names resolved, nothing that the receiver may not see. */
export type UitvoerProgramma = {
  readonly gemeente: string
  readonly titel: string
  readonly jaar: number
  /** "Concept", or "Vastgesteld door het college op 16 december 2025". */
  readonly status: string
  /** The day of the export. */
  readonly peildatum: Datum
  readonly prioriteiten: readonly UitvoerPrioriteit[]
  /** Doelen that hang under no prioriteit. */
  readonly doelen: readonly UitvoerDoel[]
}

export type UitvoerPrioriteit = {
  readonly id: string
  readonly naam: string
  readonly doelen: readonly UitvoerDoel[]
  readonly inzetten: readonly UitvoerInzet[]
}

export type UitvoerInzet = {
  readonly id: string
  readonly inzet: string
  readonly ambitie: string
  readonly doelen: readonly UitvoerDoel[]
  readonly acties: readonly UitvoerActie[]
}

export type UitvoerDoel = { readonly id: string; readonly tekst: string }

export type UitvoerActie = {
  readonly id: string
  readonly hoe: string
  /** The literal text of the planning. */
  readonly wanneer: string
  readonly partijen: readonly { readonly naam: string; readonly rol: 'trekker' | 'partner' }[]
  /** Becomes a footnote in a document. */
  readonly notitie: string
  readonly actiehouder: string
  /** The word of the status language ("Loopt", "4 dagen te laat"); null in a concept. */
  readonly status: string | null
  /** "2 van 4 gedaan, volgende vóór 30 september"; null in a concept. */
  readonly stand: string | null
}
