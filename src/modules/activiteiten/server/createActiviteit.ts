import { randomUUID } from 'node:crypto'
import { addDays, datum, daysBetween, type Datum } from '../../../platform/domain/datum.ts'
import type { Invoer } from '../../../platform/contract.ts'
import { Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import type { activiteitenContract } from '../contract.ts'
import type { Verlenging } from '../domain/reeks/extendRegel.ts'
import { listReeksdagen, type Reeksreden, type Reeksregel } from '../domain/reeks/reeksregel.ts'
import { insertReeks, type Vastlegging } from './activiteitRepository.ts'
import { recordMomenten } from './momentverband.ts'
import { insertKeren } from './reeks/insertKeren.ts'
import { toVastlegging, type Inhoud } from './toVastlegging.ts'

export const REEKSFOUTEN: Record<Reeksreden, string> = {
  geen_dagen: 'Op deze dagen valt niets. Kies andere dagen of een langere periode.',
  te_veel_keren: 'Een reeks telt hoogstens 220 keer. Kies minder dagen of een kortere periode.',
  te_lange_reeks: 'Een reeks duurt hoogstens twee jaar. Kies een kortere periode.',
}

export type NieuweActiviteit = Inhoud & { readonly status: 'gepland' | 'gedaan'; readonly reeks: Reeksregel | null }

/** One, or all of a series at once. Returns the first of them and what to know. */
export async function createActiviteit(
  ctx: ActorContext,
  { status, reeks, ...inhoud }: NieuweActiviteit,
): Promise<{ readonly id: string; readonly melding: readonly string[] }> {
  if (reeks && status === 'gedaan') {
    refuse('reeks', 'Een reeks plan je vooruit. Meld daarna per keer dat die gedaan is.')
  }
  const velden = await toVastlegging(ctx, inhoud, { status, reden: '' }, null)
  const keren = reeks ? planKeren(velden, listDagen(reeks)) : [{ id: randomUUID(), velden, dag: velden.van }]
  const reeksId = reeks ? randomUUID() : null
  if (reeks && reeksId !== null) await insertReeks(ctx.db, ctx.actor, reeksId, reeks, ctx.now)
  const kanalen = inhoud.kanalen.map(({ dag, ...kanaal }) => ({ ...kanaal, dag: dag === null ? null : datum(dag) }))
  await insertKeren(ctx, reeksId, keren, { ...inhoud, kanalen, voorbeeldDag: keren[0]?.velden.van ?? velden.van })
  const [eerste] = keren
  if (!eerste) throw new Error('a series without days passed its check')
  const melding = status === 'gedaan' ? await recordMomenten(ctx, { ...eerste.velden, id: eerste.id }) : []
  return { id: eerste.id, melding }
}

function listDagen(reeks: Reeksregel): readonly Datum[] {
  const dagen = listReeksdagen(reeks)
  return dagen.ok ? dagen.value : refuse('reeks', REEKSFOUTEN[dagen.reden])
}

/** Each of them lasts as long as the first. */
function planKeren(velden: Vastlegging, dagen: readonly Datum[]) {
  const duur = daysBetween(velden.van, velden.tot)
  return dagen.map((dag) => ({ id: randomUUID(), dag, velden: { ...velden, van: dag, tot: addDays(dag, duur) } }))
}

function refuse(veld: string, melding: string): never {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: `body.${veld}`, melding }] })
}

type Reeksbody = NonNullable<Invoer<typeof activiteitenContract.createActiviteit>['body']['reeks']>
type Verlengbody = Invoer<typeof activiteitenContract.extendReeks>['body']['verlenging']

/** From the contract, whose schema has already seen that these are days. */
export const toReeksregel = (reeks: Reeksbody): Reeksregel =>
  reeks.soort === 'dagen'
    ? { soort: 'dagen', dagen: reeks.dagen.map(datum) }
    : { ...reeks, van: datum(reeks.van), tot: datum(reeks.tot) }

export const toVerlenging = (verlenging: Verlengbody): Verlenging =>
  verlenging.soort === 'dagen'
    ? { soort: 'dagen', dagen: verlenging.dagen.map(datum) }
    : { soort: 'weekdagen', tot: datum(verlenging.tot) }
