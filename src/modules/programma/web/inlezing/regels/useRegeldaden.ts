import type { Richting } from '../../../domain/boom/plaatsen/verplaatsing.ts'
import { kijkNa, laatVervallen, stap, voegSamenMetVolgende } from '../bewerkrij/opdrachten.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { focusRij, listBuren } from './focusRij.ts'

/** What one can do with a line without a form; focus stays near. */
export function useRegeldaden(id: string) {
  const { bewerk } = useReview()
  return {
    kijkNa: () => void bewerk([kijkNa(id)]).then(() => focusRij([id])),
    stap: (richting: Richting) => void bewerk([stap(id, richting)]).then(() => focusRij([id])),
    voegSamen: () =>
      void bewerk([voegSamenMetVolgende(id)], { melding: 'Twee acties zijn er één geworden' }).then(() =>
        focusRij([id]),
      ),
    laatWeg: () => {
      const buren = listBuren(id)
      void bewerk([laatVervallen(id, true)], { melding: 'De regel is weggelaten' }).then(() => focusRij(buren))
    },
    zetTerug: () => {
      const buren = listBuren(id)
      void bewerk([laatVervallen(id, false)], { melding: 'De regel staat er weer' }).then(() => focusRij(buren))
    },
  }
}
