/** A label before a text, printed bold: "Ambitie" of "Ambitie: …". Empty when there is none. */
export type Uitvoeralinea = { readonly soort: 'alinea'; readonly etiket: string; readonly tekst: string }

/** `niveau` 1 opens a chapter, 2 a part of it; both stand in the table of contents. */
export type Uitvoerkop = { readonly soort: 'kop'; readonly niveau: 1 | 2; readonly tekst: string }

/** `noot` becomes a real footnote at the end of the text; lines are parted by "\n", empty when there is none. */
export type Uitvoercel = { readonly tekst: string; readonly noot: string }

/** `naam` says what the table is, for who cannot see it; `breedtes` are shares of the width, one per column. */
export type Uitvoertabel = {
  readonly soort: 'tabel'
  readonly naam: string
  readonly koprij: readonly string[]
  readonly breedtes: readonly number[]
  readonly rijen: readonly (readonly Uitvoercel[])[]
}

export type Uitvoerblok = Uitvoerkop | Uitvoeralinea | Uitvoertabel

/** A document that goes out, whatever the format. The writers add the table of contents and the page numbers. */
export type Uitvoerdocument = {
  readonly titel: string
  /** Who gives it out: the gemeente, never a person. */
  readonly afzender: string
  /** What stands below the title on the title page, a line each. */
  readonly titelregels: readonly string[]
  readonly blokken: readonly Uitvoerblok[]
}
