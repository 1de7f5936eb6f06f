import { StatusBadge, type StatusNaam } from '../../../platform/web/weergave/StatusBadge.tsx'
import type { Lijst } from './bewaringQueries.ts'

const WOORDEN: Record<Lijst['status'], readonly [StatusNaam, string]> = {
  opgesteld: ['wacht', 'Wacht op goedkeuring'],
  goedgekeurd: ['loopt', 'Wordt vernietigd'],
  vernietigd: ['klaar', 'Vernietigd'],
  leeg: ['vervallen', 'Niets vernietigd'],
}

export function LijstBadge({ status }: Pick<Lijst, 'status'>) {
  const [naam, woord] = WOORDEN[status]
  return <StatusBadge status={naam}>{woord}</StatusBadge>
}
