import { PlanningChip } from '../../../../../platform/web/weergave/Chip.tsx'
import type { Planning } from '../../../domain/planning.ts'
import { planningChips } from '../../../domain/planning/planningChips.ts'

/** A planning as chips: one for each part. */
export function Planningchips({ planning }: { readonly planning: Planning }) {
  const chips = planningChips(planning)
  if (chips.length === 0) return <span className="zacht klein">Niet gepland</span>
  return (
    <span className="chips">
      {chips.map(({ soort, tekst }) => (
        <PlanningChip key={tekst} soort={soort}>
          <span>{tekst.charAt(0).toUpperCase() + tekst.slice(1)}</span>
        </PlanningChip>
      ))}
    </span>
  )
}
