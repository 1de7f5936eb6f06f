import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { putActieStand, type ActieStand } from './stand.ts'
import { standQuery } from './standQuery.ts'

/** Whatever is drawn from moments and reports; each screen names its queries by one of these. */
const HANGT_AF_VAN_STAND = ['stand', 'voortgang', 'vandaag', 'partijacties', 'wijzigingen'] as const

/** Puts an answered stand on screen at once, and has the sums, reports and work lists fetched again. */
export function useStandCache(programmaId: string) {
  const queryClient = useQueryClient()
  return useCallback(
    (nieuw: ActieStand) => {
      queryClient.setQueryData(standQuery(programmaId).queryKey, (eerder) => eerder && putActieStand(eerder, nieuw))
      for (const sleutel of HANGT_AF_VAN_STAND) void queryClient.invalidateQueries({ queryKey: [sleutel] })
    },
    [queryClient, programmaId],
  )
}
