import { createContext, useContext } from 'react'

export type Melden = {
  /** Whether there is an actie in this programme that one may report on. */
  readonly magMelden: boolean
  /** Opens the dialog: for this actie, for the one that is chosen, or it first asks which. */
  readonly meld: (actieId?: string, sleutel?: string) => void
}

export const MeldContext = createContext<Melden | null>(null)

export function useMelden(): Melden {
  const melden = useContext(MeldContext)
  if (!melden) throw new Error('useMelden outside a programme')
  return melden
}
