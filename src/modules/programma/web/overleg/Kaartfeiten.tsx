import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import type { Programma } from '../programma/cache/programma.ts'
import { Partijchips } from '../programma/tonen/Partijchips.tsx'
import { Planningchips } from '../programma/tonen/Planningchips.tsx'
import type { ActieStand } from '../voortgang/cache/stand.ts'
import { Maatbeeld } from '../voortgang/tonen/Maatbeeld.tsx'
import type { Werkregel } from '../werklijst/vandaagQuery.ts'

type Props = {
  readonly regel: Werkregel
  readonly stand: ActieStand
  readonly programma: Programma
  readonly besluiten: readonly string[]
}

/** Where it stands and why, when and by whom, what was said last, and what this meeting decided. */
export function Kaartfeiten({ regel, stand, programma, besluiten }: Props) {
  const actie = programma.acties.find(({ id }) => id === regel.actieId)
  const { laatsteBericht, uitvoering } = stand
  return (
    <>
      <p className="rij rij-breek overleg-stand">
        <StatusBadge status={stand.status}>{stand.woord}</StatusBadge>
        <span>{stand.zin}</span>
        <Maatbeeld stand={stand} />
      </p>
      {stand.waarom !== '' && (
        <p className="waarom">
          <b>Waarom:</b> {stand.waarom}
        </p>
      )}
      <dl className="feiten">
        <dt>Wanneer</dt>
        <dd>{actie ? <Planningchips planning={actie.planning} /> : '–'}</dd>
        <dt>Actiehouder</dt>
        <dd>{uitvoering.actiehouder?.naam ?? 'Nog niemand'}</dd>
        <dt>Wie</dt>
        <dd>{actie ? <Partijchips partijen={actie.partijen} /> : regel.partijen.map(({ naam }) => naam).join(', ')}</dd>
        <dt>Laatst gemeld</dt>
        <dd>
          {laatsteBericht
            ? `${laatsteBericht.tekst} (${laatsteBericht.wie}, ${momentTekst(laatsteBericht.tijd)})`
            : 'Nog niets'}
        </dd>
      </dl>
      {besluiten.length > 0 && (
        <div className="melder melder-goed" role="status">
          <Icoon van={IconCircleCheck} />
          <div>
            <b>In dit overleg</b>
            <ul>
              {besluiten.map((besluit) => (
                <li key={besluit}>{besluit}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  )
}
