import type { QueryClient } from '@tanstack/react-query'
import { voorstelQuery, type Voorstelstand } from '../inlezingQueries.ts'
import { markHerroepen, mergeAntwoord, type BewerkingAntwoord } from './voorstelstand.ts'

/** The draft that the screen shows, kept in step with what the server answers. */
export type Voorstelhouder = {
  readonly get: () => Voorstelstand
  readonly refetch: () => Promise<void>
  /** Takes an answer in and returns the number of the correction. */
  readonly take: (antwoord: BewerkingAntwoord) => Promise<number>
  readonly markHerroepen: (nummer: number) => void
}

export function createVoorstelhouder(queryClient: QueryClient, id: string): Voorstelhouder {
  const { queryKey } = voorstelQuery(id)
  const get = (): Voorstelstand => {
    const stand = queryClient.getQueryData(queryKey)
    if (!stand) throw new Error('no draft is shown yet')
    return stand
  }
  const refetch = () => queryClient.invalidateQueries({ queryKey })
  return {
    get,
    refetch,
    take: async (antwoord) => {
      const stand = mergeAntwoord(get(), antwoord)
      if (stand) queryClient.setQueryData(queryKey, stand)
      else await refetch()
      return antwoord.bewerking.nummer
    },
    markHerroepen: (nummer) => void queryClient.setQueryData(queryKey, markHerroepen(get(), nummer)),
  }
}
