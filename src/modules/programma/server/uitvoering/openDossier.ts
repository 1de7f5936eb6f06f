import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Programma } from '../programmaRepository.ts'
import { readDossier } from './readStanden.ts'
import { OPEN_DETAILS } from './standDetails.ts'
import { mayReport, toStandBody, standOf, type ActieDossier } from './toStandBody.ts'

export type OpenDossier = {
  readonly programma: Programma
  readonly dossier: ActieDossier
  readonly vandaag: Datum
}

type Wie = { readonly id: string; readonly actieId: string }

/** The actie to report on: its programme is being carried out, and it is one that the actor may report on. */
export async function openDossier(ctx: ActorContext, wie: Wie): Promise<OpenDossier> {
  const { programma, dossier } = await readDossier(ctx.db, wie)
  if (programma.status === 'concept') refuseOpen('nog_concept')
  if (programma.status === 'afgesloten') refuseOpen('programma_afgesloten')
  if (!mayReport(ctx.actor, dossier.uitvoering)) {
    throw new Problem(403, 'niet_jouw_actie', { detail: OPEN_DETAILS.niet_jouw_actie })
  }
  return { programma, dossier, vandaag: dayInNederland(ctx.now) }
}

export function refuseOpen(reden: keyof typeof OPEN_DETAILS): never {
  throw new Problem(409, reden, { detail: OPEN_DETAILS[reden] })
}

export const answerDossier = ({ actor }: ActorContext, { programma, vandaag }: OpenDossier, dossier: ActieDossier) =>
  toStandBody(actor, dossier, standOf(dossier, programma.jaar, vandaag), programma.status === 'vastgesteld')

/** Someone else was first: the answer carries what stands there now. */
export async function refuseStale(ctx: ActorContext, open: OpenDossier): Promise<never> {
  const { uitvoering } = open.dossier
  const { dossier } = await readDossier(ctx.db, { id: uitvoering.programmaId, actieId: uitvoering.actieId })
  const detail = 'Iemand anders wijzigde dit intussen. Kijk wat er nu staat en kies.'
  throw new Problem(409, 'intussen_gewijzigd', { detail, conflict: answerDossier(ctx, open, dossier) })
}
