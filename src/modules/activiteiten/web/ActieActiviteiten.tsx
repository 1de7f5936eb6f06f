import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { describeBereik } from '../domain/bereiktekst.ts'
import { Activiteitbadge } from './Activiteitbadge.tsx'
import { activiteitenVanActieQuery } from './activiteitenQuery.ts'
import { wanneertekst } from './activiteittekst.ts'

/** What happened for one actie: stands on its page in the programme, given there by app. */
export function ActieActiviteiten({ actieId }: { readonly actieId: string }) {
  const mag = useMag('activiteit:read')
  const { data, error, refetch } = useQuery({ ...activiteitenVanActieQuery(actieId), enabled: mag })
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  if (!data || data.items.length === 0) return null
  return (
    <div className="paneel-deel stapel-s">
      <h3>Activiteiten</h3>
      <ul className="regels" aria-label="Activiteiten bij deze actie">
        {data.items.slice(0, GETOOND).map(({ id, titel, status, bereik, ...regel }) => (
          <li key={id}>
            <div className="regel-tekst">
              <Link to="/activiteiten/$id" params={{ id }}>
                {titel}
              </Link>
              <p>
                {wanneertekst(regel)}
                {bereik !== null && `, ${describeBereik(bereik)}`}
              </p>
            </div>
            <div className="regel-rechts">
              <Activiteitbadge status={status} />
            </div>
          </li>
        ))}
      </ul>
      {(data.items.length > GETOOND || data.volgende !== null) && (
        <Link to="/activiteiten" search={{ actie: actieId }}>
          Alle activiteiten bij deze actie
        </Link>
      )}
    </div>
  )
}

const GETOOND = 5
