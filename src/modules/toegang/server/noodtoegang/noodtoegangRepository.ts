import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor, Tx } from '../../../../platform/server/withActor.ts'
import type { Oordeel } from '../../domain/dossier/noodtoegang.ts'

export type Noodtoegang = {
  readonly id: string
  readonly medewerkerId: string
  readonly wie: string
  readonly kenmerk: string
  readonly reden: string
  readonly doel: string
  readonly gegevenOp: Date
  readonly tot: Date
  readonly oordeel: Oordeel | null
  readonly bevinding: string | null
  readonly beoordeeldDoor: string | null
  readonly beoordeeldOp: Date | null
}

type Nieuw = {
  readonly dossierId: string
  readonly soort: string
  readonly kenmerk: string
  readonly reden: string
  readonly gegevenOp: Date
  readonly tot: Date
}

export async function insertNoodtoegang(db: Tx, actor: Actor, nieuw: Nieuw): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('toegang.noodtoegang')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id, medewerker_id: actor.medewerkerId, doel: actor.doel ?? '' },
      ...{ soort: nieuw.soort, dossier_id: nieuw.dossierId, kenmerk: nieuw.kenmerk, reden: nieuw.reden },
      ...{ gegeven_op: nieuw.gegevenOp, tot: nieuw.tot },
    })
    .execute()
  return id
}

const noodtoegangen = (db: Tx) =>
  db
    .selectFrom('toegang.noodtoegang as n')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'n.gemeente_id').onRef('m.id', '=', 'n.medewerker_id'),
    )
    .leftJoin('toegang.medewerker as b', (join) =>
      join.onRef('b.gemeente_id', '=', 'n.gemeente_id').onRef('b.id', '=', 'n.beoordeeld_door'),
    )
    .select(['n.id', 'n.medewerker_id as medewerkerId', 'm.naam as wie', 'n.kenmerk', 'n.reden', 'n.doel'])
    .select(['n.gegeven_op as gegevenOp', 'n.tot', 'n.oordeel', 'n.bevinding'])
    .select(['b.naam as beoordeeldDoor', 'n.beoordeeld_op as beoordeeldOp'])

type Rij = Awaited<ReturnType<ReturnType<typeof noodtoegangen>['execute']>>[number]
// The check on the table admits no other judgement.
const toNoodtoegang = (rij: Rij): Noodtoegang => ({ ...rij, oordeel: rij.oordeel as Oordeel | null })

/** Newest first, from just after `na`. */
export async function listNoodtoegang(
  db: Tx,
  aantal: number,
  na: { readonly op: string; readonly id: string } | null,
): Promise<Noodtoegang[]> {
  const alle = noodtoegangen(db).orderBy('n.gegeven_op', 'desc').orderBy('n.id', 'desc').limit(aantal)
  const verder = na ? alle.where(sql<boolean>`(n.gegeven_op, n.id) < (${na.op}::timestamptz, ${na.id}::uuid)`) : alle
  return (await verder.execute()).map(toNoodtoegang)
}

export async function findNoodtoegang(db: Tx, id: string): Promise<Noodtoegang | undefined> {
  const rij = await noodtoegangen(db).where('n.id', '=', id).executeTakeFirst()
  return rij && toNoodtoegang(rij)
}

/** False when it was judged before. */
export async function saveOordeel(
  db: Tx,
  id: string,
  { door, op, oordeel, bevinding }: { door: string; op: Date; oordeel: Oordeel; bevinding: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('toegang.noodtoegang')
    .set({ beoordeeld_door: door, beoordeeld_op: op, oordeel, bevinding })
    .where('id', '=', id)
    .where('beoordeeld_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
