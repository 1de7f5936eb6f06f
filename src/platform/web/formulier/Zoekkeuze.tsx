import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { Icoon } from '../weergave/Icoon.tsx'
import { Veldfout } from './Veld.tsx'

export type ZoekKeuze = {
  readonly waarde: string
  readonly label: string
  /** Small second line: an alias, a role. */
  readonly bij?: string
}

type Props = {
  readonly label: string
  readonly labelVerborgen?: boolean
  readonly hint?: ReactNode
  readonly fout?: string | undefined
  readonly keuzes: readonly ZoekKeuze[]
  readonly waarde: string | null
  readonly onWijzig: (waarde: string | null) => void
  /** Allows a text that is not in the list; called when the person confirms it with Enter or leaves the field. */
  readonly onEigenTekst?: (tekst: string) => void
  readonly plaatshouder?: string
}

/** A choice out of a long list by typing part of the name. Loads react-aria: use it on screens, not in the shell. */
export function Zoekkeuze({ label, labelVerborgen = false, hint, fout, keuzes, waarde, onWijzig, ...rest }: Props) {
  const { onEigenTekst, plaatshouder } = rest
  return (
    <I18nProvider locale="nl-NL">
      <ComboBox
        className="veld zoekkeuze"
        defaultItems={keuzes}
        value={waarde}
        onChange={(sleutel) => onWijzig(sleutel === null ? null : String(sleutel))}
        isInvalid={fout !== undefined}
        allowsCustomValue={onEigenTekst !== undefined}
        allowsEmptyCollection
        menuTrigger="focus"
        onBlur={(event) => {
          if (event.target instanceof HTMLInputElement) onEigenTekst?.(event.target.value)
        }}
      >
        <Label className={labelVerborgen ? 'verborgen' : 'label'}>{label}</Label>
        {hint && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )}
        <div className="zoekkeuze-vak">
          <Input className="invoer" {...(plaatshouder !== undefined && { placeholder: plaatshouder })} />
          <Button className="zoekkeuze-knop">
            <Icoon van={IconChevronDown} />
          </Button>
        </div>
        {fout && (
          <Text slot="errorMessage">
            <Veldfout id="">{fout}</Veldfout>
          </Text>
        )}
        <Popover className="uitklaplijst">
          <ListBox<ZoekKeuze>
            renderEmptyState={() => <p className="uitklaplijst-leeg">Niets gevonden. Typ iets anders.</p>}
          >
            {(keuze) => (
              <ListBoxItem id={keuze.waarde} textValue={keuze.label} className="uitklaplijst-punt">
                <Text slot="label">{keuze.label}</Text>
                {keuze.bij && (
                  <Text slot="description" className="klein zacht">
                    {keuze.bij}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  )
}
