import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { Grafiekkader } from '../grafiek/Grafiekkader.tsx'
import { Berekening } from './Berekening.tsx'
import { doelQuery } from './doelenQuery.ts'
import { KoppelDialoog } from './KoppelDialoog.tsx'

/** How it stands with one goal, and how that was reckoned. */
export function DoelScherm() {
  const { id } = useParams({ from: '/schil/inzicht/doelen/$id' })
  const { data: oordeel } = useSuspenseQuery(doelQuery(id))
  const mag = useMag('indicator:edit')
  const [kiest, setKiest] = useState(false)
  const { doel, indicator, zinnen, grafiek, uitleg, koppeling, gebieden } = oordeel
  const gemeten = gebieden.find(({ gebied }) => gebied === koppeling?.gebied)
  return (
    <>
      <Paginakop
        titel={doel.tekst}
        kruimels={[
          <Link key="inzicht" to="/inzicht">
            Inzicht
          </Link>,
          'Doel',
        ]}
        onder={[
          <StatusBadge key="oordeel" status={oordeel.oordeel} />,
          doel.prioriteit ?? 'Het hele programma',
          <Link key="programma" to="/programmas/$id/doelen" params={{ id: doel.programmaId }}>
            Bekijk in het programma
          </Link>,
        ]}
        knoppen={
          mag && (
            <button className={indicator ? 'knop' : 'knop knop-hoofd'} type="button" onClick={() => setKiest(true)}>
              {indicator ? 'Wijzig indicator of gebied' : 'Kies een indicator'}
            </button>
          )
        }
      />
      <div className="stapel">
        <Kaart titel="Hoe staat het ervoor" lijf>
          <p>{zinnen.join(' ')}</p>
          {grafiek && <Grafiekkader grafiek={grafiek} open />}
        </Kaart>
        {indicator && (
          <Kaart titel="Waaraan we dat zien" lijf>
            <p>
              <Link to="/inzicht/indicatoren/$id" params={{ id: indicator.id }}>
                {indicator.naam}
              </Link>
              {indicator.definitie !== '' && `. ${indicator.definitie}`}
            </p>
            <p className="zacht klein">
              Gemeten in: {gemeten?.naam ?? 'Hele gemeente'}. Bron: {indicator.bron}.
            </p>
          </Kaart>
        )}
        {uitleg && <Berekening uitleg={uitleg} />}
      </div>
      {kiest && <KoppelDialoog oordeel={oordeel} onSluit={() => setKiest(false)} />}
    </>
  )
}
