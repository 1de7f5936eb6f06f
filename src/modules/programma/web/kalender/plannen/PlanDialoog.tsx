import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { momentNaam, withHoofdletter } from '../../voortgang/moment/momenttekst.ts'
import { Momentfeiten } from './Momentfeiten.tsx'
import type { Planvraag } from './planContext.ts'
import { usePlanformulier } from './usePlanformulier.ts'

type Props = {
  readonly programmaId: string
  readonly vraag: Planvraag
  readonly vandaag: string
  readonly onSluit: () => void
}

/** One moment: its days, to read or to change. */
export function PlanDialoog({ programmaId, vraag, vandaag, onSluit }: Props) {
  const { formulier, moment, wasEerder } = usePlanformulier({ programmaId, vraag, onKlaar: onSluit })
  const feiten = <Momentfeiten naam={vraag.naam} moment={moment} vandaag={vandaag} />
  if (!vraag.magMelden || moment.stand !== 'open') {
    const sluit = (
      <button className="knop" type="button" onClick={onSluit}>
        Sluiten
      </button>
    )
    return (
      <Dialoog titel={withHoofdletter(momentNaam(moment) || 'moment')} open onSluit={onSluit} voet={sluit}>
        {wasEerder && (
          <Melder soort="letop" titel="Iemand anders was je voor.">
            Dit moment staat niet meer open.
          </Melder>
        )}
        {feiten}
      </Dialoog>
    )
  }
  return (
    <FormulierDialoog
      titel="Opnieuw plannen"
      knop="Plan"
      formulier={formulier}
      wasEerder={wasEerder && 'Hieronder staat wat er nu staat. Kies ‘Plan’ om het toch op jouw dagen te zetten.'}
      onSluit={onSluit}
    >
      {feiten}
      <div className="planrooster">
        <Tekstveld type="date" label="Van" {...formulier.veld('van')} />
        <Tekstveld type="date" label="Uiterlijk" {...formulier.veld('tot')} />
      </div>
    </FormulierDialoog>
  )
}
