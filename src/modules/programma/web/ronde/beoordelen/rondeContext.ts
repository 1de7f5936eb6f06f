import { createContext, useContext } from 'react'
import type { Ronde } from '../rondeQueries.ts'

type Rondebeheer = {
  readonly ronde: Ronde
  /** The round is open and one may act in it. */
  readonly magBewerken: boolean
  readonly bezig: boolean
  readonly doe: (daad: () => Promise<unknown>, melding?: string, ongedaan?: () => void) => void
}

export const RondeContext = createContext<Rondebeheer | null>(null)

export function useRonde(): Rondebeheer {
  const beheer = useContext(RondeContext)
  if (!beheer) throw new Error('useRonde outside RondeScherm')
  return beheer
}
