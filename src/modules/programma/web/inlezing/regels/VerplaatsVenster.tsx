import { useMemo, useRef, useState, type FormEvent } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { listOuders, type OuderKeuze } from '../../../domain/boom/teksten/plektekst.ts'
import { regelsToBoom } from '../../../domain/inlezing/opbouw/regelsToBoom.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { verplaats } from '../bewerkrij/opdrachten.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { useRovend } from '../keuze/useRovend.ts'
import { focusRij } from './focusRij.ts'
import { korteNaam } from './regelNaam.ts'

type Props = { readonly regel: Regel; readonly onSluit: () => void }

/** Every place where this line may stand; typing part of a name shortens the list, Enter takes the first. */
export function VerplaatsVenster({ regel, onSluit }: Props) {
  const { bewerk, getStand } = useReview()
  const [zoek, setZoek] = useState('')
  const alle = useMemo(() => listOuders(regelsToBoom(getStand().regels), regel.soort, true), [getStand, regel.soort])
  const gevonden = alle.filter(({ label, bij }) => `${label} ${bij}`.toLowerCase().includes(zoek.trim().toLowerCase()))

  const kies = async ({ id, label }: OuderKeuze) => {
    onSluit()
    await bewerk([verplaats(regel.id, { ouderId: id, naId: null })], { melding: `Verplaatst naar ${label}` })
    focusRij([regel.id])
  }
  const neemEerste = (event: FormEvent) => {
    event.preventDefault()
    const eerste = gevonden.find(({ id }) => id !== regel.ouderId)
    if (eerste) void kies(eerste)
  }
  return (
    <Dialoog titel="Waar hoort dit onder?" open onSluit={onSluit} breed>
      <p className="zacht">{korteNaam(regel)}</p>
      <form onSubmit={neemEerste}>
        <Tekstveld label="Zoek" waarde={zoek} onWijzig={setZoek} autoFocus autoComplete="off" />
      </form>
      <Ouderlijst ouders={gevonden} huidig={regel.ouderId} onKies={(ouder) => void kies(ouder)} />
    </Dialoog>
  )
}

type LijstProps = {
  readonly ouders: readonly OuderKeuze[]
  readonly huidig: string | null
  readonly onKies: (ouder: OuderKeuze) => void
}

function Ouderlijst({ ouders, huidig, onKies }: LijstProps) {
  const vak = useRef<HTMLUListElement>(null)
  const rovend = useRovend(vak, { terug: 'ArrowUp', verder: 'ArrowDown' })
  if (ouders.length === 0) return <p className="zacht">Niets gevonden. Typ iets anders.</p>
  return (
    <ul ref={vak} className="ouderlijst" {...rovend}>
      {ouders.map((ouder) => (
        <li key={ouder.id}>
          <button
            type="button"
            tabIndex={-1}
            data-stap
            aria-disabled={ouder.id === huidig}
            onClick={() => ouder.id !== huidig && onKies(ouder)}
          >
            <span>{ouder.label}</span>
            <span className="klein zacht">{ouder.id === huidig ? 'Staat hier nu' : ouder.bij}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
