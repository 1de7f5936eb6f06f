import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Tabel } from '../../../../platform/web/weergave/Tabel.tsx'
import { formatGetal } from '../../domain/tekst/getalnotatie.ts'
import { Grafiekkader } from '../grafiek/Grafiekkader.tsx'
import { referentiegroepenQuery } from '../vergelijken/vergelijkQuery.ts'
import type { Indicator } from './indicatorenQuery.ts'

type Gebied = Indicator['gebieden'][number]

/** Wijken side by side, and the gemeente beside those that it compares itself with. */
export function Gebiedskaarten({ indicator: { gebieden } }: { readonly indicator: Indicator }) {
  const wijken = gebieden.filter(({ gebied }) => /^(WK|BU)/.test(gebied))
  const anderen = gebieden.filter(({ gebied }) => gebied === '' || gebied.startsWith('GM'))
  return (
    <>
      {wijken.length > 0 && (
        <Kaart titel="Per wijk" lijf>
          <div className="grafiekrij">
            {wijken.map(
              ({ gebied, naam, grafiek }) =>
                grafiek && (
                  <section key={gebied} className="stapel-s">
                    <h3>{naam}</h3>
                    <Grafiekkader grafiek={grafiek} />
                  </section>
                ),
            )}
          </div>
        </Kaart>
      )}
      {anderen.length > 1 && <Vergelijking gebieden={anderen} />}
    </>
  )
}

function Vergelijking({ gebieden }: { readonly gebieden: readonly Gebied[] }) {
  const { data: groepen = [] } = useQuery(referentiegroepenQuery)
  const [gekozen, setGekozen] = useState('')
  const groep = groepen.find(({ id }) => id === gekozen) ?? groepen[0]
  const getoond = gebieden.filter(
    ({ gebied }) => gebied === '' || groep === undefined || groep.gemeenten.some(({ code }) => code === gebied),
  )
  return (
    <Kaart titel="Naast andere gemeenten" lijf>
      {groep && (
        <Keuzelijst
          label="Vergelijk met"
          klein
          keuzes={groepen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          waarde={groep.id}
          onWijzig={setGekozen}
        />
      )}
      <Tabel
        label="Laatste jaar per gemeente"
        rijen={getoond}
        sleutel={({ gebied }) => gebied}
        kolommen={[
          { kop: 'Gemeente', cel: ({ gebied, naam }) => (gebied === '' ? 'Je eigen gemeente' : naam) },
          { kop: 'Jaar', cel: (rij) => laatsteOf(rij)?.naam ?? '–' },
          { kop: 'Cijfer', getal: true, cel: (rij) => getalOf(laatsteOf(rij)?.waarde) },
          { kop: 'Marge door toeval', getal: true, cel: margeOf },
        ]}
      />
      <p className="klein">
        <Link to="/inzicht/vergelijken">Bekijk de groepen gemeenten</Link>
      </p>
    </Kaart>
  )
}

const laatsteOf = ({ grafiek }: Gebied) => grafiek?.punten.findLast(({ waarde }) => waarde !== null)
const getalOf = (waarde: number | null | undefined): string =>
  waarde === null || waarde === undefined ? 'niet bekend' : formatGetal(waarde, 1)

function margeOf(gebied: Gebied): string {
  const punt = laatsteOf(gebied)
  return punt?.laag == null || punt.hoog === null ? '–' : `${getalOf(punt.laag)} tot ${getalOf(punt.hoog)}`
}
