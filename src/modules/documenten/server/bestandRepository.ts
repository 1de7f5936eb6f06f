import { randomUUID } from 'node:crypto'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'

export type Bestand = { readonly id: string; readonly naam: string; readonly grootte: number; readonly sha256: Buffer }

export async function insertBestand({ db, actor }: ActorContext, bestand: Omit<Bestand, 'id'>): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('documenten.bestand')
    .values({ gemeente_id: actor.gemeenteId, id, geplaatst_door: actor.medewerkerId, ...bestand })
    .execute()
  return id
}

export const findBestand = (db: Tx, id: string): Promise<Bestand | undefined> =>
  db
    .selectFrom('documenten.bestand')
    .select(['id', 'naam', 'grootte', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirst()

export async function saveBestandssoort(db: Tx, id: string, soort: string): Promise<void> {
  await db.updateTable('documenten.bestand').set({ soort }).where('id', '=', id).execute()
}
