import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { ActieSnapshot } from './snapshot.ts'

type Nieuw = {
  readonly id: string
  readonly programmaId: string
  readonly opdracht: object
  readonly voorheen: readonly ActieSnapshot[]
}

export async function insertBulkwijziging({ db, actor, now }: ActorContext, nieuw: Nieuw): Promise<void> {
  await db
    .insertInto('programma.bulkwijziging')
    .values({
      gemeente_id: actor.gemeenteId,
      id: nieuw.id,
      programma_id: nieuw.programmaId,
      medewerker_id: actor.medewerkerId,
      opdracht: JSON.stringify(nieuw.opdracht),
      voorheen: JSON.stringify(nieuw.voorheen),
      tijd: now,
    })
    .execute()
}

export type Bulkwijziging = {
  readonly voorheen: readonly ActieSnapshot[]
  readonly tijd: Date
  readonly herroepenOp: Date | null
}

/** Locked, so that two people cannot take back the same change at once. */
export async function findBulkwijziging(db: Tx, programmaId: string, id: string): Promise<Bulkwijziging | undefined> {
  const rij = await db
    .selectFrom('programma.bulkwijziging')
    .select(['voorheen', 'tijd', 'herroepen_op as herroepenOp'])
    .where('programma_id', '=', programmaId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  // Written by insertBulkwijziging only.
  return rij && { ...rij, voorheen: rij.voorheen as unknown as ActieSnapshot[] }
}

export async function markHerroepen(db: Tx, id: string, now: Date): Promise<void> {
  await db.updateTable('programma.bulkwijziging').set({ herroepen_op: now }).where('id', '=', id).execute()
}
