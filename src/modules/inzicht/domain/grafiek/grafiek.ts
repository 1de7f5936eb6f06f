/**
 * A series as it is drawn: points in time, the chance around them, and what was wanted. All numbers in the unit of the indicator.
 * The same values stand in a table beside the drawing, so that nothing hangs on colour or sight.
 */
export type Grafiek = {
  readonly titel: string
  /** The drawing in a sentence, for who cannot see it. */
  readonly beschrijving: string
  readonly eenheid: string
  readonly punten: readonly Grafiekpunt[]
  /** A line with a word at its end ("doel 126"). */
  readonly norm: { readonly waarde: number; readonly naam: string } | null
  /** The rest of a year that is not over: where it will be in 95 of 100 cases. */
  readonly verwachting: {
    readonly naam: string
    readonly waarde: number
    readonly laag: number
    readonly hoog: number
  } | null
}

export type Grafiekpunt = {
  /** "2025", "mei 2025". */
  readonly naam: string
  /** Null: not known; that is a gap and no zero. */
  readonly waarde: number | null
  /** Of a rate or a share: the count it is reckoned from. */
  readonly teller?: number | null
  /** Interval of 95%; null when there is none. */
  readonly laag: number | null
  readonly hoog: number | null
  readonly voorlopig: boolean
  readonly nadruk: boolean
  readonly context: string
}
