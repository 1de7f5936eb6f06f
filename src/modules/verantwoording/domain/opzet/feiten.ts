import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Cijferverwijzing } from '../../../inzicht/public.ts'
import type { Stand } from '../../../programma/public.ts'
import type { PublicatieDoel } from '../publicatie/publicatie.ts'
import type { Moment } from '../verantwoording.ts'

/** All that a draft is made from: the programme as it was adopted, and what was recorded up to and including `peildatum`. */
export type Feiten = {
  readonly programma: {
    readonly id: string
    readonly titel: string
    readonly jaar: number
    /** "Vastgesteld door de gemeenteraad op 16 december 2025". */
    readonly vaststelling: string
  }
  readonly moment: Moment
  readonly peildatum: Datum
  readonly prioriteiten: readonly Prioriteitfeit[]
  /** Goals that hang under no prioriteit. */
  readonly doelen: readonly Doelfeit[]
}

type Onderdeelfeit = { readonly id: string; readonly versie: number }

export type Prioriteitfeit = Onderdeelfeit & {
  readonly naam: string
  readonly doelen: readonly Doelfeit[]
  readonly inzetten: readonly Inzetfeit[]
}

export type Inzetfeit = Onderdeelfeit & {
  readonly inzet: string
  readonly ambitie: string
  readonly doelen: readonly Doelfeit[]
  readonly acties: readonly Actiefeit[]
  /** Acties of the programme of next year that continue one of these. */
  readonly volgende: readonly Plan[]
}

export type Plan = { readonly hoe: string; readonly wanneer: string }

export type Actiefeit = Onderdeelfeit & {
  /** Word for word as it was adopted; `hoe` is what stands there now. */
  readonly belofte: string
  readonly hoe: string
  readonly wanneer: string
  readonly partijen: readonly string[]
  readonly stand: Pick<Stand, 'status' | 'dagenTeLaat' | 'gedaan' | 'verwacht' | 'zin'>
  /** What people reported: why it was cancelled, came later, or was decided otherwise. Each a sentence. */
  readonly redenen: readonly string[]
  readonly activiteiten: Activiteitenfeit
}

/** Of the activiteiten that were done for an actie. */
export type Activiteitenfeit = {
  readonly aantal: number
  readonly bereik: number
  /** What they led to, latest first. */
  readonly resultaten: readonly { readonly dag: Datum; readonly titel: string; readonly resultaat: string }[]
}

export type Doelfeit = Onderdeelfeit &
  Omit<PublicatieDoel, 'slug' | 'realisatieCijferId'> & {
    /** The value it is judged by; null when there is none. */
    readonly verwijzing: Cijferverwijzing | null
  }
