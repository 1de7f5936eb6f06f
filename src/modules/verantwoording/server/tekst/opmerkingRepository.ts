import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Plek } from './document/replaceWoorden.ts'

export type Stand = 'open' | 'opgelost' | 'overgenomen' | 'afgewezen'

export type Opmerking = {
  readonly id: string
  readonly begin: Buffer | null
  readonly eind: Buffer | null
  readonly citaat: string
  readonly tekst: string
  readonly voorstel: string | null
  readonly stand: Stand
  /** Null: Baken itself. */
  readonly door: string | null
  readonly op: Date
  readonly afgehandeldDoor: string | null
  readonly afgehandeldOp: Date | null
}

export type Antwoord = {
  readonly id: string
  readonly opmerkingId: string
  readonly tekst: string
  readonly door: string
  readonly op: Date
}

const MEESTE = 500

const opmerkingen = (db: Tx, tekstId: string) =>
  db
    .selectFrom('verantwoording.opmerking as o')
    .leftJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'o.gemeente_id').onRef('m.id', '=', 'o.door'),
    )
    .leftJoin('toegang.medewerker as a', (join) =>
      join.onRef('a.gemeente_id', '=', 'o.gemeente_id').onRef('a.id', '=', 'o.afgehandeld_door'),
    )
    .select(['o.id', 'o.begin', 'o.eind', 'o.citaat', 'o.tekst', 'o.voorstel', 'm.naam as door', 'o.op'])
    .select(['a.naam as afgehandeldDoor', 'o.afgehandeld_op as afgehandeldOp'])
    // Checked by the table.
    .select((eb) => eb.ref('o.stand').$castTo<Stand>().as('stand'))
    .where('o.tekst_id', '=', tekstId)

/** Oldest first. */
export const listOpmerkingen = (db: Tx, tekstId: string): Promise<Opmerking[]> =>
  opmerkingen(db, tekstId).orderBy('o.op').orderBy('o.id').limit(MEESTE).execute()

export const findOpmerking = (db: Tx, tekstId: string, id: string): Promise<Opmerking | undefined> =>
  opmerkingen(db, tekstId).where('o.id', '=', id).executeTakeFirst()

export const countOpmerkingen = async (db: Tx, tekstId: string): Promise<number> => {
  const { aantal } = await db
    .selectFrom('verantwoording.opmerking')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where('tekst_id', '=', tekstId)
    .executeTakeFirstOrThrow()
  return aantal
}

/** Of these opmerkingen, oldest first. */
export const listAntwoorden = (db: Tx, opmerkingIds: readonly string[]): Promise<Antwoord[]> =>
  opmerkingIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('verantwoording.opmerking_antwoord as r')
        .innerJoin('toegang.medewerker as m', (join) =>
          join.onRef('m.gemeente_id', '=', 'r.gemeente_id').onRef('m.id', '=', 'r.door'),
        )
        .select(['r.id', 'r.opmerking_id as opmerkingId', 'r.tekst', 'm.naam as door', 'r.op'])
        .where('r.opmerking_id', 'in', opmerkingIds)
        .orderBy('r.op')
        .orderBy('r.id')
        .execute()

type NieuweOpmerking = Pick<Opmerking, 'citaat' | 'tekst' | 'voorstel'> & { readonly plek: Plek }

export async function insertOpmerking(
  { db, actor, now }: ActorContext,
  tekstId: string,
  { plek, citaat, tekst, voorstel }: NieuweOpmerking,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('verantwoording.opmerking')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id, tekst_id: tekstId, citaat, tekst, voorstel },
      ...{ begin: Buffer.from(plek.begin), eind: Buffer.from(plek.eind), door: actor.medewerkerId, op: now },
    })
    .execute()
  return id
}

/** Characters of one opmerking; the rest of the words goes into a next one. */
const LANGSTE_CITAAT = 2000

/** Keeps words beside the text that were written where somebody else took the text away. */
export async function keepVerdwenen({ db, actor, now }: ActorContext, tekstId: string, woorden: string): Promise<void> {
  const citaten: string[] = []
  for (let van = 0; van < woorden.length; van += LANGSTE_CITAAT) citaten.push(woorden.slice(van, van + LANGSTE_CITAAT))
  await db
    .insertInto('verantwoording.opmerking')
    .values(
      citaten.map((citaat) => ({
        ...{ gemeente_id: actor.gemeenteId, id: randomUUID(), tekst_id: tekstId, citaat, door: null, op: now },
        tekst:
          'Deze woorden zijn geschreven in een stuk dat iemand anders op hetzelfde moment weghaalde of verplaatste. Zet terug wat nog nodig is.',
      })),
    )
    .execute()
}

/** False when somebody else was first. */
export async function settleOpmerking({ db, actor, now }: ActorContext, id: string, stand: Stand): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verantwoording.opmerking')
    .set({ stand, afgehandeld_door: actor.medewerkerId, afgehandeld_op: now })
    .where('id', '=', id)
    .where('stand', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertAntwoord(
  { db, actor, now }: ActorContext,
  opmerkingId: string,
  tekst: string,
): Promise<void> {
  await db
    .insertInto('verantwoording.opmerking_antwoord')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id: randomUUID(), opmerking_id: opmerkingId },
      ...{ tekst, door: actor.medewerkerId, op: now },
    })
    .execute()
}

/** Another word whenever an opmerking was made, answered or settled. */
export async function readOpmerkingenstand(db: Tx, tekstId: string): Promise<string> {
  const { stand } = await db
    .selectFrom('verantwoording.opmerking as o')
    .leftJoin('verantwoording.opmerking_antwoord as r', (join) =>
      join.onRef('r.gemeente_id', '=', 'o.gemeente_id').onRef('r.opmerking_id', '=', 'o.id'),
    )
    .select(
      sql<string>`concat_ws('.', count(distinct o.id), count(distinct o.id) filter (where o.stand <> 'open'), count(r.id))`.as(
        'stand',
      ),
    )
    .where('o.tekst_id', '=', tekstId)
    .executeTakeFirstOrThrow()
  return stand
}
