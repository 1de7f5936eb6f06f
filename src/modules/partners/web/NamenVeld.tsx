import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Veld } from '../../../platform/web/formulier/Veld.tsx'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'

type Props = {
  readonly label: string
  readonly hint: ReactNode
  readonly waarde: readonly string[]
  readonly onWijzig: (namen: readonly string[]) => void
  readonly fout: string | undefined
}

/** A list of names: type one and press Enter, or paste several parted by lines or semicolons. */
export function NamenVeld({ label, hint, waarde, onWijzig, fout }: Props) {
  const [tekst, setTekst] = useState('')
  const invoer = useRef<HTMLInputElement>(null)
  const voegToe = () => {
    const nieuw = tekst
      .split(/[\n;]/)
      .map((naam) => naam.trim())
      .filter((naam) => naam !== '' && !waarde.includes(naam))
    onWijzig([...waarde, ...new Set(nieuw)])
    setTekst('')
  }
  // The button that removes goes with its name: without this the keyboard would stand nowhere.
  const haalWeg = (weg: string) => {
    onWijzig(waarde.filter((naam) => naam !== weg))
    invoer.current?.focus()
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || tekst.trim() === '') return
    event.preventDefault()
    voegToe()
  }
  return (
    <div className="stapel-s">
      <Veld label={label} hint={hint} fout={fout}>
        {(bediening) => (
          <div className="rij">
            <input
              {...bediening}
              ref={invoer}
              className="invoer"
              value={tekst}
              onChange={(event) => setTekst(event.target.value)}
              onKeyDown={enter}
              onBlur={() => tekst.trim() !== '' && voegToe()}
            />
            <button className="knop" type="button" onClick={voegToe}>
              <Icoon van={IconPlus} />
              Voeg toe
            </button>
          </div>
        )}
      </Veld>
      <ul className="chips" aria-label={label}>
        {waarde.map((naam) => (
          <li key={naam} className="filterchip">
            {naam}
            <button type="button" aria-label={`Haal ${naam} weg`} onClick={() => haalWeg(naam)}>
              <Icoon van={IconX} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
