import { Link } from '@tanstack/react-router'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import type { Doelregel } from '../doel/doelenQuery.ts'
import { Grafiekkader } from '../grafiek/Grafiekkader.tsx'
import type { Doelgroep } from './groupDoelen.ts'

export const Prioriteitkaart = ({ groep: { naam, doelen } }: { readonly groep: Doelgroep }) => (
  <Kaart titel={naam}>
    <ul className="regels" aria-label={`Doelen van ${naam}`}>
      {doelen.map((regel) => (
        <li key={regel.doel.id} className="doelregel">
          <Doel regel={regel} />
        </li>
      ))}
    </ul>
  </Kaart>
)

function Doel({ regel: { doel, oordeel, zinnen, grafiek } }: { readonly regel: Doelregel }) {
  return (
    <>
      <div className="stapel-s">
        <h3>
          <Link to="/inzicht/doelen/$id" params={{ id: doel.id }}>
            {doel.tekst}
          </Link>
        </h3>
        <div>
          <StatusBadge status={oordeel} />
        </div>
        <p>{zinnen.join(' ')}</p>
      </div>
      {grafiek && <Grafiekkader grafiek={grafiek} />}
    </>
  )
}
