import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icoon } from './Icoon.tsx'

export type BadgeKleur = 'neutraal' | 'info' | 'goed' | 'letop' | 'fout' | 'wacht'

type Props = {
  readonly kleur?: BadgeKleur
  readonly icoon: Icon
  readonly vol?: boolean
  readonly children: ReactNode
}

/** A status: always shape, word and colour together. For the fixed words use StatusBadge. */
export const Badge = ({ kleur = 'neutraal', icoon, vol = false, children }: Props) => (
  <span className={kleur === 'neutraal' ? 'badge' : `badge badge-${kleur}`}>
    <Icoon van={icoon} vol={vol} />
    {children}
  </span>
)
