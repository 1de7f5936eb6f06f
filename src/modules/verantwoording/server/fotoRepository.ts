import { sql } from 'kysely'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Foto } from '../domain/publicatie/publicatie.ts'

/** In order; `inzetId` is the record of the programme that a photo belongs to. */
export async function listFotos(db: Tx, verantwoordingId: string): Promise<readonly Foto[]> {
  return db
    .selectFrom('verantwoording.foto as f')
    .innerJoin('documenten.bestand as b', (join) =>
      join.onRef('b.gemeente_id', '=', 'f.gemeente_id').onRef('b.id', '=', 'f.bestand_id'),
    )
    .leftJoin('verantwoording.deel as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'f.gemeente_id').onRef('d.id', '=', 'f.deel_id'),
    )
    .select(['f.alt', 'f.bijschrift', 'd.onderdeel_id as inzetId'])
    .select(sql<string>`encode(b.sha256, 'hex')`.as('bestand'))
    .where('f.verantwoording_id', '=', verantwoordingId)
    .orderBy('f.volgorde')
    .orderBy('f.id')
    .execute()
}
