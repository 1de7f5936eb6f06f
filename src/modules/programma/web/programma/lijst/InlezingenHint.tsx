import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { openInlezingenQuery } from '../cache/openInlezingenQuery.ts'

/** Documents that wait for somebody to check them. */
export function InlezingenHint() {
  const enabled = useMag('inlezing:read')
  const { data: open = [] } = useQuery({ ...openInlezingenQuery, enabled })
  const [eerste] = open
  if (!eerste) return null
  return (
    <Melder
      soort="info"
      titel={open.length === 1 ? 'Er wacht 1 document op je.' : `Er wachten ${open.length} documenten op je.`}
    >
      {open.length === 1 ? (
        <Link to="/inlezingen/$id" params={{ id: eerste.id }}>
          Kijk {eerste.bestand.naam} na
        </Link>
      ) : (
        <Link to="/inlezingen">Bekijk wat er nog na te kijken is</Link>
      )}
    </Melder>
  )
}
