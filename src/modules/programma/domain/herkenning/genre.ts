/**
 * A kind of document that is no programme: how it gives itself away, and what to call it to a reader. Each list is one clue,
 * all in the spelling of `toSleutel`.
 */
export type Genre = {
  readonly naam: string
  /** Words in the title or the first lines. */
  readonly titel: readonly string[]
  /** Phrases anywhere. */
  readonly woorden: readonly (readonly string[])[]
  /** Lines that say just this. */
  readonly regels: readonly (readonly string[])[]
  /** Labels with a colon at the start of a line. */
  readonly labels: readonly (readonly string[])[]
  readonly patronen: readonly RegExp[]
}
