import { createContext, useContext } from 'react'

/** Who is signed in, as the screens need it. `rolNaam` is the rollen in words. */
export type Sessie = {
  readonly medewerker: { readonly id: string; readonly naam: string; readonly rollen: readonly string[] }
  readonly rolNaam: string
  readonly gemeente: { readonly code: number; readonly naam: string }
  readonly handelingen: readonly string[]
  /** Nothing may be done before a second factor is set up. */
  readonly factorNodig: boolean
}

export const SessieContext = createContext<Sessie | null>(null)

export function useSessie(): Sessie {
  const sessie = useContext(SessieContext)
  if (!sessie) throw new Error('useSessie outside the shell')
  return sessie
}

/** Whether the screen may offer an act; the server decides. What one may not do is not shown at all. */
export const useMag = (handeling: string): boolean => useSessie().handelingen.includes(handeling)
