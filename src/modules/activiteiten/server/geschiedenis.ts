import { randomUUID } from 'node:crypto'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'

/** What happened to it, in words that the history shows. */
export type Gebeurtenissoort =
  | 'gemaakt'
  | 'gewijzigd'
  | 'gedaan'
  | 'afgelast'
  | 'heropend'
  | 'weggehaald'
  | 'teruggezet'
  | 'bijlage erbij'
  | 'bijlage weg'

const LANGST = 1000

export async function noteGebeurtenis(
  { db, actor, now }: Pick<ActorContext, 'db' | 'actor' | 'now'>,
  activiteitIds: readonly string[],
  wat: Gebeurtenissoort,
  bij = '',
): Promise<void> {
  if (activiteitIds.length === 0) return
  const { gemeenteId, medewerkerId } = actor
  const rijen = activiteitIds.map((activiteitId) => ({
    ...{ gemeente_id: gemeenteId, id: randomUUID(), activiteit_id: activiteitId, op: now },
    ...{ wie: medewerkerId, wat, bij: bij.slice(0, LANGST) },
  }))
  await db.insertInto('activiteiten.gebeurtenis').values(rijen).execute()
}

/** Newest first. */
export const listGebeurtenissen = (db: Tx, activiteitId: string) =>
  db
    .selectFrom('activiteiten.gebeurtenis as g')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'g.gemeente_id').onRef('m.id', '=', 'g.wie'),
    )
    .select(['g.id', 'g.op', 'm.naam as wie', 'g.wat', 'g.bij'])
    .where('g.activiteit_id', '=', activiteitId)
    .orderBy('g.op', 'desc')
    .orderBy('g.id')
    .limit(200)
    .execute()
