import type { Icon } from '@tabler/icons-react'
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icoon } from './Icoon.tsx'

export type Actiepunt = {
  readonly label: string
  readonly icoon: Icon
  readonly doe: () => void
  /** Red: cannot be undone simply. */
  readonly gevaar?: boolean
}

type Props = {
  /** Says of what: "Acties voor Politie". */
  readonly label: string
  readonly punten: readonly Actiepunt[]
}

/** The button with three dots in a row. Loads react-aria: use it on screens, not in the shell. */
export const Actiemenu = ({ label, punten }: Props) => (
  <MenuTrigger>
    <Button className="knop knop-klein knop-teken" aria-label={label}>
      <Icoon van={IconDots} />
    </Button>
    <Popover className="uitklaplijst" placement="bottom end">
      <Menu aria-label={label}>
        {punten.map(({ label: punt, icoon, doe, gevaar = false }) => (
          <MenuItem
            key={punt}
            className={gevaar ? 'uitklaplijst-punt uitklaplijst-gevaar' : 'uitklaplijst-punt'}
            textValue={punt}
            onAction={doe}
          >
            <Icoon van={icoon} />
            {punt}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
