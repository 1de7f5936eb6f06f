import { datum } from '../../datum.ts'
import type { Termijn } from '../termijn.ts'

type Herkomst = Pick<Termijn, 'geldigVan' | 'geldigTot' | 'bron' | 'nagekeken'>

/** Where the rows of one law come from: the text that was read, and since when the rule is law as far as that was established. */
const gelezen = (bron: string, geldigVan: string | null = null): Herkomst => ({
  geldigVan: geldigVan === null ? null : datum(geldigVan),
  geldigTot: null,
  bron,
  nagekeken: true,
})

export const WTH = gelezen('Wet tijdelijk huisverbod, tekst 2020-07-01', '2009-01-01')
export const GEMEENTEWET = gelezen('Gemeentewet, tekst 2026-10-01')
export const AWB = gelezen('Algemene wet bestuursrecht, tekst 2026-01-01')
export const BIBOB = gelezen('Wet Bibob, tekst 2025-07-16')
export const BIBOB_31 = gelezen('justis.nl over Wet Bibob 31')
export const WGV = gelezen('Wet goed verhuurderschap, tekst 2026-06-04', '2023-07-01')
export const WGS = gelezen('Wet gegevensverwerking door samenwerkingsverbanden, tekst 2025-07-05', '2025-03-01')
export const PGA = gelezen('Wet gegevensverwerking PGA radicalisering, tekst 2025-07-01', '2025-07-01')
export const WPG = gelezen('Wet politiegegevens, tekst 2025-07-01')
export const WOO = gelezen('Wet open overheid, tekst 2026-08-15', '2022-05-01')
export const AVG: Herkomst = { ...gelezen('Verordening (EU) 2016/679', '2018-05-25'), nagekeken: false }
export const ALCOHOLWET = gelezen('Alcoholwet, tekst 2025-02-12', '2021-07-01')
export const ARCHIEFWET = gelezen('Archiefwet 1995, geconsolideerde tekst', '1996-01-01')
export const BRP = gelezen('vng.nl over terugmelding in de BRP')
export const STRAFVORDERING: Herkomst = { ...gelezen('Wetboek van Strafvordering'), nagekeken: false }
