import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { verlopendBeleidQuery } from './beleidskaderQuery.ts'
import { VerloopBadge } from './VerloopBadge.tsx'

const HOOGSTENS = 5

/** A card for Vandaag: beleid that has expired or soon will. Shows nothing when there is none, or when one may not read it. */
export function VerlopendBeleid() {
  const enabled = useMag('beleidskader:read')
  const { data } = useQuery({ ...verlopendBeleidQuery, enabled })
  const items = data?.items ?? []
  if (items.length === 0) return null
  return (
    <Kaart
      titel="Beleid dat verloopt"
      rechts={<Link to="/beleidskaders">Alle beleidskaders</Link>}
      voet={items.length > HOOGSTENS && `En nog ${items.length - HOOGSTENS}.`}
    >
      <ul className="regels">
        {items.slice(0, HOOGSTENS).map(({ id, titel, verloop }) => (
          <li key={id}>
            <div className="regel-tekst">
              <Link to="/beleidskaders/$id" params={{ id }}>
                {titel}
              </Link>
              <p>{verloop.zin}</p>
            </div>
            <div className="regel-rechts">
              <VerloopBadge stand={verloop.stand} />
            </div>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
