import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import type { Rondekort } from '../rondeQueries.ts'

/** Waits for answers, or has been closed. */
export const Rondebadge = ({ ronde }: { readonly ronde: Pick<Rondekort, 'status' | 'gevraagd' | 'ingediend'> }) =>
  ronde.status === 'gesloten' ? (
    <StatusBadge status="klaar">Gesloten</StatusBadge>
  ) : ronde.ingediend === ronde.gevraagd ? (
    <StatusBadge status="loopt">Iedereen antwoordde</StatusBadge>
  ) : (
    <StatusBadge status="wacht">
      Wacht op {ronde.gevraagd - ronde.ingediend} van {ronde.gevraagd}
    </StatusBadge>
  )
