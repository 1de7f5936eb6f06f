import { useQueryClient } from '@tanstack/react-query'
import { vraagQuery, vragenKey, type Vraag } from '../vragenQuery.ts'

/** One act on a question. What stands there now is fetched also after a refusal: then somebody else was first. */
export function useVraagdaad() {
  const queryClient = useQueryClient()
  return async (daad: Promise<Vraag>): Promise<Vraag> => {
    try {
      const nieuw = await daad
      queryClient.setQueryData(vraagQuery(nieuw.id).queryKey, nieuw)
      return nieuw
    } finally {
      await queryClient.invalidateQueries({ queryKey: vragenKey })
    }
  }
}
