import { useState } from 'react'
import { emptyWaarden } from '../../../domain/boom/formulier/formulierwaarden.ts'
import { SOORT_WOORD } from '../../../domain/boom/tellingtekst.ts'
import type { OnderdeelSoort, Plek } from '../../../domain/onderdeel.ts'
import { Velden } from '../../programma/bewerken/Velden.tsx'
import { useReview } from '../keuze/reviewContext.ts'
import { Formulierkader } from './Formulierkader.tsx'
import { useRegelvelden } from './useRegelvelden.ts'

type Props = { readonly soort: OnderdeelSoort; readonly plek: Plek; readonly onSluit: () => void }

/** A line that Baken missed. What was made is chosen, so that one sees where it came to stand. */
export function ToevoegFormulier({ soort, plek, onSluit }: Props) {
  const { bewerk, kies, getStand } = useReview()
  const [begin] = useState(() => emptyWaarden(soort))
  const [bezig, setBezig] = useState(false)
  const { formulier, gewijzigd, isGewijzigd, keur } = useRegelvelden(soort, begin)
  const { een, lidwoord } = SOORT_WOORD[soort]

  const bewaar = async () => {
    if (bezig || !keur()) return
    setBezig(true)
    const bekend = new Set(getStand().regels.map(({ id }) => id))
    const maak = () => ({ soort: 'voeg_toe', onderdeel: soort, plek, velden: gewijzigd }) as const
    const uitkomst = await bewerk([maak], { melding: `${lidwoord === 'het' ? 'Het' : 'De'} ${een} is toegevoegd` })
    setBezig(false)
    if (uitkomst === 'mislukt') return
    onSluit()
    const nieuw = getStand().regels.find(({ id }) => !bekend.has(id))
    if (nieuw) kies(nieuw.id, 'adres')
  }
  return (
    <Formulierkader
      label={`${een} toevoegen`}
      knop="Voeg toe"
      bezig={bezig}
      isGewijzigd={isGewijzigd}
      onBewaar={() => void bewaar()}
      onSluit={onSluit}
    >
      <Velden soort={soort} formulier={formulier} />
    </Formulierkader>
  )
}
