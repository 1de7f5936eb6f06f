import '../verantwoording.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { isBevroren } from '../../domain/stappen/applyStap.ts'
import { Doelentabel } from '../scherm/Doelentabel.tsx'
import { createCijfertoner } from '../tonen/Cijferknop.tsx'
import { Teksttonen } from '../tonen/Teksttonen.tsx'
import { verantwoordingQuery, type Deel, type Verantwoording } from '../verantwoordingQuery.ts'
import { Belofte } from './Belofte.tsx'
import { Oogst } from './Oogst.tsx'

/** The account as somebody reads it: once adopted, exactly as it was frozen. */
export function Bekijk() {
  const { id } = useParams({ from: '/schil/verantwoording/$id/bekijk' })
  const { data: verantwoording } = useSuspenseQuery(verantwoordingQuery(id))
  const { titel, stap, delen, doelen, errata } = verantwoording
  return (
    <>
      <Paginakop
        titel={titel}
        kruimels={[
          <Link key="lijst" to="/verantwoording">
            Verantwoording
          </Link>,
          <Link key="een" to="/verantwoording/$id" params={{ id }}>
            {titel}
          </Link>,
          'Bekijken',
        ]}
      />
      {!isBevroren(stap) && (
        <Melder soort="info" titel="Dit is nog geen vastgestelde tekst.">
          Tekst en cijfers zijn die van nu.
        </Melder>
      )}
      <div className="kaart kaart-lijf stapel verantwoording-lezen">
        <Oogst delen={delen} />
        {delen
          .filter(({ ouderId, soort }) => ouderId === null && soort !== 'doel')
          .map((deel) => (
            <Hoofddeel key={deel.id} deel={deel} verantwoording={verantwoording} />
          ))}
        <Doelentabel doelen={doelen} />
        {errata.length > 0 && (
          <section>
            <h2>Verbeteringen</h2>
            <ul>
              {errata.map((erratum) => (
                <li key={erratum.id}>
                  {erratum.op}, {erratum.plaats}: {erratum.tekst}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}

type Props = { readonly deel: Deel; readonly verantwoording: Verantwoording }

const Hoofddeel = ({ deel, verantwoording }: Props) => (
  <section aria-labelledby={`lees-${deel.id}`}>
    <h2 id={`lees-${deel.id}`}>
      {deel.nummer} {deel.titel}
    </h2>
    <div className="deel-tekst">
      <Teksttonen tekst={deel.tekst} kopniveau={3} toonCijfer={createCijfertoner(verantwoording.cijfers)} />
    </div>
    {verantwoording.delen
      .filter(({ ouderId, soort }) => ouderId === deel.id && soort === 'inzet')
      .map((inzet) => (
        <Belofte key={inzet.id} deel={inzet} verantwoording={verantwoording} />
      ))}
  </section>
)
