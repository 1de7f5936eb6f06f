import './vaststelling.css'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { describeProgrammastatus } from '../../domain/boom/teksten/programmastatustekst.ts'
import type { ProgrammaSamenvatting } from '../programma/cache/programma.ts'

type Props = { readonly programma: Pick<ProgrammaSamenvatting, 'status' | 'vastgesteld' | 'afgeslotenOp'> }

/** Concept, adopted or closed, and by whom and when. */
export function Statusregel({ programma }: Props) {
  const bij = describeProgrammastatus(programma)
  return (
    <span className="statusregel">
      <StatusBadge status={programma.status} />
      {bij && ` ${bij}`}
    </span>
  )
}
