/** A label before a text, printed bold: "Ambitie" of "Ambitie: …". Empty when there is none. */
export type Uitvoeralinea = { readonly soort: 'alinea'; readonly etiket: string; readonly tekst: string }

/** `niveau` 1 opens a chapter, 2 a part of it: both stand in the table of contents. 3 is a heading within a part. */
export type Uitvoerkop = { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly tekst: string }

/** A stretch of text; `link` is a whole address, or null. */
export type Uitvoerdeel = {
  readonly tekst: string
  readonly vet: boolean
  readonly cursief: boolean
  readonly link: string | null
}

/** A paragraph in which stretches look different. */
export type Uitvoerproza = { readonly soort: 'proza'; readonly delen: readonly Uitvoerdeel[] }

/** `diepte` 0 is the list itself, 1 and 2 are lists within it; `teken` stands before the item: "•", "2.". */
export type Uitvoerlijst = {
  readonly soort: 'lijst'
  readonly punten: readonly {
    readonly teken: string
    readonly diepte: 0 | 1 | 2
    readonly delen: readonly Uitvoerdeel[]
  }[]
}

/** A picture; `alt` says what is on it for who cannot see it. Sizes in pixels. */
export type Uitvoerbeeld = {
  readonly soort: 'beeld'
  readonly bytes: Uint8Array
  readonly bestandssoort: 'jpg' | 'png'
  readonly breedte: number
  readonly hoogte: number
  readonly alt: string
}

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

export type Uitvoerblok = Uitvoerkop | Uitvoeralinea | Uitvoerproza | Uitvoerlijst | Uitvoertabel | Uitvoerbeeld

/** A document that goes out, whatever the format. The writers add the table of contents and the page numbers. */
export type Uitvoerdocument = {
  readonly titel: string
  /** Who gives it out: the gemeente, never a person. */
  readonly afzender: string
  /** What stands below the title on the title page, a line each. */
  readonly titelregels: readonly string[]
  readonly blokken: readonly Uitvoerblok[]
}
