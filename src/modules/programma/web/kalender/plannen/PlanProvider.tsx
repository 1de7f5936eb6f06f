import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { conflictStand } from '../../voortgang/cache/conflictStand.ts'
import { useMomentVerzetten } from '../useMomentVerzetten.ts'
import { PlanContext, type Plannen, type Planvraag } from './planContext.ts'
import { PlanDialoog } from './PlanDialoog.tsx'
import { Verzetbotsing } from './Verzetbotsing.tsx'

type Props = { readonly programmaId: string; readonly vandaag: string; readonly children: ReactNode }

/** Replanning for everything in the calendar: the dialog, saving, and what somebody else did meanwhile. */
export function PlanProvider({ programmaId, vandaag, children }: Props) {
  const [vraag, setVraag] = useState<Planvraag | null>(null)
  const { mutate, error, variables, reset } = useMomentVerzetten(programmaId)
  const verzet = useCallback<Plannen['verzet']>(
    ({ actieId, moment }, dagen) => mutate({ actieId, moment, dagen }),
    [mutate],
  )
  const plannen = useMemo(() => ({ open: setVraag, verzet }), [verzet])
  const ander = conflictStand(error)
  return (
    <PlanContext value={plannen}>
      {ander && variables && (
        <Verzetbotsing
          ander={ander}
          verzetting={variables}
          onToch={(moment) => mutate({ ...variables, moment })}
          onLaat={reset}
        />
      )}
      {error && !ander && <Foutvak fout={error} />}
      {children}
      {vraag && <PlanDialoog {...{ programmaId, vandaag, vraag }} onSluit={() => setVraag(null)} />}
    </PlanContext>
  )
}
