import type { Icon } from '@tabler/icons-react'
import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCircleHalf2 from '@tabler/icons-react/dist/esm/icons/IconCircleHalf2.mjs'
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs'
import { Badge, type BadgeKleur } from '../../../platform/web/weergave/Badge.tsx'
import type { Stap } from '../domain/verantwoording.ts'
import { STAPNAMEN } from '../domain/woorden.ts'

const UITERLIJK: Readonly<Record<Stap, readonly [Icon, BadgeKleur]>> = {
  concept: [IconCircle, 'neutraal'],
  ter_controle: [IconPlayerPause, 'wacht'],
  vastgesteld: [IconCircleHalf2, 'info'],
  gepubliceerd: [IconCircleCheck, 'goed'],
}

export function Stapbadge({ stap }: { readonly stap: Stap }) {
  const [icoon, kleur] = UITERLIJK[stap]
  return (
    <Badge icoon={icoon} kleur={kleur} vol={stap === 'gepubliceerd'}>
      {STAPNAMEN[stap]}
    </Badge>
  )
}
