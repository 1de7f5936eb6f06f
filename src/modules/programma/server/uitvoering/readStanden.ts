import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Stand } from '../../domain/stand/stand.ts'
import { findProgramma, type Programma } from '../programmaRepository.ts'
import { listMomenten, listMomentenOfActie } from './momentRepository.ts'
import { standenOf, standOf, toStandBody, type ActieDossier } from './toStandBody.ts'
import { findUitvoering, listUitvoeringen } from './uitvoeringRepository.ts'
import { findLaatsteBericht, listLaatsteBerichten } from './voortgangRepository.ts'

export type MetStand = ActieDossier & { readonly stand: Stand }

/** What is recorded about every actie of a programme, in order: three queries at once, however many acties. */
export async function listDossiers(db: Tx, programmaId: string): Promise<ActieDossier[]> {
  const [uitvoeringen, feiten, berichten] = await Promise.all([
    listUitvoeringen(db, programmaId),
    listMomenten(db, programmaId),
    listLaatsteBerichten(db, programmaId),
  ])
  return uitvoeringen.map((uitvoering) => {
    const { actieId } = uitvoering
    return { uitvoering, feiten: feiten.get(actieId) ?? [], bericht: berichten.get(actieId) }
  })
}

export function withStanden(dossiers: readonly ActieDossier[], jaar: number, vandaag: Datum): MetStand[] {
  const standen = standenOf(dossiers, jaar, vandaag)
  return dossiers.flatMap((dossier, nummer) => {
    const stand = standen[nummer]
    return stand ? [{ ...dossier, stand }] : []
  })
}

/** As it stood on an earlier day, by what is known now: what was done after that day had not been done yet. */
export const standenOp = (dossiers: readonly ActieDossier[], jaar: number, dag: Datum): MetStand[] =>
  withStanden(
    dossiers.map((dossier) => ({
      ...dossier,
      feiten: dossier.feiten.map((feit) =>
        feit.gedaanOp !== null && feit.gedaanOp > dag ? { ...feit, gedaanOp: null } : feit,
      ),
    })),
    jaar,
    dag,
  )

/** Every actie of a programme with where it stands, in order. */
export const readStanden = async (db: Tx, { id, jaar }: Programma, vandaag: Datum): Promise<MetStand[]> =>
  withStanden(await listDossiers(db, id), jaar, vandaag)

type Wie = { readonly id: string; readonly actieId: string }

/** 404 for an actie that is not there or may not be seen. */
export async function checkActie(db: Tx, { id, actieId }: Wie): Promise<void> {
  const [programma, uitvoering] = await Promise.all([findProgramma(db, id), findUitvoering(db, id, actieId)])
  if (!programma || !uitvoering) notFound()
}

/** One actie with its programme; 404 for what is not there or may not be seen. */
export async function readDossier(
  db: Tx,
  { id, actieId }: Wie,
): Promise<{ programma: Programma; dossier: ActieDossier }> {
  const [programma, uitvoering, feiten, bericht] = await Promise.all([
    findProgramma(db, id),
    findUitvoering(db, id, actieId),
    listMomentenOfActie(db, actieId),
    findLaatsteBericht(db, actieId),
  ])
  return { programma: programma ?? notFound(), dossier: { uitvoering: uitvoering ?? notFound(), feiten, bericht } }
}

export async function answerStand({ db, actor, now }: ActorContext, wie: Wie) {
  const { programma, dossier } = await readDossier(db, wie)
  const stand = standOf(dossier, programma.jaar, dayInNederland(now))
  return toStandBody(actor, dossier, stand, programma.status === 'vastgesteld')
}
