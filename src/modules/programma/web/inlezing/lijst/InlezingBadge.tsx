import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs'
import IconCircleCheckFilled from '@tabler/icons-react/dist/esm/icons/IconCircleCheckFilled.mjs'
import IconCircleHalf2 from '@tabler/icons-react/dist/esm/icons/IconCircleHalf2.mjs'
import { Badge, type BadgeKleur } from '../../../../../platform/web/weergave/Badge.tsx'
import type { InlezingStatus } from '../../../domain/inlezing/regel.ts'
import { STATUS_TEKST } from '../inlezingTeksten.ts'

const VORM: Record<InlezingStatus, { readonly kleur: BadgeKleur; readonly icoon: Icon; readonly vol?: true }> = {
  wacht: { kleur: 'neutraal', icoon: IconCircle },
  leest: { kleur: 'info', icoon: IconCircleHalf2 },
  te_beoordelen: { kleur: 'info', icoon: IconCircleHalf2 },
  bevestigd: { kleur: 'goed', icoon: IconCircleCheckFilled, vol: true },
  mislukt: { kleur: 'fout', icoon: IconAlertTriangle },
  vervallen: { kleur: 'neutraal', icoon: IconBan },
}

export function InlezingBadge({ status }: { readonly status: InlezingStatus }) {
  const { kleur, icoon, vol } = VORM[status]
  return (
    <Badge kleur={kleur} icoon={icoon} vol={vol ?? false}>
      {STATUS_TEKST[status]}
    </Badge>
  )
}
