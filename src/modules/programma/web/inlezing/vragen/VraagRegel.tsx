import { useState } from 'react'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { laatVervallen } from '../bewerkrij/opdrachten.ts'
import { useIsGekozen, useReview } from '../keuze/reviewContext.ts'
import { RegelFormulier } from '../bewerken/RegelFormulier.tsx'
import { regelNaam } from '../regels/regelNaam.ts'
import { RegelKern } from '../regels/RegelKern.tsx'
import { REGELVRAAG, type RegelvraagSoort } from './regelvraag.ts'

type Props = {
  readonly regel: Regel
  readonly soort: RegelvraagSoort
  /** The only line of the question: then the buttons below it answer. */
  readonly alleen: boolean
}

/** A line inside a question: shows its place in the document, and can be answered by itself. */
export function VraagRegel({ regel, soort, alleen }: Props) {
  const { kies, bewerk } = useReview()
  const gekozen = useIsGekozen([regel.id])
  const [bewerkt, setBewerkt] = useState(false)
  const { hoofd, anders, wijzigbaar } = REGELVRAAG[soort]
  if (bewerkt) {
    return (
      <li>
        <RegelFormulier regel={regel} onSluit={() => setBewerkt(false)} />
      </li>
    )
  }
  return (
    <li className={gekozen ? 'gekozen' : undefined}>
      <button className="o-tekst" type="button" aria-pressed={gekozen} onClick={() => kies(regel.id, 'vraag')}>
        {regelNaam(regel)}
      </button>
      <RegelKern regel={regel} />
      <span className="knoppen">
        {!alleen && <Regelknop naam={hoofd.een} onClick={() => void bewerk([hoofd.maak(regel.id)])} />}
        {!alleen && anders && <Regelknop naam={anders.een} onClick={() => void bewerk([anders.maak(regel.id)])} />}
        {wijzigbaar && <Regelknop naam="Wijzig" onClick={() => setBewerkt(true)} />}
        {wijzigbaar && (
          <Regelknop
            naam="Laat weg"
            onClick={() => void bewerk([laatVervallen(regel.id, true)], { melding: 'De regel is weggelaten' })}
          />
        )}
      </span>
    </li>
  )
}

const Regelknop = ({ naam, onClick }: { readonly naam: string; readonly onClick: () => void }) => (
  <button className="knop knop-klein knop-stil" type="button" onClick={onClick}>
    {naam}
  </button>
)
