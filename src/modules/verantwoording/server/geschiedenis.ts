import { randomUUID } from 'node:crypto'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'

/** What happened to an account, in words that the history shows. */
export type Gebeurtenissoort =
  | 'begonnen'
  | 'opzet opnieuw gemaakt'
  | 'gewijzigd'
  | 'ter controle gelegd'
  | 'terug naar concept'
  | 'vastgesteld'
  | 'gepubliceerd'
  | 'verbetering toegevoegd'
  | 'van de website gehaald'

const LANGST = 1000

export async function noteGebeurtenis(
  { db, actor, now }: Pick<ActorContext, 'db' | 'actor' | 'now'>,
  verantwoordingId: string,
  wat: Gebeurtenissoort,
  bij = '',
): Promise<void> {
  await db
    .insertInto('verantwoording.gebeurtenis')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id: randomUUID(), verantwoording_id: verantwoordingId, op: now },
      ...{ wie: actor.medewerkerId, wat, bij: bij.slice(0, LANGST) },
    })
    .execute()
}

/** Newest first. */
export const listGebeurtenissen = (db: Tx, verantwoordingId: string) =>
  db
    .selectFrom('verantwoording.gebeurtenis as g')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'g.gemeente_id').onRef('m.id', '=', 'g.wie'),
    )
    .select(['g.id', 'g.op', 'm.naam as wie', 'g.wat', 'g.bij'])
    .where('g.verantwoording_id', '=', verantwoordingId)
    .orderBy('g.op', 'desc')
    .orderBy('g.id')
    .limit(200)
    .execute()
