import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import { useAdres } from '../adres/useAdres.ts'
import { focusLijst } from '../boom/rijElement.ts'

type Props = {
  readonly titel: string
  /** Kind and place, above the title. */
  readonly boven: ReactNode
  /** The line that gets focus back when the panel shuts. */
  readonly terugNaar: Sleutel | undefined
  /** Focus then goes to the first field instead of the title. */
  readonly isFormulier?: boolean
  readonly voet?: ReactNode
  readonly children: ReactNode
}

/** The side panel; on a narrow screen it takes the page. Takes focus when it opens, Escape shuts it. */
export function Paneelkader({ titel, boven, terugNaar, isFormulier = false, voet, children }: Props) {
  const { sluitPaneel } = useAdres()
  const id = useId()
  const vak = useRef<HTMLElement>(null)
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const veld = isFormulier ? vak.current?.querySelector<HTMLElement>('input, textarea, select') : null
    const doel = veld ?? kop.current
    doel?.focus()
    return () => {
      if (document.activeElement === document.body) focusLijst(terugNaar)
    }
  }, [terugNaar, isFormulier])

  const pressToets = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    sluitPaneel()
  }
  return (
    <section className="paneel" aria-labelledby={id} ref={vak} onKeyDown={pressToets}>
      <div className="paneel-vast">
        <div className="paneel-kop">
          <div className="rij uiteen">
            <span className="klein zacht">{boven}</span>
            <button className="knop knop-stil knop-klein" type="button" onClick={sluitPaneel}>
              <Icoon van={IconX} />
              Sluiten
            </button>
          </div>
          <h2 id={id} ref={kop} tabIndex={-1}>
            {titel}
          </h2>
        </div>
        {children}
        {voet && <div className="paneel-voet">{voet}</div>}
      </div>
    </section>
  )
}
