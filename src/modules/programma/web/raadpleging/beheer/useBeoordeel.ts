import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { raadplegingContract } from '../../../contractRaadpleging.ts'
import type { Beoordeling } from '../../../domain/raadpleging/reactie.ts'
import type { Reactie } from '../raadplegingQuery.ts'

type Opdracht = { readonly reactie: Reactie; readonly anders: Partial<Beoordeling> }

/** Reviews one reaction. The lists are fetched again also after a refusal: then somebody else was first. */
export function useReviewReactie(raadplegingId: string) {
  const queryClient = useQueryClient()
  return async ({ reactie, anders }: Opdracht): Promise<Reactie> => {
    const { id: reactieId, versie, stand, weigerreden, antwoord, verwerking, meegenomenIn } = reactie
    const body = { versie, stand, weigerreden, antwoord, verwerking, meegenomenIn, ...anders }
    try {
      return await call(raadplegingContract.reviewReactie, { params: { id: raadplegingId, reactieId }, body })
    } finally {
      await queryClient.invalidateQueries({ queryKey: ['raadpleging'] })
    }
  }
}

/** Places a reaction at once; the toast takes it back. */
export function useBeoordeel(raadplegingId: string) {
  const review = useReviewReactie(raadplegingId)
  const terug = useMutation({ mutationFn: review })
  const plaats = useMutation({
    mutationFn: (reactie: Reactie) => review({ reactie, anders: { stand: 'geplaatst' } }),
    onSuccess: (nieuw, { stand, weigerreden }) =>
      showToast({
        tekst: 'Reactie geplaatst',
        ongedaan: () => terug.mutate({ reactie: nieuw, anders: { stand, weigerreden } }),
      }),
  })
  return {
    plaats: (reactie: Reactie) => plaats.mutate(reactie),
    fout: plaats.error ?? terug.error,
    vergeet: () => {
      plaats.reset()
      terug.reset()
    },
  }
}
