import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { Badge, type BadgeKleur } from '../../../platform/web/weergave/Badge.tsx'
import type { Uitkomst } from '../domain/describeRegel.ts'

export const UITKOMST_TEKST: Readonly<Record<Uitkomst, string>> = {
  gelukt: 'Gelukt',
  geweigerd: 'Geweigerd',
  mislukt: 'Niet doorgegaan',
}
const STIJL: Readonly<Record<Uitkomst, { readonly kleur: BadgeKleur; readonly icoon: Icon }>> = {
  gelukt: { kleur: 'neutraal', icoon: IconCheck },
  geweigerd: { kleur: 'letop', icoon: IconBan },
  mislukt: { kleur: 'letop', icoon: IconAlertTriangle },
}

export const UitkomstBadge = ({ uitkomst }: { readonly uitkomst: Uitkomst }) => (
  <Badge {...STIJL[uitkomst]}>{UITKOMST_TEKST[uitkomst]}</Badge>
)
