import { contrastRatio, CONTRAST_TEKST, type Kleur } from './contrast.ts'

/** The colours a gemeente chooses: header and main button, each with the ink on it. */
export type HuisstijlKleuren = {
  readonly merk: Kleur
  readonly merkInkt: Kleur
  readonly accent: Kleur
  readonly accentInkt: Kleur
}

export type Kleurkeuring = {
  /** The field to change when it cannot be read. */
  readonly veld: keyof HuisstijlKleuren
  readonly wat: string
  readonly verhouding: number
  readonly voldoet: boolean
}

const PAGINA: Kleur = '#ffffff'

/** Every pair of chosen colours that meets on a page as text, with whether it can be read (WCAG 2.2, 1.4.3). */
export function checkKleuren({ merk, merkInkt, accent, accentInkt }: HuisstijlKleuren): Kleurkeuring[] {
  const paren = [
    ['merkInkt', 'Tekst in de kopbalk', merk, merkInkt],
    ['accentInkt', 'Tekst op de hoofdknop', accent, accentInkt],
    ['accent', 'Accentkleur op een witte pagina', accent, PAGINA],
  ] as const
  return paren.map(([veld, wat, vlak, inkt]) => {
    const verhouding = contrastRatio(vlak, inkt)
    return { veld, wat, verhouding, voldoet: verhouding >= CONTRAST_TEKST }
  })
}
