import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../platform/web/api/ProbleemFout.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { uitvoeringContract } from '../../contractUitvoering.ts'
import type { Actiekeuze } from '../../domain/jaarovergang/planJaarovergang.ts'
import { programmaQuery } from '../programma/cache/programmaQuery.ts'

type Nieuw = { readonly titel: string; readonly jaar: number; readonly keuzes: Actiekeuze[] }

/** Makes the programme of next year and goes there. */
export function useJaarovergang(programmaId: string) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: Nieuw) => call(uitvoeringContract.copyProgramma, { params: { id: programmaId }, body }),
    onSuccess: async ({ id, jaar }) => {
      void queryClient.invalidateQueries({ queryKey: ['programmas'] })
      showToast({ tekst: `Programma van ${jaar} gemaakt, als concept` })
      await navigate({ to: '/programmas/$id', params: { id }, ignoreBlocker: true })
    },
    // An actie that was removed meanwhile must leave the screen before one tries again.
    onError: (fout) => {
      if (probleemVan(fout).status !== 0) void queryClient.invalidateQueries(programmaQuery(programmaId))
    },
  })
}
