import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icoon } from '../weergave/Icoon.tsx'

type Props = {
  readonly icoon: Icon
  readonly titel: string
  /** Why it is empty and what to do about it. */
  readonly children: ReactNode
  /** One button or link. */
  readonly actie?: ReactNode
}

/** Why there is nothing here and what to do; never just "Geen gegevens". */
export const LegeStaat = ({ icoon, titel, children, actie }: Props) => (
  <div className="leeg">
    <Icoon van={icoon} />
    {/* Level 2 fits below a card's heading as well as right below the title of a screen. */}
    <h2 className="leeg-titel">{titel}</h2>
    <p>{children}</p>
    {actie}
  </div>
)
