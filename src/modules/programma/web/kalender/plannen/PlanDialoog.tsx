import { useId } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { momentNaam, withHoofdletter } from '../../voortgang/moment/momenttekst.ts'
import type { Planvraag } from './planContext.ts'
import { Planformulier } from './Planformulier.tsx'
import { usePlanformulier } from './usePlanformulier.ts'

type Props = {
  readonly programmaId: string
  readonly vraag: Planvraag
  readonly vandaag: string
  readonly onSluit: () => void
}

/** One moment: its days, to read or to change. */
export function PlanDialoog({ programmaId, vraag, vandaag, onSluit }: Props) {
  const id = useId()
  const plan = usePlanformulier({ programmaId, vraag, onKlaar: onSluit })
  const magVerzetten = vraag.magMelden && plan.moment.stand === 'open'
  return (
    <Dialoog
      titel={magVerzetten ? 'Opnieuw plannen' : withHoofdletter(momentNaam(plan.moment) || 'moment')}
      open
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            {magVerzetten ? 'Annuleren' : 'Sluiten'}
          </button>
          {magVerzetten && (
            <button className="knop knop-hoofd" type="submit" form={id} aria-disabled={plan.formulier.bezig}>
              Plan
            </button>
          )}
        </>
      }
    >
      <Planformulier id={id} {...{ vraag, vandaag, magVerzetten }} {...plan} />
    </Dialoog>
  )
}
