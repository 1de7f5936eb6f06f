import { describeBesluit } from '../../domain/overleg/describeBesluit.ts'
import { findStand, type ActieStand, type ProgrammaStand } from '../voortgang/cache/stand.ts'
import type { Vandaaglijsten, Werkregel } from '../werklijst/vandaagQuery.ts'

export type Agendapunt = {
  readonly regel: Werkregel
  /** How the actie stood when the meeting began. */
  readonly begin: ActieStand
}

/** A meeting about one programme. The agenda stays as it was at the start, whatever is solved on the way. */
export type Overlegsessie = {
  /** ISO moment. */
  readonly begonnen: string
  readonly punten: readonly Agendapunt[]
  /** Ids of acties that were put off. */
  readonly overgeslagen: readonly string[]
}

/** What a meeting walks: the late ones, the nearly late, what is due this week, then what has no planning. */
export function makeAgenda(lijsten: Vandaaglijsten, stand: ProgrammaStand, programmaId: string): Agendapunt[] {
  const { teLaat, bijnaTeLaat, dezeWeek, zonderPlanning } = lijsten
  return [...teLaat, ...bijnaTeLaat, ...dezeWeek, ...zonderPlanning].flatMap((regel) => {
    const begin = regel.programmaId === programmaId ? findStand(stand, regel.actieId) : undefined
    return begin ? [{ regel, begin }] : []
  })
}

/** What changed about one actie since the meeting began. */
export function besluitenVan({ regel, begin }: Agendapunt, stand: ProgrammaStand): readonly string[] {
  const nu = findStand(stand, regel.actieId)
  return nu ? describeBesluit(begin, nu) : []
}
