import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { sessiesQuery } from '../sessiesQuery.ts'
import { factorenQuery } from './factorenQuery.ts'

/** What happens once a factor is set up: the screen follows, and recovery codes are shown when there are new ones. */
export function useFactorKlaar() {
  const queryClient = useQueryClient()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  return {
    /** To be shown once. */
    codes,
    vergeetCodes: () => setCodes(null),
    meldKlaar: (tekst: string, nieuw: readonly string[] | null) => {
      setCodes(nieuw)
      if (nieuw === null) showToast({ tekst })
      void queryClient.invalidateQueries({ queryKey: factorenQuery.queryKey })
      // With the first factor other devices are signed out.
      void queryClient.invalidateQueries({ queryKey: sessiesQuery.queryKey })
    },
  }
}
