import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { Formulierwacht } from './Formulierwacht.tsx'

type Props = {
  readonly label: string
  readonly knop: string
  readonly bezig: boolean
  readonly isGewijzigd: boolean
  readonly onBewaar: () => void
  readonly onSluit: () => void
  readonly children: ReactNode
}

/** Around the fields of a line: Ctrl+Enter keeps, Escape closes and asks first when something would be lost. */
export function Formulierkader({ label, knop, bezig, isGewijzigd, onBewaar, onSluit, children }: Props) {
  const formulier = useRef<HTMLFormElement>(null)
  // Whole in sight, not with its end below the bar at the bottom.
  useEffect(() => formulier.current?.scrollIntoView({ block: 'nearest' }), [])
  const sluit = async () => {
    if (!isGewijzigd || (await bevestig(WEGGOOIEN))) onSluit()
  }
  const pressToets = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) void sluit()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onBewaar()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      ref={formulier}
      className="o-formulier"
      aria-label={label}
      onKeyDown={pressToets}
      onSubmit={(event) => {
        event.preventDefault()
        onBewaar()
      }}
    >
      {children}
      <div className="knoppen">
        <button className="knop knop-klein knop-accent" type="submit" aria-disabled={bezig}>
          {knop}
        </button>
        <button className="knop knop-klein" type="button" onClick={() => void sluit()}>
          Annuleer
        </button>
        <span className="klein zacht toets">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> bewaart, <kbd>Esc</kbd> sluit
        </span>
      </div>
      <Formulierwacht actief={isGewijzigd && !bezig} vraag={WEGGOOIEN} />
    </form>
  )
}

const WEGGOOIEN = {
  titel: 'Wijziging niet bewaren?',
  tekst: 'Je hebt iets gewijzigd. Sluit je dit, dan is dat kwijt.',
  knop: 'Sluit zonder bewaren',
  annuleren: 'Verder met wijzigen',
  gevaar: true,
}
