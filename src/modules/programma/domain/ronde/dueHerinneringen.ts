import { addDays, daysBetween, type Datum } from '../../../../platform/domain/datum.ts'
import type { RondeStatus } from './ronde.ts'

/**
 * When a reminder goes out by itself: so many days before the last day, unless there was a mail fewer than `rust` days ago.
 * In order of time.
 */
export const HERINNERMOMENTEN = [
  { dagenVooraf: 7, rust: 3 },
  { dagenVooraf: 0, rust: 1 },
] as const

/** The first day on which a round may need a reminder, counted back from its last. */
export const EERSTE_HERINNERING = Math.max(...HERINNERMOMENTEN.map(({ dagenVooraf }) => dagenVooraf))

export type Gevraagde = {
  readonly id: string
  readonly verstuurdOp: Datum
  readonly herinnerdOp: Datum | null
  readonly ingediend: boolean
  readonly ingetrokken: boolean
}

type Ronde = { readonly status: RondeStatus; readonly uiterlijk: Datum }

/** Who must be reminded on this day: did not answer, and had no mail since the moment that has come. Never after the last day. */
export function dueHerinneringen<G extends Gevraagde>(ronde: Ronde, gevraagden: readonly G[], vandaag: Datum): G[] {
  if (ronde.status !== 'open' || vandaag > ronde.uiterlijk) return []
  const moment = HERINNERMOMENTEN.findLast(({ dagenVooraf }) => vandaag >= addDays(ronde.uiterlijk, -dagenVooraf))
  if (!moment) return []
  const vanaf = addDays(ronde.uiterlijk, -moment.dagenVooraf)
  return gevraagden.filter((gevraagde) => {
    const laatste = gevraagde.herinnerdOp ?? gevraagde.verstuurdOp
    return isOpen(gevraagde) && laatste < vanaf && daysBetween(laatste, vandaag) >= moment.rust
  })
}

/** Still expected to answer. */
export const isOpen = ({ ingediend, ingetrokken }: Pick<Gevraagde, 'ingediend' | 'ingetrokken'>): boolean =>
  !ingediend && !ingetrokken
