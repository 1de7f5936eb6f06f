import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import { Link } from '@tanstack/react-router'
import { Badge } from '../../../../platform/web/weergave/Badge.tsx'
import { useStand } from '../voortgang/useStand.ts'
import { findStand } from '../voortgang/cache/stand.ts'

/** How many of these acties are late; nothing while none is. */
export function LaatVanPartij({ actieIds }: { readonly actieIds: readonly string[] }) {
  const { stand } = useStand()
  const laat = actieIds.filter((actieId) => findStand(stand, actieId)?.status === 'te_laat').length
  if (laat === 0) return null
  return (
    <Badge kleur="fout" icoon={IconAlertTriangle}>
      {laat} te laat
    </Badge>
  )
}

type Props = { readonly programmaId: string; readonly organisatieId: string; readonly naam: string }

/** To what was agreed with one organisatie, to take along to a talk. */
export const NaarPartij = ({ programmaId, organisatieId, naam }: Props) => (
  <p className="kaart-lijf naar-partij">
    <Link to="/programmas/$id/partijen/$organisatieId" params={{ id: programmaId, organisatieId }}>
      Bekijk en druk af wat je afsprak met {naam}
    </Link>
  </p>
)
