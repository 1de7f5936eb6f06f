import { createContext, useContext } from 'react'
import type { Jaarkeuze } from '../../../domain/jaarovergang/planJaarovergang.ts'

export type Kiezen = {
  readonly jaren: { readonly van: number; readonly naar: number }
  /** Whether what is missing must be shown. */
  readonly gevraagd: boolean
  /** An adjusted actie begins with its planning as it would be next year. */
  readonly kies: (ids: readonly string[], keuze: Jaarkeuze) => void
  readonly schrijf: (ids: readonly string[], veld: 'wanneer' | 'reden', tekst: string) => void
}

export const KeuzeContext = createContext<Kiezen | null>(null)

export function useKiezen(): Kiezen {
  const kiezen = useContext(KeuzeContext)
  if (!kiezen) throw new Error('useKiezen outside the choices for next year')
  return kiezen
}
