import type { Datum } from '../datum.ts'

/** The event that starts the time a record is kept. */
export const KLOKKEN = ['eerste_verwerking', 'laatste_verwerking', 'afsluiting', 'besluit', 'ontvangst'] as const
export type Klok = (typeof KLOKKEN)[number]

/** A place in a list by day and id. */
export type Kandidaatplek = { readonly klokdag: Datum; readonly id: string }

/** Asks a module for its records of one regime of which the clock started on or before `totEnMet`; oldest first, just after `na`. */
export type Kandidaatvraag = {
  /** Which law rules the data: "avg", "wgs-zvh", … */
  readonly regime: string
  readonly klok: Klok
  readonly totEnMet: Datum
  readonly na: Kandidaatplek | null
  readonly aantal: number
  /** Only these, when given. */
  readonly ids?: readonly string[]
}

export type Kandidaat = Kandidaatplek & {
  /** Tells a person which record it is, without saying anything about a person. */
  readonly kenmerk: string
  /** The organisaties and medewerkers that it is about: a hold on one of them holds the record. */
  readonly betreft: readonly string[]
}
