import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { standQuery } from './cache/standQuery.ts'
import { holdEnter } from './melden/vroegeEnter.ts'
import type { VoortgangDialoog, VoortgangDialoogProps } from './VoortgangDialoog.tsx'

type Gevraagd = Omit<VoortgangDialoogProps, 'onKlaar'>
type Venster = typeof VoortgangDialoog

const loadVenster = () => import('./VoortgangDialoog.tsx').then((deel) => deel.VoortgangDialoog)

/**
 * `meld({ programmaId, actieId, naam, sleutel })` opens the dialog; put `dialoog` somewhere in the screen. What draws it is
 * loaded beforehand and without Suspense, so that V and Enter right after each other do what they promise.
 */
export function useVoortgangMelden(): { readonly meld: (actie: Gevraagd) => void; readonly dialoog: ReactNode } {
  const queryClient = useQueryClient()
  const [actie, setActie] = useState<Gevraagd | null>(null)
  const [Dialoog, setDialoog] = useState<Venster | null>(null)
  useEffect(() => void loadVenster().then((venster) => setDialoog(() => venster)), [])
  const meld = useCallback(
    (gevraagd: Gevraagd) => {
      void queryClient.prefetchQuery(standQuery(gevraagd.programmaId))
      holdEnter()
      setActie(gevraagd)
    },
    [queryClient],
  )
  return { meld, dialoog: actie && Dialoog && <Dialoog {...actie} onKlaar={() => setActie(null)} /> }
}
