import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import { useMemo, type KeyboardEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { foldAccenten } from '../../domain/taal/woorden.ts'
import { Icoon } from '../weergave/Icoon.tsx'
import { Veldfout } from './Veld.tsx'
import type { ZoekKeuze, ZoekkeuzeProps } from './Zoekkeuze.tsx'

export function ZoekkeuzeVeld({
  label,
  labelVerborgen = false,
  hint,
  fout,
  keuzes,
  waarde,
  onWijzig,
  ...rest
}: ZoekkeuzeProps) {
  const { onEigenTekst, plaatshouder, autoFocus = false } = rest
  const past = useMemo(() => createZoeker(keuzes), [keuzes])
  const meldEigenTekst = (tekst: string) => {
    if (tekst !== keuzes.find((keuze) => keuze.waarde === waarde)?.label) onEigenTekst?.(tekst)
  }
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    const kiestUitLijst = event.currentTarget.hasAttribute('aria-activedescendant')
    if (event.key === 'Enter' && !kiestUitLijst) meldEigenTekst(event.currentTarget.value)
  }
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
        autoFocus={autoFocus}
        defaultFilter={past}
        onBlur={(event) => {
          if (event.target instanceof HTMLInputElement) meldEigenTekst(event.target.value)
        }}
      >
        <Label className={labelVerborgen ? 'verborgen' : 'label'}>{label}</Label>
        {hint && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )}
        <div className="zoekkeuze-vak">
          <Input
            className="invoer"
            onKeyDown={enter}
            {...(plaatshouder !== undefined && { placeholder: plaatshouder })}
          />
          <Button className="zoekkeuze-knop">
            <Icoon van={IconChevronDown} />
          </Button>
        </div>
        {fout && (
          <Text slot="errorMessage">
            <Veldfout>{fout}</Veldfout>
          </Text>
        )}
        <Popover className="uitklaplijst">
          <ListBox<ZoekKeuze>
            renderEmptyState={() => <p className="uitklaplijst-leeg">Niets gevonden. Typ iets anders.</p>}
          >
            {(keuze) => (
              <ListBoxItem id={keuze.waarde} textValue={keuze.label} className="uitklaplijst-punt">
                <span>{keuze.label}</span>
                {keuze.bij && <span className="klein zacht">{keuze.bij}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  )
}

/** react-aria knows an option by its label only; a person also knows it by what stands beside it: "OM", "BP". */
function createZoeker(keuzes: readonly ZoekKeuze[]): (label: string, getypt: string) => boolean {
  const zoektekst = new Map(keuzes.map(({ label, bij = '' }) => [label, fold(`${label} ${bij}`)]))
  return (label, getypt) => (zoektekst.get(label) ?? fold(label)).includes(fold(getypt))
}

const fold = (tekst: string): string => foldAccenten(tekst.trim().toLowerCase())
