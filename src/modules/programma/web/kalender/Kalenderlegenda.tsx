import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { MOMENT_STATUSSEN } from '../../domain/kalender/momentStatus.ts'
import { STATUS_ICOON } from '../werklijst/statusIcoon.ts'
import { MOMENT_WOORD } from './kalendermoment.ts'

/** What the shapes in narrow blocks mean. */
export const Kalenderlegenda = () => (
  <ul className="legenda kalenderlegenda" aria-label="Betekenis van de tekens">
    {MOMENT_STATUSSEN.map((status) => (
      <li key={status}>
        <Icoon van={STATUS_ICOON[status]} />
        {MOMENT_WOORD[status]}
      </li>
    ))}
  </ul>
)
