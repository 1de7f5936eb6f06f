import { randomUUID } from 'node:crypto'
import { datum, dayInNederland } from '../../../platform/domain/datum.ts'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'

/** Oldest first. */
export async function listErrata(db: Tx, verantwoordingId: string) {
  const rijen = await db
    .selectFrom('verantwoording.erratum as e')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'e.gemeente_id').onRef('m.id', '=', 'e.door'),
    )
    .select(['e.id', 'e.op', 'e.plaats', 'e.tekst', 'm.naam as door'])
    .where('e.verantwoording_id', '=', verantwoordingId)
    .orderBy('e.gemaakt_op')
    .orderBy('e.id')
    .execute()
  return rijen.map((rij) => ({ ...rij, op: datum(rij.op) }))
}

export async function insertErratum(
  { db, actor, now }: ActorContext,
  verantwoordingId: string,
  { plaats, tekst }: { readonly plaats: string; readonly tekst: string },
): Promise<void> {
  await db
    .insertInto('verantwoording.erratum')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id: randomUUID(), verantwoording_id: verantwoordingId },
      ...{ op: dayInNederland(now), plaats, tekst, door: actor.medewerkerId, gemaakt_op: now },
    })
    .execute()
}
