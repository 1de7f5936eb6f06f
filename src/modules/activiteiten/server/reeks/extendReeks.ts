import { randomUUID } from 'node:crypto'
import { addDays, daysBetween, type Datum } from '../../../../platform/domain/datum.ts'
import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { findBotsingen, type Geplaatst } from '../../domain/findBotsingen.ts'
import { extendRegel, type Verlenging, type Verlengreden } from '../../domain/reeks/extendRegel.ts'
import type { Reeksregel } from '../../domain/reeks/reeksregel.ts'
import {
  findActiviteit,
  listActiviteiten,
  listReeks,
  lockReeksregel,
  saveReeksregel,
  type Activiteit,
} from '../activiteitRepository.ts'
import { findGebiedplek } from '../beheer/lijstRepository.ts'
import { REEKSFOUTEN } from '../createActiviteit.ts'
import { listActieverbanden, listKanalen, listPartijen, withOrganisatoren } from '../verbandRepository.ts'
import { insertKeren, type NieuweKeer, type NieuweVerbanden } from './insertKeren.ts'

const WEIGERING: Readonly<Record<Verlengreden, string>> = {
  ...REEKSFOUTEN,
  andere_soort: 'Deze reeks loopt op een andere manier. Ververs de pagina en kijk hoe zij loopt.',
  niets_erbij: 'Er komt niets bij. Kies een latere dag, of een dag waarop zij nog niet is.',
}
/** More than these at once nobody looks through. */
const MEESTE_IN_DE_WEG = 5000

type Botsing = { readonly dag: Datum; readonly met: string; readonly metId: string; readonly waarom: string }

type Plan = {
  readonly reeksId: string
  readonly regel: Reeksregel
  readonly keren: readonly NieuweKeer[]
  readonly verbanden: NieuweVerbanden
}

/** What making a series longer would add, and what stands in the way. Waits for who is making it longer at this moment. */
export async function planVerlenging(ctx: ActorContext, id: string, verlenging: Verlenging): Promise<Plan> {
  const { reeksId } = (await findActiviteit(ctx.db, id)) ?? notFound()
  const regel = reeksId === null ? undefined : await lockReeksregel(ctx.db, reeksId)
  if (reeksId === null || !regel) {
    throw new Problem(409, 'geen_reeks', { detail: 'Deze activiteit hoort niet bij een reeks. Plan een nieuwe reeks.' })
  }
  const langer = orRefuse(extendRegel(regel, verlenging), WEIGERING)
  const voorbeeld = findVoorbeeld(await listReeks(ctx.db, reeksId)) ?? notFound()
  const verbanden = await readVerbanden(ctx.db, voorbeeld)
  const keren = await makeKeren(ctx.db, voorbeeld, langer.dagen, verbanden)
  return { reeksId, regel: langer.regel, keren, verbanden }
}

export async function extendReeks(ctx: ActorContext, { reeksId, regel, keren, verbanden }: Plan): Promise<void> {
  await saveReeksregel(ctx.db, reeksId, regel)
  await insertKeren(ctx, reeksId, keren, verbanden)
}

/** As the series stands by now: the last one that was not changed on its own. */
const findVoorbeeld = (keren: readonly Activiteit[]): Activiteit | undefined =>
  keren.findLast(({ los }) => !los) ?? keren.at(-1)

async function readVerbanden(db: Tx, { id, van }: Activiteit): Promise<NieuweVerbanden> {
  const [partijen, acties, kanalen] = await Promise.all([
    listPartijen(db, [id]),
    listActieverbanden(db, id),
    listKanalen(db, id),
  ])
  return {
    partijen: partijen.map(({ organisatieId, rol }) => ({ organisatieId, rol })),
    // A moment is of a day: each new one counts for that of its own, unless the series counts for none.
    acties: acties.map(({ programmaId, actieId, sleutel }) => ({
      ...{ programmaId, actieId },
      ...(sleutel === null && { sleutel }),
    })),
    ...{ kanalen, voorbeeldDag: van },
  }
}

/** A series whose days were moved along the way goes on as moved. */
async function makeKeren(
  db: Tx,
  voorbeeld: Activiteit,
  dagen: readonly Datum[],
  { partijen }: NieuweVerbanden,
): Promise<NieuweKeer[]> {
  const { soort, titel, plaats, begin, eind, gebiedId, handelingsperspectief, van, tot, reeksDag } = voorbeeld
  const verzet = daysBetween(reeksDag ?? van, van)
  const velden = {
    ...{ soort, titel, plaats, begin, eind, gebiedId, handelingsperspectief, ...(await findGebiedplek(db, gebiedId)) },
    ...{ status: 'gepland' as const, reden: '', bereik: null, resultaat: '', los: false },
    partijIds: partijen.map(({ organisatieId }) => organisatieId),
  }
  return dagen.map((dag) => {
    const begint = addDays(dag, verzet)
    return { id: randomUUID(), dag, velden: { ...velden, van: begint, tot: addDays(begint, daysBetween(van, tot)) } }
  })
}

/** What is already at that place or with that organisator at that time. */
export async function listBotsingen(db: Tx, { keren, verbanden: { partijen } }: Plan): Promise<Botsing[]> {
  const organisatoren = partijen
    .filter(({ rol }) => rol === 'organisator')
    .map(({ organisatieId }) => ({ id: organisatieId, naam: '' }))
  const nieuw = new Map<string, Geplaatst>(keren.map(({ id, velden }) => [id, { ...velden, id, organisatoren }]))
  const dagen = keren.flatMap(({ velden: { van, tot } }) => [van, tot]).toSorted()
  const er = await listActiviteiten(db, { van: dagen[0], tot: dagen.at(-1), aantal: MEESTE_IN_DE_WEG })
  const titels = new Map(er.map(({ id, titel }) => [id, titel]))
  return findBotsingen([...(await withOrganisatoren(db, er)), ...nieuw.values()]).flatMap(({ id, met, waarom }) => {
    const [van, titel] = [nieuw.get(id)?.van, titels.get(met)]
    return van === undefined || titel === undefined ? [] : [{ dag: van, met: titel, metId: met, waarom }]
  })
}
