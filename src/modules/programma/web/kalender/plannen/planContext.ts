import { createContext, useContext } from 'react'
import type { StandMoment } from '../../voortgang/cache/stand.ts'

export type Planvraag = {
  readonly actieId: string
  readonly naam: string
  readonly moment: StandMoment
  readonly magMelden: boolean
}

export type Plannen = {
  /** Opens the dialog with the days of one moment. */
  readonly open: (vraag: Planvraag) => void
  /** Puts it on other days at once; what goes wrong comes above the calendar. */
  readonly verzet: (vraag: Planvraag, dagen: { readonly van: string; readonly tot: string }) => void
}

export const PlanContext = createContext<Plannen | null>(null)

export function usePlannen(): Plannen {
  const plannen = useContext(PlanContext)
  if (!plannen) throw new Error('usePlannen outside the calendar')
  return plannen
}
