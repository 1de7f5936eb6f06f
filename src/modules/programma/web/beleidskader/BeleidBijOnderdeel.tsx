import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { isWaarschuwing } from '../../domain/beleidskader/verloop.ts'
import { beleidVanRecordQuery } from './beleidskaderQuery.ts'
import { VerloopBadge } from './VerloopBadge.tsx'

/** A block for the side panel of a programme's record: the beleid that it carries out. Nothing when there is none. */
export function BeleidBijOnderdeel({ recordId }: { readonly recordId: string }) {
  const enabled = useMag('beleidskader:read')
  const { data } = useQuery({ ...beleidVanRecordQuery(recordId), enabled })
  if (!data || data.items.length === 0) return null
  return (
    <div className="paneel-deel stapel-s">
      <h3>Voert uit</h3>
      <ul className="stapel-s klein">
        {data.items.map(({ id, titel, verloop }) => (
          <li key={id} className="rij rij-breek">
            <Link to="/beleidskaders/$id" params={{ id }}>
              {titel}
            </Link>
            {isWaarschuwing(verloop.stand) && <VerloopBadge stand={verloop.stand} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
