import type { ReactNode, RefObject } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { Actiepunt } from './Actiemenu.tsx'
import { Icoon } from './Icoon.tsx'

type Props = {
  readonly label: string
  /** The button it hangs from and gives focus back to. */
  readonly knop: RefObject<HTMLButtonElement | null>
  readonly groepen: readonly { readonly titel: string; readonly punten: readonly Actiepunt[] }[]
  readonly onSluit: () => void
  /** Text above the points. */
  readonly kop?: ReactNode
}

/** An open menu: arrows and first letters choose, Escape closes. Load it lazily. */
export const Uitklapmenu = ({ label, knop, groepen, onSluit, kop }: Props) => (
  <Popover
    className="uitklaplijst"
    aria-label={label}
    triggerRef={knop}
    isOpen
    onOpenChange={(open) => !open && onSluit()}
    placement="bottom end"
  >
    {kop}
    <Menu aria-label={label} autoFocus="first" onClose={onSluit}>
      {groepen.map(({ titel, punten }) => (
        <MenuSection key={titel} className="uitklaplijst-groep">
          <Header className="verborgen">{titel}</Header>
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
        </MenuSection>
      ))}
    </Menu>
  </Popover>
)
