import { StatusBadge } from '../../../platform/web/weergave/StatusBadge.tsx'
import type { Activiteitstatus } from '../domain/activiteit.ts'

const BADGES = {
  gepland: ['gepland', 'Gepland'],
  gedaan: ['klaar', 'Gedaan'],
  afgelast: ['vervallen', 'Afgelast'],
} as const

export function Activiteitbadge({ status }: { readonly status: Activiteitstatus }) {
  const [badge, woord] = BADGES[status]
  return <StatusBadge status={badge}>{woord}</StatusBadge>
}
