import type { Icon } from '@tabler/icons-react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'

type Props = { readonly naam: string; readonly icoon: Icon; readonly onClick: () => void }

/** A small button with a drawing; its name shows on hover and is read aloud. */
export const Doeknop = ({ naam, icoon, onClick }: Props) => (
  <button className="knop knop-klein knop-teken" type="button" aria-label={naam} title={naam} onClick={onClick}>
    <Icoon van={icoon} />
  </button>
)
