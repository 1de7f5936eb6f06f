import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { ActieStand } from '../../domain/stand/standOfActie.ts'
import { findProgramma, type Programma } from '../programmaRepository.ts'
import { listMomenten, listMomentenOfActie } from './momentRepository.ts'
import { standOf, toStandBody, type ActieDossier } from './toStandBody.ts'
import { findUitvoering, listUitvoeringen } from './uitvoeringRepository.ts'
import { findLaatsteBericht, listLaatsteBerichten } from './voortgangRepository.ts'

export type MetStand = ActieDossier & { readonly stand: ActieStand }

/** Every actie of a programme with where it stands, in order: three queries, however many acties. */
export async function readStanden(db: Tx, programma: Programma, vandaag: Datum): Promise<MetStand[]> {
  const uitvoeringen = await listUitvoeringen(db, programma.id)
  const feiten = await listMomenten(db, programma.id)
  const berichten = await listLaatsteBerichten(db, programma.id)
  return uitvoeringen.map((uitvoering) => {
    const { actieId } = uitvoering
    const dossier = { uitvoering, feiten: feiten.get(actieId) ?? [], bericht: berichten.get(actieId) }
    return { ...dossier, stand: standOf(dossier, programma.jaar, vandaag) }
  })
}

type Wie = { readonly id: string; readonly actieId: string }

/** One actie with its programme; 404 for what is not there or may not be seen. */
export async function readDossier(
  db: Tx,
  { id, actieId }: Wie,
): Promise<{ programma: Programma; dossier: ActieDossier }> {
  const programma = (await findProgramma(db, id)) ?? notFound()
  const uitvoering = (await findUitvoering(db, id, actieId)) ?? notFound()
  const feiten = await listMomentenOfActie(db, actieId)
  return { programma, dossier: { uitvoering, feiten, bericht: await findLaatsteBericht(db, actieId) } }
}

export async function answerStand({ db, actor, now }: ActorContext, wie: Wie) {
  const { programma, dossier } = await readDossier(db, wie)
  const stand = standOf(dossier, programma.jaar, dayInNederland(now))
  return toStandBody(actor, dossier, stand, programma.status === 'vastgesteld')
}
