import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { checkWijziging } from '../../domain/programmastatus.ts'
import { findProgramma, type Programma } from '../programmaRepository.ts'

const DETAILS = {
  programma_afgesloten: 'Dit programma is afgesloten. Heropen het eerst om iets te wijzigen.',
  reden_nodig: 'Dit programma is vastgesteld. Schrijf erbij waarom je het wijzigt.',
} as const

export const getProgramma = async (db: Tx, id: string): Promise<Programma> =>
  (await findProgramma(db, id)) ?? notFound()

/** The programme to change: free in a concept, with a reason once adopted, not once closed. */
export async function openProgramma(db: Tx, id: string, reden: string): Promise<Programma> {
  const programma = await getProgramma(db, id)
  const mag = checkWijziging(programma.status, reden)
  if (!mag.ok) throw new Problem(409, mag.reden, { detail: DETAILS[mag.reden] })
  return programma
}

export function refuseAfgesloten(): never {
  throw new Problem(409, 'programma_afgesloten', { detail: DETAILS.programma_afgesloten })
}
