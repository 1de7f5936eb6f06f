import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs'
import type { ReactNode } from 'react'
import { Icoon } from '../weergave/Icoon.tsx'

export type MelderSoort = 'info' | 'goed' | 'letop' | 'fout'

const ICONEN: Record<MelderSoort, Icon> = {
  info: IconInfoCircle,
  goed: IconCircleCheck,
  letop: IconClock,
  fout: IconAlertTriangle,
}

type Props = { readonly soort: MelderSoort; readonly titel?: string; readonly children?: ReactNode }

/** A message that stays until its cause is solved. For a confirmation use showToast. */
export const Melder = ({ soort, titel, children }: Props) => (
  <div className={`melder melder-${soort}`} role={soort === 'fout' ? 'alert' : 'status'}>
    <Icoon van={ICONEN[soort]} />
    <div>
      {titel && <b>{titel}</b>} {children}
    </div>
  </div>
)
