import type { Antwoord } from '../../../platform/contract.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'
import type { activiteitenContract } from '../contract.ts'
import type { Reeksregel } from '../domain/reeks/reeksregel.ts'
import { findActiviteit, findReeksregel, listReeks, saveActiviteit, type Activiteit } from './activiteitRepository.ts'
import { listBijlagen, toBijlage } from './bijlagen/bijlageRepository.ts'
import { listGebeurtenissen } from './geschiedenis.ts'
import { listActieverbanden, listKanalen, listPartijen } from './verbandRepository.ts'

export type Activiteitbody = Antwoord<typeof activiteitenContract.getActiviteit>

export const toRegel = (activiteit: Activiteit) => {
  const { id, soort, titel, van, tot, begin, eind, plaats, wijk, buurt, status, bereik, reeksId } = activiteit
  return {
    ...{ id, soort, titel, van, tot, begin, eind, plaats, wijk, buurt, status },
    bereik: bereik && { ...bereik },
    inReeks: reeksId !== null,
  }
}

/** Everything that belongs to it; 404 for what is not there or may not be seen. `let`: what did not go along just now. */
export async function readActiviteit(
  { db, actor }: ActorContext,
  id: string,
  melding: readonly string[] = [],
): Promise<Activiteitbody> {
  const activiteit = (await findActiviteit(db, id)) ?? notFound()
  const [partijen, acties, kanalen, bijlagen, gebeurtenissen, reeks] = await Promise.all([
    listPartijen(db, [id]),
    listActieverbanden(db, id),
    listKanalen(db, id),
    listBijlagen(db, id),
    listGebeurtenissen(db, id),
    readReeks(db, activiteit),
  ])
  const { gebiedId, reden, resultaat, handelingsperspectief, versie } = activiteit
  return {
    ...toRegel(activiteit),
    ...{ gebiedId, reden, resultaat, handelingsperspectief, versie, reeks },
    partijen: partijen.map(({ organisatieId, naam, rol }) => ({ organisatieId, naam, rol })),
    acties: [...acties],
    kanalen: [...kanalen],
    bijlagen: bijlagen.map(toBijlage),
    geschiedenis: gebeurtenissen.map((punt) => ({ ...punt, op: punt.op.toISOString() })),
    let: [...melding],
    mag: { wijzigen: actor.handelingen.has('activiteit:edit') },
  }
}

/** Null too for a partner: the rule of a series is the gemeente's. */
async function readReeks(db: Tx, { reeksId, reeksDag, los }: Activiteit): Promise<Activiteitbody['reeks']> {
  if (reeksId === null || reeksDag === null) return null
  const [regel, keren] = await Promise.all([findReeksregel(db, reeksId), listReeks(db, reeksId)])
  if (!regel) return null
  return {
    ...{ regel: toBody(regel), los, reeksDag },
    keren: keren.map((keer) => ({ id: keer.id, van: keer.van, status: keer.status, los: keer.los })),
  }
}

const toBody = (regel: Reeksregel): NonNullable<Activiteitbody['reeks']>['regel'] =>
  regel.soort === 'dagen' ? { soort: 'dagen', dagen: [...regel.dagen] } : { ...regel, weekdagen: [...regel.weekdagen] }

/** Somebody else was first: the answer carries what stands there now. */
async function refuseStale(ctx: ActorContext, id: string): Promise<never> {
  throw new Problem(409, 'intussen_gewijzigd', {
    detail: 'Iemand anders wijzigde deze activiteit intussen. Kijk wat er nu staat.',
    conflict: await readActiviteit(ctx, id),
  })
}

/** The one that was seen; refuses when it became another. */
export async function getGezien(ctx: ActorContext, id: string, versie: number): Promise<Activiteit> {
  const activiteit = (await findActiviteit(ctx.db, id)) ?? notFound()
  return activiteit.versie === versie ? activiteit : refuseStale(ctx, id)
}

/** Saves what changed of the one that was seen. */
export async function saveGezien(
  ctx: ActorContext,
  gezien: Pick<Activiteit, 'id' | 'versie'>,
  kolommen: Parameters<typeof saveActiviteit>[2],
): Promise<void> {
  if (!(await saveActiviteit(ctx.db, gezien, kolommen, ctx.now))) await refuseStale(ctx, gezien.id)
}
