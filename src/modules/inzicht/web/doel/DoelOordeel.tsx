import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { doelenQuery } from './doelenQuery.ts'

type Props = { readonly programmaId: string; readonly doelId: string }

/** How it stands with one goal: on its page in the programme, given there by app. */
export function DoelOordeel({ programmaId, doelId }: Props) {
  const { data, error, refetch } = useDoelen(programmaId)
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  const regel = data?.find(({ doel }) => doel.id === doelId)
  if (!regel) return null
  return (
    <div className="paneel-deel stapel-s">
      <h3>Hoe staat het ervoor</h3>
      <div>
        <StatusBadge status={regel.oordeel} />
      </div>
      <p>{regel.zinnen.join(' ')}</p>
      <Link to="/inzicht/doelen/$id" params={{ id: doelId }}>
        {regel.indicator ? 'Bekijk de cijfers' : 'Kies een indicator'}
      </Link>
    </div>
  )
}

/** Only the badge, for in a row; nothing as long as nobody chose an indicator. */
export function DoelBadge({ programmaId, doelId }: Props) {
  const { data } = useDoelen(programmaId)
  const regel = data?.find(({ doel }) => doel.id === doelId)
  return regel?.indicator ? <StatusBadge status={regel.oordeel} /> : null
}

const useDoelen = (programmaId: string) => {
  const mag = useMag('indicator:read')
  return useQuery({ ...doelenQuery(programmaId), enabled: mag })
}
