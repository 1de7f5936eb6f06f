import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'

export type Wachtende = { readonly gemeenteId: number; readonly medewerkerId: string }

/** Who still gets the message of this Monday; asked outside any gemeente. */
export async function findWachtenden(db: Tx, maandag: Datum, gekozenVoor: Date): Promise<readonly Wachtende[]> {
  const { rows } = await sql<Wachtende>`
    select code as "gemeenteId", medewerker_id as "medewerkerId"
    from programma.wachtend_op_weekbericht(${maandag}::date, ${gekozenVoor}::timestamptz)`.execute(db)
  return rows
}

/** Off until somebody chose. */
export async function isWeekberichtAan(db: Tx, medewerkerId: string): Promise<boolean> {
  const rij = await db
    .selectFrom('programma.weekkeuze')
    .select('aan')
    .where('medewerker_id', '=', medewerkerId)
    .executeTakeFirst()
  return rij?.aan ?? false
}

export async function saveWeekkeuze({ db, actor, now }: ActorContext, aan: boolean): Promise<void> {
  await db
    .insertInto('programma.weekkeuze')
    .values({ gemeente_id: actor.gemeenteId, medewerker_id: actor.medewerkerId, aan, gekozen_op: now })
    .onConflict((oc) => oc.columns(['gemeente_id', 'medewerker_id']).doUpdateSet({ aan, gekozen_op: now }))
    .execute()
}

type Week = Wachtende & { readonly maandag: Datum; readonly geheimHash: Buffer | null }

/** False when this person has had the message of that Monday already: then nothing may be sent. */
export async function claimWeek(db: Tx, { gemeenteId, medewerkerId, maandag, geheimHash }: Week): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('programma.weekbericht')
    .values({ gemeente_id: gemeenteId, medewerker_id: medewerkerId, maandag, geheim_hash: geheimHash })
    .onConflict((oc) => oc.columns(['gemeente_id', 'medewerker_id', 'maandag']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Whose mail held this secret. */
export async function findByGeheim(db: Tx, geheimHash: Buffer): Promise<string | undefined> {
  const rij = await db
    .selectFrom('programma.weekbericht')
    .select('medewerker_id as medewerkerId')
    .where('geheim_hash', '=', geheimHash)
    .executeTakeFirst()
  return rij?.medewerkerId
}

/** Twice is once. */
export async function stopWeekbericht(db: Tx, medewerkerId: string, now: Date): Promise<void> {
  await db
    .updateTable('programma.weekkeuze')
    .set({ aan: false, gekozen_op: now })
    .where('medewerker_id', '=', medewerkerId)
    .execute()
}
