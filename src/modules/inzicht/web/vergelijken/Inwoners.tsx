import './vergelijken.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { indicatorenQuery } from '../indicator/indicatorenQuery.ts'
import { Inzichttabs } from '../Inzichttabs.tsx'
import { Inwonersdialoog } from './Inwonersdialoog.tsx'
import { groepnaam, toGebiedsrijen } from './inwonersrijen.ts'
import { Inwonerstabel } from './Inwonerstabel.tsx'
import { bevolkingQuery } from './vergelijkQuery.ts'

const IEDEREEN = 'iedereen'

/** How many people live where, for figures per 1,000. */
export function Inwoners() {
  const { data: bevolking } = useSuspenseQuery(bevolkingQuery)
  const { data: indicatoren } = useSuspenseQuery(indicatorenQuery)
  const mag = useMag('indicator:edit')
  const [groep, setGroep] = useState('')
  const [gekozen, setGekozen] = useState<string | null>(null)
  const rijen = toGebiedsrijen(bevolking, groep)
  const rij = rijen.find(({ gebied }) => gebied === gekozen)
  const groepen = new Set([
    '',
    ...indicatoren.map((een) => een.bevolkingsgroep),
    ...bevolking.items.map((een) => een.groep),
  ])
  return (
    <>
      <Paginakop
        titel="Inwoners"
        onder={['Waarover cijfers per 1.000 inwoners worden gerekend']}
        knoppen={
          mag && (
            <Link className="knop" to="/inzicht/cbs">
              Haal op bij het CBS
            </Link>
          )
        }
      />
      <Inzichttabs />
      <div className="stapel">
        {groepen.size > 1 && (
          <div className="formulier-smal">
            <Keuzelijst
              label="Van wie"
              klein
              keuzes={[...groepen].map((een) => ({ waarde: een || IEDEREEN, label: groepnaam(een) }))}
              waarde={groep || IEDEREEN}
              onWijzig={(een) => setGroep(een === IEDEREEN ? '' : een)}
            />
          </div>
        )}
        <Inwonerstabel groep={groep} rijen={rijen} onWijzig={mag ? setGekozen : null} />
      </div>
      {rij && <Inwonersdialoog key={rij.gebied} rij={rij} groep={groep} onSluit={() => setGekozen(null)} />}
    </>
  )
}
