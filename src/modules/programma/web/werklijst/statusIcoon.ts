import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCircleHalf2 from '@tabler/icons-react/dist/esm/icons/IconCircleHalf2.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconSquareX from '@tabler/icons-react/dist/esm/icons/IconSquareX.mjs'
import type { ActieStatus } from '../../domain/stand/stand.ts'

/** The shape of a status where there is no room for a badge. */
export const STATUS_ICOON: Record<ActieStatus, Icon> = {
  gepland: IconCircle,
  loopt: IconCircleHalf2,
  bijna_te_laat: IconClock,
  te_laat: IconAlertTriangle,
  klaar: IconCircleCheck,
  deels: IconCircleHalf2,
  niet_gedaan: IconSquareX,
  vervallen: IconBan,
}
