import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Programma } from '../programmaRepository.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { RONDE_DETAILS } from './rondeDetails.ts'
import { findRonde, type Ronde } from './rondeRepository.ts'
import { findUitvraag, type Uitvraag } from './uitvraagRepository.ts'

export const getRonde = async (db: Tx, id: string): Promise<Ronde> => (await findRonde(db, id)) ?? notFound()

/** A round in which something can still be done, with its programme. */
export async function openRonde(db: Tx, id: string): Promise<{ ronde: Ronde; programma: Programma }> {
  const ronde = await getRonde(db, id)
  if (ronde.status === 'gesloten') refuseRonde('ronde_gesloten')
  return { ronde, programma: await getLopendProgramma(db, ronde.programmaId) }
}

/** The programme, when it is being carried out. */
export async function getLopendProgramma(db: Tx, id: string): Promise<Programma> {
  const programma = await getProgramma(db, id)
  if (programma.status === 'concept') refuseRonde('nog_concept')
  if (programma.status === 'afgesloten') refuseRonde('programma_afgesloten')
  return programma
}

/** Of this round and no other; locked. */
export async function getUitvraag(db: Tx, ronde: Ronde, id: string): Promise<Uitvraag> {
  const uitvraag = await findUitvraag(db, id, true)
  return uitvraag?.rondeId === ronde.id ? uitvraag : notFound()
}

export function refuseRonde(reden: keyof typeof RONDE_DETAILS): never {
  throw new Problem(409, reden, { detail: RONDE_DETAILS[reden] })
}
