import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import type { Grafiek, Grafiekpunt } from '../../domain/grafiek/grafiek.ts'
import { listNoten } from '../../domain/grafiek/listNoten.ts'
import { formatGetal } from '../../domain/tekst/getalnotatie.ts'

type Rij = Omit<Grafiekpunt, 'nadruk'>

const getal = (waarde: number): string => formatGetal(waarde, 1)

/** What the chart shows, for who reads rather than looks. */
export function Grafiektabel({ grafiek }: { readonly grafiek: Grafiek }) {
  const { punten, verwachting, titel, eenheid } = grafiek
  const nummers = new Map(listNoten(grafiek).map(({ naam, nummer }) => [naam, nummer]))
  const rijen: readonly Rij[] = verwachting
    ? [...punten, { ...verwachting, voorlopig: false, context: 'Verwachting voor het hele jaar' }]
    : punten
  const kolommen: readonly Kolom<Rij>[] = [
    { kop: 'Jaar', cel: ({ naam }) => naam },
    { kop: eenheid, getal: true, cel: ({ waarde }) => (waarde === null ? 'niet bekend' : getal(waarde)) },
    {
      kop: 'Marge door toeval',
      getal: true,
      cel: ({ laag, hoog }) => (laag === null || hoog === null ? '–' : `${getal(laag)} tot ${getal(hoog)}`),
    },
    { kop: 'Opmerking', cel: (rij) => nootOf(rij, nummers.get(rij.naam)) },
  ]
  return <Tabel label={`Cijfers van ${titel}`} rijen={rijen} sleutel={({ naam }) => naam} kolommen={kolommen} />
}

function nootOf({ voorlopig, context }: Rij, nummer: number | undefined): string {
  const noot = context === '' ? '' : `${nummer === undefined ? '' : `${nummer}. `}${context}`
  return [voorlopig ? 'Voorlopig' : '', noot].filter((deel) => deel !== '').join('. ')
}
