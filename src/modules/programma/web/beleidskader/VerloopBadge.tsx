import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCalendarDue from '@tabler/icons-react/dist/esm/icons/IconCalendarDue.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconInfinity from '@tabler/icons-react/dist/esm/icons/IconInfinity.mjs'
import { Badge, type BadgeKleur } from '../../../../platform/web/weergave/Badge.tsx'
import { VERLOOP_TEKST } from '../../domain/beleidskader/beleidsteksten.ts'
import type { VerloopStand } from '../../domain/beleidskader/verloop.ts'

const UITERLIJK: Record<VerloopStand, { readonly kleur: BadgeKleur; readonly icoon: Icon }> = {
  verlopen: { kleur: 'fout', icoon: IconAlertTriangle },
  bijna_verlopen: { kleur: 'letop', icoon: IconClock },
  verloopt: { kleur: 'info', icoon: IconCalendarDue },
  geldig: { kleur: 'goed', icoon: IconCircleCheck },
  onbekend: { kleur: 'neutraal', icoon: IconInfinity },
}

/** How close a beleidskader is to its end. */
export const VerloopBadge = ({ stand }: { readonly stand: VerloopStand }) => (
  <Badge {...UITERLIJK[stand]}>{VERLOOP_TEKST[stand]}</Badge>
)
