import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import type { ActieStand, Optelling } from '../cache/stand.ts'
import { Maatbeeld } from './Maatbeeld.tsx'
import { Optellingbeeld } from './Optellingbeeld.tsx'

type Props = {
  readonly id: string
  readonly naam: string
  readonly tab: 0 | -1
  /** Undefined while it is being fetched, and for what has none. */
  readonly stand: ActieStand | Optelling | undefined
}

/** The cell of the tree that says where something stands. */
export const StandCel = ({ id, naam, tab, stand }: Props) => (
  <td role="gridcell" id={id} data-kop="Stand" className="standcel">
    {stand &&
      ('actieId' in stand ? (
        <span className="standbeeld">
          <StatusBadge status={stand.status}>{stand.woord}</StatusBadge>
          <Maatbeeld stand={stand} />
        </span>
      ) : (
        <Optellingbeeld optelling={stand} naam={naam} tab={tab} />
      ))}
  </td>
)
