import { randomUUID } from 'node:crypto'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Agendainhoud } from '../../domain/agenda/agendainhoud.ts'
import { createGeheimeLink, readGeheimeLink } from '../../../../platform/server/geheimeLink.ts'

export type Agendafeed = {
  readonly id: string
  readonly naam: string
  readonly alleenMijn: boolean
  readonly inhoud: Agendainhoud
  readonly medewerkerId: string
  readonly aangemaaktOp: Date
  readonly gelezenOp: Date | null
}

/** Calendar programs know a feed by the end of its address. */
const EINDE = '.ics'

export const readSleutel = (sleutel: string) =>
  sleutel.endsWith(EINDE) ? readGeheimeLink(sleutel.slice(0, -EINDE.length)) : null

const feeds = (db: Tx) =>
  db
    .selectFrom('programma.agendafeed')
    .select(['id', 'naam', 'alleen_mijn as alleenMijn', 'medewerker_id as medewerkerId'])
    // The check on the table admits no others.
    .select((eb) => eb.ref('inhoud').$castTo<Agendainhoud>().as('inhoud'))
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
  { naam, alleenMijn, inhoud }: Pick<Agendafeed, 'naam' | 'alleenMijn' | 'inhoud'>,
): Promise<{ feed: Agendafeed; sleutel: string }> {
  const { sleutel, hash } = createGeheimeLink(actor.gemeenteId)
  const id = randomUUID()
  await db
    .insertInto('programma.agendafeed')
    .values({
      gemeente_id: actor.gemeenteId,
      id,
      medewerker_id: actor.medewerkerId,
      naam,
      alleen_mijn: alleenMijn,
      inhoud,
      geheim_hash: hash,
      aangemaakt_op: now,
    })
    .execute()
  const feed = { id, naam, alleenMijn, inhoud, medewerkerId: actor.medewerkerId, aangemaaktOp: now, gelezenOp: null }
  return { feed, sleutel: `${sleutel}${EINDE}` }
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
