import type { Organisatie } from '../../../../partners/public.ts'
import type { Zekerheid } from '../../voorstel.ts'

/** One word in one line, with what stands around it. */
export type Spellingplek = {
  readonly regelId: string
  readonly voor: string
  readonly woord: string
  readonly na: string
}

/** An organisatie that may be meant; `reden` says why it is proposed. */
export type Partijkandidaat = { readonly organisatie: Organisatie; readonly reden: string }

type Basis = {
  /** Stays the same while the question is open, also when part of it has been answered. */
  readonly sleutel: string
  readonly regelIds: readonly string[]
  /** null: for information only, leaving it as it is needs no thought. */
  readonly zekerheid: Zekerheid | null
}

/**
 * What a person must look at. Equal questions about several lines are one question.
 * partij: which organisatie is meant · weg: no longer in the newer document · richting: a doel with a number but without
 * better or worse · ambitie: an inzet without one
 */
export type Vraag =
  | (Basis & { readonly soort: 'kop'; readonly ontbreekt: readonly ('titel' | 'jaar')[] })
  | (Basis & { readonly soort: 'partij'; readonly tekst: string; readonly kandidaten: readonly Partijkandidaat[] })
  | (Basis & {
      readonly soort: 'spelling'
      readonly gelezen: string
      readonly bedoeld: string
      readonly reden: string
      readonly plekken: readonly Spellingplek[]
    })
  | (Basis & { readonly soort: 'twijfel'; readonly redenen: readonly string[] })
  | (Basis & { readonly soort: 'planning'; readonly tekst: string })
  | (Basis & { readonly soort: 'weg' })
  | (Basis & { readonly soort: 'richting' })
  | (Basis & { readonly soort: 'ambitie' })
