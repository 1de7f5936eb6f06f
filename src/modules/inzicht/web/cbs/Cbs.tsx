import '../lading/lading.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Inzichttabs } from '../Inzichttabs.tsx'
import { Cbsformulier } from './Cbsformulier.tsx'
import { cbskeuzesQuery, ophalingenQuery } from './cbsQuery.ts'
import { Ophalingen } from './Ophalingen.tsx'

/** Open data of CBS: what to fetch, and what was fetched. */
export function Cbs() {
  const { data: keuzes } = useSuspenseQuery(cbskeuzesQuery)
  const { data: ophalingen } = useSuspenseQuery(ophalingenQuery)
  return (
    <>
      <Paginakop
        titel="Cijfers van het CBS"
        kruimels={[<Link to="/inzicht/inlezen">Cijfers inlezen</Link>, 'Cijfers van het CBS']}
        knoppen={
          <Link className="knop" to="/inzicht/inlezen">
            Zonder netwerk: lees een opgeslagen antwoord in
          </Link>
        }
      />
      <Inzichttabs />
      <div className="stapel">
        <Ophalingen ophalingen={ophalingen} />
        <Cbsformulier keuzes={keuzes} />
      </div>
    </>
  )
}
