import { dayInNederland, jaarOf, type Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Moment } from '../../domain/momenten/moment.ts'
import { findProgramma, listLopendeProgrammas } from '../programmaRepository.ts'
import { meldVoortgang, saveMoment } from './meldVoortgang.ts'
import { listMomentenOfActie } from './momentRepository.ts'
import { listPlaatsen } from './plekRepository.ts'
import { readStanden } from './readStanden.ts'
import { mayReport, standOf, type ActieDossier } from './toStandBody.ts'
import { findUitvoering } from './uitvoeringRepository.ts'

export type Momentreden =
  | 'actie_weg'
  | 'nog_concept'
  | 'programma_afgesloten'
  | 'niet_jouw_actie'
  | 'moment_onbekend'
  | 'moment_niet_open'
  | 'nog_niet_alle_keren'

type Plek = { readonly programmaId: string; readonly actieId: string; readonly sleutel: string }

/**
 * Records a moment as done because what happened was: by the rules of any report, and only by who may report on the actie. What
 * stands in the way is a reason and leaves everything as it was. `keren`: how often it happened so far, this one included.
 */
export async function recordMoment(
  ctx: ActorContext,
  plek: Plek,
  { op, keren, tekst }: { readonly op: Datum; readonly keren: number; readonly tekst: string },
): Promise<Result<null, Momentreden>> {
  const gevonden = await findMoment(ctx, plek)
  if (!gevonden.ok) return gevonden
  const { moment } = gevonden.value
  if (moment.stand !== 'open') return refuse('moment_niet_open')
  if (keren < moment.keren) return refuse('nog_niet_alle_keren')
  const melding = { tekst, gedaan: { sleutel: plek.sleutel, op }, extra: null, status: null }
  await meldVoortgang(ctx, { id: plek.programmaId, actieId: plek.actieId }, melding)
  return ok(null)
}

/** Takes back what `recordMoment` recorded on that day, unless somebody said something else since. */
export async function undoMoment(ctx: ActorContext, plek: Plek, op: Datum): Promise<Result<null, Momentreden>> {
  const gevonden = await findMoment(ctx, plek)
  if (!gevonden.ok) return gevonden
  const { moment, dossier } = gevonden.value
  if (moment.gedaanOp !== op) return refuse('moment_niet_open')
  const feit = dossier.feiten.find(({ sleutel }) => sleutel === plek.sleutel)
  const dagen = feit?.van && feit.tot ? { van: feit.van, tot: feit.tot } : null
  const { versie, notitie } = moment
  const open = { versie, notitie, dagen, gedaanOp: null, vervallen: '' }
  await saveMoment(ctx, { id: plek.programmaId, actieId: plek.actieId }, plek.sleutel, open)
  return ok(null)
}

type Gevonden = { readonly moment: Moment; readonly dossier: ActieDossier }

async function findMoment(ctx: ActorContext, plek: Plek): Promise<Result<Gevonden, Momentreden>> {
  const { programmaId, actieId, sleutel } = plek
  const [programma, uitvoering, feiten] = await Promise.all([
    findProgramma(ctx.db, programmaId),
    findUitvoering(ctx.db, programmaId, actieId),
    listMomentenOfActie(ctx.db, actieId),
  ])
  if (!programma || !uitvoering) return refuse('actie_weg')
  if (programma.status === 'concept') return refuse('nog_concept')
  if (programma.status === 'afgesloten') return refuse('programma_afgesloten')
  if (!mayReport(ctx.actor, uitvoering)) return refuse('niet_jouw_actie')
  const dossier = { uitvoering, feiten, bericht: undefined }
  const { momenten } = standOf(dossier, programma.jaar, dayInNederland(ctx.now))
  const moment = momenten.find((een) => een.sleutel === sleutel)
  return moment ? ok({ moment, dossier }) : refuse('moment_onbekend')
}

export type Actiekeuze = {
  readonly programmaId: string
  readonly actieId: string
  readonly hoe: string
  readonly plek: string
  readonly momenten: readonly Moment[]
}

/** Every actie that is being carried out, with its moments: what a happening can belong to. */
export async function listActiekeuzes({ db, now }: Pick<ActorContext, 'db' | 'now'>): Promise<Actiekeuze[]> {
  const vandaag = dayInNederland(now)
  const keuzes: Actiekeuze[] = []
  for (const programma of await listLopendeProgrammas(db, jaarOf(vandaag))) {
    const plaatsen = await listPlaatsen(db, programma.id)
    for (const { uitvoering, stand } of await readStanden(db, programma, vandaag)) {
      const { actieId, hoe, inzetId } = uitvoering
      const plaats = plaatsen.get(inzetId)
      const plek = plaats ? [plaats.prioriteit, plaats.inzet].filter((deel) => deel !== '').join(' › ') : ''
      keuzes.push({ programmaId: programma.id, actieId, hoe, plek, momenten: stand.momenten })
    }
  }
  return keuzes
}

/** The moments of one actie, to see which covers a day; null for an actie that is not there or may not be seen. */
export async function listMomentenVanActie(
  { db, now }: Pick<ActorContext, 'db' | 'now'>,
  { programmaId, actieId }: Pick<Plek, 'programmaId' | 'actieId'>,
): Promise<readonly Moment[] | null> {
  const [programma, uitvoering, feiten] = await Promise.all([
    findProgramma(db, programmaId),
    findUitvoering(db, programmaId, actieId),
    listMomentenOfActie(db, actieId),
  ])
  if (!programma || !uitvoering) return null
  return standOf({ uitvoering, feiten, bericht: undefined }, programma.jaar, dayInNederland(now)).momenten
}
