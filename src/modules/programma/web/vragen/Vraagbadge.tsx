import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import type { Vraag } from './vragenQuery.ts'

/** Where a question stands; one that nobody answered in time says how late it is. */
export function Vraagbadge({
  vraag: { stand, dagenTeLaat },
}: {
  readonly vraag: Pick<Vraag, 'stand' | 'dagenTeLaat'>
}) {
  if (stand === 'beantwoord') return <StatusBadge status="klaar">Beantwoord</StatusBadge>
  if (stand === 'ingetrokken') return <StatusBadge status="vervallen">Ingetrokken</StatusBadge>
  if (dagenTeLaat === null) return <StatusBadge status="wacht">Wacht op antwoord</StatusBadge>
  return (
    <StatusBadge status="te_laat">{dagenTeLaat === 1 ? '1 dag te laat' : `${dagenTeLaat} dagen te laat`}</StatusBadge>
  )
}
