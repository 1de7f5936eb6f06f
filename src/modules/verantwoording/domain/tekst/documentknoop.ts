/**
 * A text as the editor keeps it: elements by the names of Tiptap, and text with marks. What stands in it came from outside:
 * `toTekst` decides what counts.
 */
export type Documentknoop = Elementknoop | Tekstknoop

export type Elementknoop = {
  readonly soort: 'element'
  readonly naam: string
  readonly attributen: Readonly<Record<string, unknown>>
  readonly kinderen: readonly Documentknoop[]
}

export type Tekstknoop = {
  readonly soort: 'tekst'
  readonly tekst: string
  readonly merken: Readonly<Record<string, unknown>>
}
