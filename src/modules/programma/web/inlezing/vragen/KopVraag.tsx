import { useReview } from '../keuze/reviewContext.ts'
import { KopVelden, useKopvelden } from '../bewerken/KopVelden.tsx'
import { Antwoordformulier } from './Antwoordformulier.tsx'
import { Antwoordknoppen } from './Antwoordknoppen.tsx'
import type { VraagProps, VraagVan } from './vraagProps.ts'

/** Title and year: without them there is no programme. */
export function KopVraag({ actief, onLater }: VraagProps<VraagVan<'kop'>>) {
  const { getStand } = useReview()
  const { bewaar, ...velden } = useKopvelden(getStand().kop)
  return (
    <Antwoordformulier onAntwoord={() => void bewaar()}>
      <KopVelden {...velden} />
      <Antwoordknoppen hoofd="Bewaar" actief={actief} onLater={onLater} />
    </Antwoordformulier>
  )
}
