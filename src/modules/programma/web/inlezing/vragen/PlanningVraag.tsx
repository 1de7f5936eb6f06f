import { useState } from 'react'
import { kijkNa, zetVelden } from '../bewerkrij/opdrachten.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { WanneerVeld } from '../../programma/bewerken/WanneerVeld.tsx'
import { Antwoordformulier } from './Antwoordformulier.tsx'
import { Antwoordknoppen } from './Antwoordknoppen.tsx'
import type { VraagProps, VraagVan } from './vraagProps.ts'
import { waarTekst } from './vraagTeksten.ts'

/** A planning that Baken does not understand: say it in other words, or leave it as text. */
export function PlanningVraag({ vraag, regels, actief, onLater }: VraagProps<VraagVan<'planning'>>) {
  const { bewerk } = useReview()
  const [wanneer, setWanneer] = useState(vraag.tekst)
  const anders = wanneer.trim() !== vraag.tekst
  const laatStaan = () => void bewerk(regels.map(({ id }) => kijkNa(id)))
  const zet = () => void bewerk(regels.map(({ id }) => zetVelden(id, { wanneer: wanneer.trim() })))
  return (
    <Antwoordformulier onAntwoord={anders ? zet : laatStaan}>
      <p className="klein zacht">
        {waarTekst(regels)} Baken begrijpt deze planning niet. Schrijf haar anders op, of laat de tekst zo staan.
      </p>
      <WanneerVeld label="Wanneer" fout={undefined} waarde={wanneer} onWijzig={setWanneer} />
      <Antwoordknoppen hoofd={anders ? zetTekst(regels.length) : 'Laat zo staan'} actief={actief} onLater={onLater} />
    </Antwoordformulier>
  )
}

const zetTekst = (aantal: number): string => (aantal === 1 ? 'Zet deze planning' : `Zet bij alle ${aantal}`)
