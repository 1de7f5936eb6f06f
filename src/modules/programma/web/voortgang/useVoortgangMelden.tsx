import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { standQuery } from './cache/standQuery.ts'
import { VoortgangDialoog, type VoortgangDialoogProps } from './VoortgangDialoog.tsx'

type Gevraagd = Omit<VoortgangDialoogProps, 'onKlaar'>

/**
 * `meld({ programmaId, actieId, naam, sleutel })` opens the dialog; put `dialoog` somewhere in the screen. What the dialog
 * draws is fetched beforehand, so that V and Enter right after each other do what they promise.
 */
export function useVoortgangMelden(): { readonly meld: (actie: Gevraagd) => void; readonly dialoog: ReactNode } {
  const queryClient = useQueryClient()
  const [actie, setActie] = useState<Gevraagd | null>(null)
  useEffect(() => void import('../../../../platform/web/bericht/DialoogVenster.tsx'), [])
  const meld = useCallback(
    (gevraagd: Gevraagd) => {
      void queryClient.prefetchQuery(standQuery(gevraagd.programmaId))
      setActie(gevraagd)
    },
    [queryClient],
  )
  return { meld, dialoog: actie && <VoortgangDialoog {...actie} onKlaar={() => setActie(null)} /> }
}
