import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Organisatie } from '../../../../partners/public.ts'
import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Voorstelstand } from '../inlezingQueries.ts'
import type { Herkomst, Keuze } from './keuze.ts'

/** Makes the opdracht from the draft as it is when its turn comes; null when it no longer makes sense. */
export type MaakOpdracht = (stand: Voorstelstand) => Opdracht | null

/** ander: the person let stand what somebody else made of it. */
export type Uitkomst = 'gedaan' | 'ander' | 'mislukt'

export type BewerkOpties = {
  /** Told when it is done, with a button to take it back. */
  readonly melding?: string
  /** The line as the person saw it: what somebody else changed in other fields then stays without a question. */
  readonly gezien?: Regel
}

/** What every part of the review screen can do. Stays the same object while the screen is open. */
export type Review = {
  readonly id: string
  /** May change the draft. */
  readonly mag: boolean
  readonly keuze: Keuze
  readonly kies: (id: string | null, herkomst: Herkomst) => void
  /** One after the other; stops at the first that is not done. What failed is told at the bottom of the screen. */
  readonly bewerk: (maken: readonly MaakOpdracht[], opties?: BewerkOpties) => Promise<Uitkomst>
  readonly herroep: (nummers: readonly number[]) => Promise<Uitkomst>
  /** The last thing this person did; what was done in one go goes back in one go. */
  readonly herroepLaatste: () => Promise<Uitkomst>
  readonly getStand: () => Voorstelstand
}

export const ReviewContext = createContext<Review | null>(null)

export function useReview(): Review {
  const review = useContext(ReviewContext)
  if (!review) throw new Error('useReview outside the review screen')
  return review
}

export const OrganisatiesContext = createContext<ReadonlyMap<string, Organisatie>>(new Map())

/** Organisaties by id. */
export const useOrganisaties = (): ReadonlyMap<string, Organisatie> => useContext(OrganisatiesContext)

/** Whether one of these lines is chosen; renders again only when that changes. */
export function useIsGekozen(ids: readonly string[]): boolean {
  const { keuze } = useReview()
  const sleutel = ids.join(' ')
  const subscribe = useCallback(
    (luisteraar: () => void) => {
      const stoppen = sleutel.split(' ').map((id) => keuze.subscribe(id, luisteraar))
      return () => stoppen.forEach((stop) => stop())
    },
    [keuze, sleutel],
  )
  return useSyncExternalStore(subscribe, () => ids.includes(keuze.get() ?? ''))
}
