import { createContext, useContext } from 'react'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import type { Richting } from '../../../domain/boom/plaatsen/verplaatsing.ts'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import type { Plek } from '../../../domain/onderdeel.ts'

export type Wijzigen = {
  /** The record whose fields stand open in the panel. */
  readonly bewerkt: Sleutel | null
  readonly bewerk: (sleutel: Sleutel | null) => void
  /** Asks for a reason where one is needed and none is given. */
  readonly verplaats: (onderdeel: Onderdeel, plek: Plek, reden?: string) => void
  /** One place up or down, or into the next one. */
  readonly verschuif: (onderdeel: Onderdeel, richting: Richting) => void
  /** Asks where to. */
  readonly kiesPlek: (onderdeel: Onderdeel) => void
  readonly verwijder: (onderdeel: Onderdeel) => void
  /** Why the last move or removal did not happen. */
  readonly fout: Error | null
}

export const WijzigContext = createContext<Wijzigen | null>(null)

export function useWijzigen(): Wijzigen {
  const wijzigen = useContext(WijzigContext)
  if (!wijzigen) throw new Error('useWijzigen outside a programme')
  return wijzigen
}
