/** A stretch of text as it stands on a page. Lengths in points, y downwards from the top of the page to the baseline. */
export type Tekststuk = {
  readonly tekst: string
  /** The ends of what is visible. */
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Size of the letters. */
  readonly grootte: number
  readonly vet: boolean
  /** Width of the spaces that are printed before and after the text. */
  readonly spatieVoor: number
  readonly spatieNa: number
}

/** A ruled line, horizontal or vertical: `plek` is its y or x, `van` and `tot` its ends along the other axis. */
export type Lijn = { readonly plek: number; readonly van: number; readonly tot: number }

/** A small filled mark, as some programs draw instead of printing a bullet: its place and that of its middle. */
export type Stip = { readonly x0: number; readonly x1: number; readonly y: number }

/** A page: its text in the order of the file, and the lines that are drawn on it. */
export type Blad = {
  readonly nr: number
  readonly breedte: number
  readonly hoogte: number
  readonly stukken: readonly Tekststuk[]
  readonly liggend: readonly Lijn[]
  readonly staand: readonly Lijn[]
  readonly stippen: readonly Stip[]
}
