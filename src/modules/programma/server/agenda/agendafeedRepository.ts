import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'

export type Agendafeed = {
  readonly id: string
  readonly naam: string
  readonly alleenMijn: boolean
  readonly medewerkerId: string
  readonly aangemaaktOp: Date
  readonly gelezenOp: Date | null
}

const SLEUTEL = /^(\d{1,4})-([\w-]{43})\.ics$/

const hashGeheim = (geheim: string): Buffer => createHash('sha256').update(geheim).digest()

/** The last part of the address names the gemeente, because the secret can only be looked up within it. */
export function readSleutel(sleutel: string): { gemeenteId: number; hash: Buffer } | null {
  const [, gemeente, geheim] = SLEUTEL.exec(sleutel) ?? []
  if (gemeente === undefined || geheim === undefined) return null
  return { gemeenteId: Number(gemeente), hash: hashGeheim(geheim) }
}

const feeds = (db: Tx) =>
  db
    .selectFrom('programma.agendafeed')
    .select(['id', 'naam', 'alleen_mijn as alleenMijn', 'medewerker_id as medewerkerId'])
    .select(['aangemaakt_op as aangemaaktOp', 'gelezen_op as gelezenOp'])
    .where('ingetrokken_op', 'is', null)

/** The own ones, newest first: row-level security leaves out the rest. */
export const listAgendafeeds = (db: Tx): Promise<Agendafeed[]> =>
  feeds(db).orderBy('aangemaakt_op', 'desc').orderBy('id').limit(100).execute()

export const findAgendafeed = (db: Tx, hash: Buffer): Promise<Agendafeed | undefined> =>
  feeds(db).where('geheim_hash', '=', hash).executeTakeFirst()

/** Returns the last part of the address; only the hash of its secret is stored. */
export async function insertAgendafeed(
  { db, actor, now }: ActorContext,
  { naam, alleenMijn }: Pick<Agendafeed, 'naam' | 'alleenMijn'>,
): Promise<{ feed: Agendafeed; sleutel: string }> {
  const geheim = randomBytes(32).toString('base64url')
  const id = randomUUID()
  await db
    .insertInto('programma.agendafeed')
    .values({
      gemeente_id: actor.gemeenteId,
      id,
      medewerker_id: actor.medewerkerId,
      naam,
      alleen_mijn: alleenMijn,
      geheim_hash: hashGeheim(geheim),
      aangemaakt_op: now,
    })
    .execute()
  const feed = { id, naam, alleenMijn, medewerkerId: actor.medewerkerId, aangemaaktOp: now, gelezenOp: null }
  return { feed, sleutel: `${actor.gemeenteId}-${geheim}.ics` }
}

export async function markGelezen(db: Tx, id: string, now: Date): Promise<void> {
  await db.updateTable('programma.agendafeed').set({ gelezen_op: now }).where('id', '=', id).execute()
}

export async function revokeAgendafeed(db: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.agendafeed')
    .set({ ingetrokken_op: now })
    .where('id', '=', id)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
