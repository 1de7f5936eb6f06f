import type { Icon } from '@tabler/icons-react'
import IconBolt from '@tabler/icons-react/dist/esm/icons/IconBolt.mjs'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs'
import IconHelp from '@tabler/icons-react/dist/esm/icons/IconHelp.mjs'
import IconInfinity from '@tabler/icons-react/dist/esm/icons/IconInfinity.mjs'
import IconRepeat from '@tabler/icons-react/dist/esm/icons/IconRepeat.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import type { ReactNode } from 'react'
import { Icoon } from './Icoon.tsx'

type ChipProps = {
  readonly icoon?: Icon
  /** Dashed and yellow: this is a question that is still open. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** A property, never a status: planning, party, filter. */
export const Chip = ({ icoon, open = false, children }: ChipProps) => (
  <span className={open ? 'chip chip-open' : 'chip'}>
    {icoon && <Icoon van={icoon} />}
    {children}
  </span>
)

export type PlanningSoort = 'moment' | 'herhaling' | 'doorlopend' | 'aanleiding' | 'onbekend'

const PLANNING_ICONEN: Record<PlanningSoort, Icon> = {
  moment: IconCalendar,
  herhaling: IconRepeat,
  doorlopend: IconInfinity,
  aanleiding: IconBolt,
  onbekend: IconHelp,
}

/** One part of a planning: "Q2", "4× per jaar", "Doorlopend", "Bij aanleiding". Unknown ones are shown as a question. */
export const PlanningChip = ({ soort, children }: { readonly soort: PlanningSoort; readonly children: ReactNode }) => (
  <Chip icoon={PLANNING_ICONEN[soort]} open={soort === 'onbekend'}>
    {children}
  </Chip>
)

/** A party; `bekend` is false while nobody said which organisatie it is. */
export const PartijChip = ({ bekend, children }: { readonly bekend: boolean; readonly children: ReactNode }) => (
  <Chip icoon={bekend ? IconBuilding : IconHelp} open={!bekend}>
    {children}
  </Chip>
)

type FilterchipProps = { readonly naam: string; readonly waarde: string; readonly onWeg: () => void }

/** An active filter: "Kwartaal: 3 of 4", with a button to remove it. */
export const Filterchip = ({ naam, waarde, onWeg }: FilterchipProps) => (
  <span className="filterchip">
    {naam}: <b>{waarde}</b>
    <button type="button" aria-label={`Haal filter ${naam.toLowerCase()} weg`} onClick={onWeg}>
      <Icoon van={IconX} />
    </button>
  </span>
)
