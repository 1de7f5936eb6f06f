import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { checkDagen } from '../../domain/raadpleging/raadpleging.ts'
import { checkBeoordeling, compareReacties, type Beoordeling } from '../../domain/raadpleging/reactie.ts'
import { toOntwerp } from '../../domain/raadpleging/toOntwerp.ts'
import { listOnderdelen } from '../onderdelen/onderdeelRepository.ts'
import { toBoomBody } from '../onderdelen/toAntwoord.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { RAADPLEGING_DETAILS } from './raadplegingDetails.ts'
import {
  findGeteld,
  findRaadpleging,
  insertRaadpleging,
  listGeteld,
  saveRaadpleging,
  type RaadplegingInvoer,
} from './raadplegingRepository.ts'
import { findReactie, listReacties, saveBeoordeling } from './reactieRepository.ts'
import { toRaadplegingBody, toReactieBody } from './toRaadplegingBody.ts'

type Wie = { readonly id: string; readonly versie: number }

export async function readRaadplegingen({ db, actor, now }: ActorContext, programmaId: string) {
  await getProgramma(db, programmaId)
  const vandaag = dayInNederland(now)
  return (await listGeteld(db, programmaId)).map((een) => toRaadplegingBody(een, actor.gemeenteId, vandaag))
}

async function readRaadpleging({ db, actor, now }: ActorContext, id: string) {
  return toRaadplegingBody((await findGeteld(db, id)) ?? notFound(), actor.gemeenteId, dayInNederland(now))
}

/** Takes the text of the concept as it is now: everybody reacts to the same. */
export async function openRaadpleging(ctx: ActorContext, programmaId: string, invoer: RaadplegingInvoer) {
  const { status } = await getProgramma(ctx.db, programmaId)
  if (status !== 'concept') refuse('geen_concept')
  orRefuse(checkDagen(invoer, dayInNederland(ctx.now)), RAADPLEGING_DETAILS)
  const ontwerp = toOntwerp(toBoomBody(await listOnderdelen(ctx.db, programmaId), new Map()))
  if (ontwerp.length === 0) refuse('geen_inzet')
  const id = await insertRaadpleging(ctx, programmaId, invoer, ontwerp)
  return readRaadpleging(ctx, id ?? refuse('loopt_al'))
}

export async function updateRaadpleging(ctx: ActorContext, wie: Wie, invoer: RaadplegingInvoer) {
  const { geslotenOp } = (await findRaadpleging(ctx.db, wie.id)) ?? notFound()
  if (geslotenOp !== null) refuse('gesloten')
  orRefuse(checkDagen(invoer, dayInNederland(ctx.now)), RAADPLEGING_DETAILS)
  if (!(await saveRaadpleging(ctx.db, wie, invoer))) refuse('intussen_gewijzigd', await readRaadpleging(ctx, wie.id))
  return readRaadpleging(ctx, wie.id)
}

export async function closeRaadpleging(ctx: ActorContext, wie: Wie) {
  const { geslotenOp } = (await findRaadpleging(ctx.db, wie.id)) ?? notFound()
  if (geslotenOp !== null) refuse('gesloten')
  if (!(await saveRaadpleging(ctx.db, wie, { geslotenOp: ctx.now }))) {
    refuse('intussen_gewijzigd', await readRaadpleging(ctx, wie.id))
  }
  return readRaadpleging(ctx, wie.id)
}

/** What waits comes first. */
export async function readReacties({ db }: ActorContext, id: string) {
  const { ontwerp } = (await findRaadpleging(db, id)) ?? notFound()
  return (await listReacties(db, id)).map((reactie) => toReactieBody(reactie, ontwerp)).sort(compareReacties)
}

type Welke = Wie & { readonly reactieId: string }

/** Also after closing: what came in time still gets an answer. */
export async function reviewReactie({ db }: ActorContext, { id, reactieId, versie }: Welke, beoordeling: Beoordeling) {
  const { ontwerp } = (await findRaadpleging(db, id)) ?? notFound()
  if (!(await findReactie(db, id, reactieId))) notFound()
  const nieuw = orRefuse(checkBeoordeling(beoordeling), RAADPLEGING_DETAILS)
  const gelukt = await saveBeoordeling(db, { id: reactieId, versie }, nieuw)
  const staat = toReactieBody((await findReactie(db, id, reactieId)) ?? notFound(), ontwerp)
  return gelukt ? staat : refuse('intussen_gewijzigd', staat)
}

function refuse(code: keyof typeof RAADPLEGING_DETAILS, conflict?: unknown): never {
  throw new Problem(409, code, { detail: RAADPLEGING_DETAILS[code], conflict })
}
