import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { dueHerinneringen, isOpen, type Gevraagde } from '../../domain/ronde/dueHerinneringen.ts'
import { findProgramma } from '../programmaRepository.ts'
import { mailUitvraag, type Postbode, type Rondemiddelen } from './mailUitvraag.ts'
import { openRonde, refuseRonde } from './openRonde.ts'
import { postbodeOf, postbodeOfActor } from './postbodeOf.ts'
import { listLopendeRondes, type Ronde } from './rondeRepository.ts'
import { lockUitvragen, saveUitvraag, type Uitvraag } from './uitvraagRepository.ts'

const toGevraagde = (uitvraag: Uitvraag): Gevraagde & { readonly uitvraag: Uitvraag } => ({
  id: uitvraag.id,
  verstuurdOp: dayInNederland(uitvraag.verstuurdOp),
  herinnerdOp: uitvraag.herinnerdOp && dayInNederland(uitvraag.herinnerdOp),
  ingediend: uitvraag.ingediendOp !== null,
  ingetrokken: uitvraag.ingetrokkenOp !== null,
  uitvraag,
})

/** By hand: everybody who did not answer and was not reminded today, or one of them. Answers how many. */
export async function remindByHand(
  ctx: ActorContext,
  rondeId: string,
  uitvraagId: string | null,
  middelen: Rondemiddelen,
): Promise<number> {
  const { ronde, programma } = await openRonde(ctx.db, rondeId)
  const vandaag = dayInNederland(ctx.now)
  const open = (await lockUitvragen(ctx.db, rondeId)).map(toGevraagde).filter(isOpen)
  const gekozen = open.filter(({ id, herinnerdOp }) =>
    uitvraagId === null ? herinnerdOp !== vandaag : id === uitvraagId,
  )
  if (uitvraagId !== null && gekozen.length === 0) refuseRonde('niet_ingediend')
  await remind(await postbodeOfActor(ctx, middelen), ronde, programma.titel, gekozen, vandaag)
  return gekozen.length
}

/** By itself, in every open round of one gemeente. Run twice it reminds once. Answers how many. */
export async function remindDue(
  { db, now }: Pick<ActorContext, 'db' | 'now'>,
  gemeenteId: number,
  middelen: Rondemiddelen,
): Promise<number> {
  const vandaag = dayInNederland(now)
  const bode = await postbodeOf({ db, now, gemeenteId }, middelen)
  let aantal = 0
  for (const ronde of await listLopendeRondes(db, vandaag)) {
    const programma = await findProgramma(db, ronde.programmaId)
    if (programma?.status !== 'vastgesteld') continue
    const due = dueHerinneringen(ronde, (await lockUitvragen(db, ronde.id)).map(toGevraagde), vandaag)
    await remind(bode, ronde, programma.titel, due, vandaag)
    aantal += due.length
  }
  return aantal
}

async function remind(
  bode: Postbode,
  ronde: Ronde,
  programma: string,
  wie: readonly { readonly uitvraag: Uitvraag }[],
  vandaag: Datum,
): Promise<void> {
  const soort = vandaag === ronde.uiterlijk ? 'laatste_dag' : 'herinnering'
  for (const { uitvraag } of wie) {
    await mailUitvraag(bode, ronde, uitvraag, { soort, programma })
    await saveUitvraag(bode.db, uitvraag.id, { herinnerdOp: bode.now })
  }
}
