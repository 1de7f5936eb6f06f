import type { Grafiek, Grafiekpunt } from '../../../../../inzicht/public.ts'
import type { PublicatieDoel } from '../../publicatie.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import type { Bladbron } from '../site.ts'
import { toTabel } from '../tabel.ts'

const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
/** The drawing is as wide as a phone, so that its letters stay readable there. */
const BREEDTE = 360
const HOOGTE = 220

/** A chart as a picture beside its page, and the same values in a table. */
export function toGrafiek(bron: Bladbron, { grafiek, teltPersonen, bron: waaruit }: PublicatieDoel): Opmaak | null {
  if (!grafiek) return null
  return markup`<section aria-labelledby="grafiek">
    <h2 id="grafiek">${grafiek.titel}</h2>
    <img class="grafiek" src="grafiek.svg" alt="${grafiek.beschrijving}" width="${BREEDTE}" height="${HOOGTE}">
    <p class="noot">Bron: ${waaruit}. <a href="grafiek.csv">Download deze cijfers (CSV)</a></p>
    ${toTabel(
      `Cijfers bij de grafiek: ${grafiek.titel}`,
      [
        { kop: 'Periode' },
        { kop: grafiek.eenheid === '' ? 'Aantal' : grafiek.eenheid, getal: true },
        { kop: 'Tussen', getal: true },
        { kop: 'Let op' },
      ],
      grafiek.punten.map((punt) => ({ cellen: toCellen(punt, teltPersonen) })),
    )}
    ${describeRest(grafiek)}
  </section>`
}

const toCellen = ({ naam, waarde, laag, hoog, voorlopig, context }: Grafiekpunt, teltPersonen: boolean): string[] => [
  naam,
  waarde === null ? (teltPersonen ? '–' : 'onbekend') : GETAL.format(waarde),
  laag === null || hoog === null ? '' : `${GETAL.format(laag)} en ${GETAL.format(hoog)}`,
  [voorlopig && 'voorlopig', context].filter((deel) => deel !== false && deel !== '').join('; '),
]

const describeRest = ({ norm, verwachting }: Grafiek): Opmaak | null =>
  norm === null && verwachting === null
    ? null
    : markup`<p>
        ${norm && `De lijn in de grafiek: ${norm.naam}.`}${verwachting && ` ${verwachting.naam}: ${GETAL.format(verwachting.waarde)}, tussen ${GETAL.format(verwachting.laag)} en ${GETAL.format(verwachting.hoog)}.`}
      </p>`
