export type PartijRol = 'trekker' | 'partner'

/** A party as a text names it: `tekst` literally, standing at [van, tot); the span may also cover a mark such as "(trekker)". */
export type Partijvermelding = {
  readonly tekst: string
  readonly van: number
  readonly tot: number
  readonly rol: PartijRol
}
