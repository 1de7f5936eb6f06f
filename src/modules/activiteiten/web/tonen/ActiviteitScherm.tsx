import '../activiteiten.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Tijdlijn } from '../../../../platform/web/weergave/Tijdlijn.tsx'
import { describeBereik } from '../../domain/bereiktekst.ts'
import { KANAALNAMEN, KANAALSTANDNAMEN } from '../../domain/kanalen.ts'
import { Activiteitbadge } from '../Activiteitbadge.tsx'
import { activiteitQuery, keuzesQuery, type Activiteit } from '../activiteitenQuery.ts'
import { dagtekst, soortnaam, waartekst, wanneertekst } from '../activiteittekst.ts'
import { Activiteitbijlagen } from './Activiteitbijlagen.tsx'
import { Activiteitknoppen } from './Activiteitknoppen.tsx'
import { Reekskaart } from './Reekskaart.tsx'

export function ActiviteitScherm() {
  const { id } = useParams({ from: '/schil/activiteiten/$id' })
  const { data: activiteit } = useSuspenseQuery(activiteitQuery(id))
  const { data: keuzes } = useSuspenseQuery(keuzesQuery)
  const [melding, setMelding] = useState<readonly string[]>(activiteit.let)
  const { titel, soort, mag, reeks, geschiedenis } = activiteit
  return (
    <>
      <Paginakop
        titel={titel}
        kruimels={[
          <Link key="activiteiten" to="/activiteiten">
            Activiteiten
          </Link>,
          titel,
        ]}
        onder={[
          <Activiteitbadge key="status" status={activiteit.status} />,
          soortnaam(keuzes, soort),
          wanneertekst(activiteit),
          waartekst(activiteit),
        ].filter((deel) => deel !== '')}
        knoppen={mag.wijzigen && <Activiteitknoppen activiteit={activiteit} onGedaan={setMelding} />}
      />
      <div className="stapel">
        {melding.length > 0 && (
          <Melder soort="letop" titel="Let op">
            {melding.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </Melder>
        )}
        <Feitenkaart activiteit={activiteit} />
        {activiteit.kanalen.length + activiteit.handelingsperspectief.length > 0 && (
          <Bewonerskaart {...{ activiteit }} />
        )}
        <Activiteitbijlagen activiteit={activiteit} />
        {reeks && <Reekskaart activiteit={activiteit} reeks={reeks} />}
        <Kaart titel="Geschiedenis" lijf>
          <Tijdlijn
            punten={geschiedenis.map(({ id: punt, op, wie, wat, bij }) => ({
              ...{ id: punt, op },
              tekst: `${wie}: ${wat}${bij === '' ? '' : `. ${bij}`}`,
            }))}
          />
        </Kaart>
      </div>
    </>
  )
}

function Feitenkaart({ activiteit }: { readonly activiteit: Activiteit }) {
  const { partijen, acties, bereik, resultaat, reden } = activiteit
  const namenVan = (rol: string) =>
    partijen
      .filter((partij) => partij.rol === rol)
      .map(({ naam }) => naam)
      .join(', ')
  return (
    <Kaart titel="Gegevens" lijf>
      <dl className="feiten">
        {reden !== '' && <Feit naam="Gaat niet door">{reden}</Feit>}
        <Feit naam="Organiseert">{namenVan('organisator') || 'De gemeente'}</Feit>
        {namenVan('partner') !== '' && <Feit naam="Doet mee">{namenVan('partner')}</Feit>}
        <Feit naam="Bereikt">{bereik === null ? 'Niet bekend' : describeBereik(bereik)}</Feit>
        {resultaat !== '' && <Feit naam="Resultaat">{resultaat}</Feit>}
        {acties.map(({ programmaId, actieId, hoe, vastgelegdOp }) => (
          <Feit key={actieId} naam="Actie">
            <Link to="/programmas/$id" params={{ id: programmaId }} search={{ onderdeel: `actie:${actieId}` }}>
              {hoe}
            </Link>
            {vastgelegdOp !== null && ` (moment gemeld als gedaan op ${dagtekst(vastgelegdOp)})`}
          </Feit>
        ))}
      </dl>
    </Kaart>
  )
}

const Feit = ({ naam, children }: { readonly naam: string; readonly children: ReactNode }) => (
  <>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </>
)

const Bewonerskaart = ({ activiteit }: { readonly activiteit: Activiteit }) => (
  <Kaart titel="Voor bewoners" lijf>
    {activiteit.handelingsperspectief !== '' && <p>{activiteit.handelingsperspectief}</p>}
    {activiteit.kanalen.length > 0 && (
      <ul aria-label="Kanalen">
        {activiteit.kanalen.map(({ soort, dag, stand }) => (
          <li key={soort}>
            {KANAALNAMEN[soort]}: {KANAALSTANDNAMEN[stand].toLowerCase()}
            {dag !== null && `, ${dagtekst(dag)}`}
          </li>
        ))}
      </ul>
    )}
  </Kaart>
)
