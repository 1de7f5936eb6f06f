import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Lijststatus } from '../../domain/vernietigingslijst.ts'

export type Lijst = {
  readonly id: string
  readonly nummer: number
  readonly status: Lijststatus
  readonly opgesteldOp: Date
  /** Null: Baken itself. */
  readonly opgesteldDoor: string | null
  readonly opgesteldNaam: string | null
  readonly goedgekeurdOp: Date | null
  readonly goedgekeurdNaam: string | null
  readonly vernietigdOp: Date | null
  readonly opgeschoondOp: Date | null
  readonly verklaringSha256: Buffer | null
  /** What is still to be destroyed, and what was. */
  readonly staat: number
  readonly vernietigd: number
  readonly versie: number
}

const aantal = (status: string) => sql<number>`(select count(*)::int from bewaring.regel r
  where r.gemeente_id = l.gemeente_id and r.lijst_id = l.id and r.status = ${status})`

const lijsten = (db: Tx) =>
  db
    .selectFrom('bewaring.lijst as l')
    .leftJoin('toegang.medewerker as o', (join) =>
      join.onRef('o.gemeente_id', '=', 'l.gemeente_id').onRef('o.id', '=', 'l.opgesteld_door'),
    )
    .leftJoin('toegang.medewerker as g', (join) =>
      join.onRef('g.gemeente_id', '=', 'l.gemeente_id').onRef('g.id', '=', 'l.goedgekeurd_door'),
    )
    .select(['l.id', 'l.nummer', 'l.status', 'l.versie', 'l.opgesteld_op as opgesteldOp'])
    .select(['l.opgesteld_door as opgesteldDoor', 'o.naam as opgesteldNaam', 'l.goedgekeurd_op as goedgekeurdOp'])
    .select(['g.naam as goedgekeurdNaam', 'l.vernietigd_op as vernietigdOp', 'l.opgeschoond_op as opgeschoondOp'])
    .select(['l.verklaring_sha256 as verklaringSha256', aantal('staat').as('staat')])
    .select(aantal('vernietigd').as('vernietigd'))
    // The check of the table holds the same list as the type.
    .$narrowType<{ status: Lijststatus }>()

/** The newest first, from just under `onder`. */
export const listLijsten = (db: Tx, hoeveel: number, onder: number | null): Promise<Lijst[]> =>
  lijsten(db)
    .$if(onder !== null, (vraag) => vraag.where('l.nummer', '<', onder ?? 0))
    .orderBy('l.nummer', 'desc')
    .limit(hoeveel)
    .execute()

export const findLijst = (db: Tx, id: string): Promise<Lijst | undefined> =>
  lijsten(db).where('l.id', '=', id).executeTakeFirst()

export const findOpenLijst = (db: Tx): Promise<Lijst | undefined> =>
  lijsten(db).where('l.status', '=', 'opgesteld').executeTakeFirst()

/** Those that were approved and are not finished. */
export const listGoedgekeurd = (db: Tx): Promise<Lijst[]> =>
  lijsten(db).where('l.status', '=', 'goedgekeurd').orderBy('l.nummer').limit(100).execute()

/** Nobody else draws up, approves or takes out until this transaction is over. */
export const lockLijsten = async (db: Tx, gemeenteId: number): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(24, ${gemeenteId})`.execute(db))

export async function insertLijst(db: Tx, gemeenteId: number, now: Date, door: string | null): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('bewaring.lijst')
    .values({
      ...{ gemeente_id: gemeenteId, id, status: 'opgesteld', opgesteld_op: now, opgesteld_door: door },
      nummer: sql<number>`(select coalesce(max(nummer), 0) + 1 from bewaring.lijst)`,
    })
    .execute()
  return id
}

/** Who saw the list as it was must look again. */
export async function touchLijst(db: Tx, id: string, door: string | null): Promise<void> {
  await db
    .updateTable('bewaring.lijst')
    .set({ versie: sql<number>`versie + 1`, ...(door !== null && { opgesteld_door: door }) })
    .where('id', '=', id)
    .execute()
}

export async function saveGoedgekeurd(db: Tx, id: string, door: string, now: Date): Promise<void> {
  await db
    .updateTable('bewaring.lijst')
    .set({ status: 'goedgekeurd', goedgekeurd_door: door, goedgekeurd_op: now, versie: sql<number>`versie + 1` })
    .where('id', '=', id)
    .execute()
}

export type Verklaring = { readonly bytes: Uint8Array; readonly sha256: Buffer }

/** Without a verklaring nothing was left to destroy. */
export async function saveAfgerond(db: Tx, id: string, verklaring: Verklaring | null, now: Date): Promise<void> {
  await db
    .updateTable('bewaring.lijst')
    .set({
      ...{ status: verklaring === null ? 'leeg' : 'vernietigd', vernietigd_op: now, versie: sql<number>`versie + 1` },
      ...(verklaring !== null && { verklaring: Buffer.from(verklaring.bytes), verklaring_sha256: verklaring.sha256 }),
    })
    .where('id', '=', id)
    .execute()
}

export async function findVerklaring(db: Tx, id: string): Promise<{ nummer: number; bytes: Buffer } | undefined> {
  const rij = await db
    .selectFrom('bewaring.lijst')
    .select(['nummer', 'verklaring as bytes'])
    .where('id', '=', id)
    .executeTakeFirst()
  return rij?.bytes ? { nummer: rij.nummer, bytes: rij.bytes } : undefined
}

/** What was destroyed in lists whose tables still hold bytes of it. */
export async function listOpTeSchonen(db: Tx): Promise<{ lijsten: string[]; recordsoorten: string[] }> {
  const rijen = await db
    .selectFrom('bewaring.lijst as l')
    .innerJoin('bewaring.regel as r', (join) =>
      join.onRef('r.gemeente_id', '=', 'l.gemeente_id').onRef('r.lijst_id', '=', 'l.id'),
    )
    .select(['l.id', 'r.recordsoort'])
    .distinct()
    .where('l.status', '=', 'vernietigd')
    .where('l.opgeschoond_op', 'is', null)
    .where('r.status', '=', 'vernietigd')
    .execute()
  return {
    lijsten: [...new Set(rijen.map(({ id }) => id))],
    recordsoorten: [...new Set(rijen.map(({ recordsoort }) => recordsoort))],
  }
}

export async function saveOpgeschoond(db: Tx, ids: readonly string[], now: Date): Promise<void> {
  await db
    .updateTable('bewaring.lijst')
    .set({ opgeschoond_op: now })
    .where('id', 'in', [...ids])
    .execute()
}
