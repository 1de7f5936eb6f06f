import { sql } from 'kysely'
import type { Tx } from '../../../platform/server/withActor.ts'
import { withAlleDossiers } from '../../toegang/server/public.ts'

/** What lay beside it, by checksum, that no other record of this gemeente still has: for who deletes files. */
export type Vernietigd = { readonly kenmerk: string; readonly bestanden: readonly Buffer[] }

/**
 * Takes a notitie away for good: text, attachments, history, who took part, and what search finds, for the words are searched where
 * they stand. Whoever calls it has the decision to destroy; it does not ask for deelname. Null when there is no such notitie.
 */
export const destroyNotitie = (db: Tx, id: string): Promise<Vernietigd | null> =>
  withAlleDossiers(db, async () => {
    const dossier = await db
      .selectFrom('toegang.dossier')
      .select('kenmerk')
      .where('id', '=', id)
      .where('soort', '=', 'notitie')
      .executeTakeFirst()
    if (!dossier) return null
    const { rows } = await sql<{ sha256: Buffer }>`
      select distinct b.sha256 from notities.bijlage b
      where b.notitie_id = ${id}
        and not exists (select from notities.bijlage a where a.sha256 = b.sha256 and a.notitie_id <> ${id})
        and not exists (select from documenten.bestand f where f.sha256 = b.sha256)`.execute(db)
    // The rest goes with it, by its foreign keys.
    await db.deleteFrom('toegang.dossier').where('id', '=', id).execute()
    return { kenmerk: dossier.kenmerk, bestanden: rows.map(({ sha256 }) => sha256) }
  })
