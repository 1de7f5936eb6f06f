import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import { createGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'

export type Contact = { readonly naam: string; readonly email: string }

export type OpenControle = { readonly id: string; readonly uiterlijk: Datum; readonly gemaildOp: Date }

export type Partner = {
  readonly organisatieId: string
  readonly naam: string
  readonly contact: Contact | null
  /** When its people were last confirmed. */
  readonly bevestigdOp: Date | null
  readonly controle: OpenControle | null
}

const partners = (db: Tx) =>
  db
    .selectFrom('partners.organisatie as o')
    .leftJoin('partners.toegangscontrole as c', (join) =>
      join
        .onRef('c.gemeente_id', '=', 'o.gemeente_id')
        .onRef('c.organisatie_id', '=', 'o.id')
        .on('c.afgerond_op', 'is', null),
    )
    .select(['o.id as organisatieId', 'o.naam', 'o.contact_naam', 'o.contact_email'])
    .select(['c.id as controleId', 'c.uiterlijk', 'c.gemaild_op as gemaildOp'])
    .select(
      sql<Date | null>`(select max(k.afgerond_op) from partners.toegangscontrole k
        where k.gemeente_id = o.gemeente_id and k.organisatie_id = o.id and k.uitkomst = 'bevestigd')`.as(
        'bevestigdOp',
      ),
    )
    .where('o.verwijderd_op', 'is', null)

type Rij = Awaited<ReturnType<ReturnType<typeof partners>['execute']>>[number]

function toPartner({ contact_naam, contact_email, controleId, uiterlijk, gemaildOp, ...rij }: Rij): Partner {
  const heeftContact = contact_naam !== null && contact_email !== null
  const isOpen = controleId !== null && uiterlijk !== null && gemaildOp !== null
  return {
    ...rij,
    contact: heeftContact ? { naam: contact_naam, email: contact_email } : null,
    // A date column is a day as text.
    controle: isOpen ? { id: controleId, uiterlijk: uiterlijk as Datum, gemaildOp } : null,
  }
}

/** Of these organisaties, by name. */
export async function listPartners(db: Tx, ids: readonly string[]): Promise<Partner[]> {
  if (ids.length === 0) return []
  const rijen = await partners(db)
    .where('o.id', 'in', ids)
    .orderBy(sql`lower(o.naam)`)
    .orderBy('o.id')
    .execute()
  return rijen.map(toPartner)
}

export async function findPartner(db: Tx, organisatieId: string): Promise<Partner | undefined> {
  const rij = await partners(db).where('o.id', '=', organisatieId).executeTakeFirst()
  return rij && toPartner(rij)
}

type Nieuw = { readonly gemeenteId: number; readonly organisatieId: string; readonly uiterlijk: Datum }

/** Undefined when one is already open; of two at once only the first gets one. */
export async function insertControle(db: Tx, nieuw: Nieuw, now: Date): Promise<string | undefined> {
  const rij = await db
    .insertInto('partners.toegangscontrole')
    .values({
      gemeente_id: nieuw.gemeenteId,
      id: randomUUID(),
      organisatie_id: nieuw.organisatieId,
      uiterlijk: nieuw.uiterlijk,
      begonnen_op: now,
      gemaild_op: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['gemeente_id', 'organisatie_id']).where('afgerond_op', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return rij?.id
}

export async function saveGemaild(db: Tx, id: string, now: Date): Promise<void> {
  await db.updateTable('partners.toegangscontrole').set({ gemaild_op: now }).where('id', '=', id).execute()
}

/** Answers the organisatie, and false for who comes after: a controle ends once. Its links work no more. */
export async function closeControle(
  db: Tx,
  id: string,
  uitkomst: 'bevestigd' | 'vervallen',
  now: Date,
): Promise<{ readonly organisatieId: string } | undefined> {
  const rij = await db
    .updateTable('partners.toegangscontrole')
    .set({ uitkomst, afgerond_op: now })
    .where('id', '=', id)
    .where('afgerond_op', 'is', null)
    .returning('organisatie_id as organisatieId')
    .executeTakeFirst()
  if (rij) await db.deleteFrom('partners.toegangscontrolelink').where('controle_id', '=', id).execute()
  return rij
}

/** The last part of the address of a new link; those in earlier mails keep working. */
export async function insertControlelink(db: Tx, gemeenteId: number, controleId: string): Promise<string> {
  const { sleutel, hash } = createGeheimeLink(gemeenteId)
  await db
    .insertInto('partners.toegangscontrolelink')
    .values({ gemeente_id: gemeenteId, token_hash: hash, controle_id: controleId })
    .execute()
  return sleutel
}

/** Undefined when the link does not exist, or its controle is over. */
export const findControleOfLink = (
  db: Tx,
  tokenHash: Buffer,
): Promise<{ readonly controleId: string; readonly organisatieId: string; readonly uiterlijk: Datum } | undefined> =>
  db
    .selectFrom('partners.toegangscontrolelink as l')
    .innerJoin('partners.toegangscontrole as c', (join) =>
      join.onRef('c.gemeente_id', '=', 'l.gemeente_id').onRef('c.id', '=', 'l.controle_id'),
    )
    .select(['c.id as controleId', 'c.organisatie_id as organisatieId', 'c.uiterlijk'])
    .$narrowType<{ uiterlijk: Datum }>()
    .where('l.token_hash', '=', tokenHash)
    .where('c.afgerond_op', 'is', null)
    .executeTakeFirst()

export async function existsControle(db: Tx, id: string): Promise<boolean> {
  const rij = await db.selectFrom('partners.toegangscontrole').select('id').where('id', '=', id).executeTakeFirst()
  return rij !== undefined
}
