import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { OnderdeelLink } from '../../programma/paneel/OnderdeelLink.tsx'
import { momentTekst, withHoofdletter } from '../../voortgang/moment/momenttekst.ts'
import { mayMove, MOMENT_WOORD, momentStatus, type Kalendermoment } from '../kalendermoment.ts'
import { usePlannen } from '../plannen/planContext.ts'
import type { Kalenderrij } from '../useKalendergroepen.ts'

type Props = { readonly rij: Kalenderrij; readonly moment: Kalendermoment; readonly vandaag: string }

export function Lijstmoment({ rij: { naam, stand }, moment, vandaag }: Props) {
  const { open } = usePlannen()
  const { actieId, magMelden } = stand
  const status = momentStatus(moment, vandaag)
  return (
    <li>
      <div className="regel-tekst">
        <OnderdeelLink sleutel={sleutelOf('actie', actieId)}>{naam}</OnderdeelLink>
        <p>{withHoofdletter(momentTekst(moment))}</p>
      </div>
      <div className="regel-rechts">
        <StatusBadge status={status}>{MOMENT_WOORD[status]}</StatusBadge>
        {mayMove(moment, magMelden) && (
          <button className="knop knop-klein" type="button" onClick={() => open({ actieId, naam, moment, magMelden })}>
            Verplaats
            <span className="verborgen">: {naam}</span>
          </button>
        )}
      </div>
    </li>
  )
}
