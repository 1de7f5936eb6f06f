import type { Kluis } from '../../../../platform/server/kluis.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { addMislukking, wachttijd } from '../../domain/inlogrem.ts'
import { refuseWithWachttijd } from '../gokrem.ts'
import { deleteInlogrem, findInlogrem, saveInlogrem } from '../inlogremRepository.ts'

const sleutelOf = (kluis: Kluis, accountId: string): Buffer => kluis.hash(`poging/${accountId}`)

/**
 * Counts an attempt at the second factor of an account before it is known how it ends, under a lock, so that guesses at the same
 * moment count as well. Throws 429 while the account has to wait.
 */
export async function countPoging(db: Tx, kluis: Kluis, accountId: string, now: Date): Promise<void> {
  const sleutel = sleutelOf(kluis, accountId)
  await db
    .insertInto('toegang.inlogrem')
    .values({ sleutel, mislukt: 0, sinds: now, geblokkeerd_tot: null })
    .onConflict((conflict) => conflict.column('sleutel').doNothing())
    .execute()
  const rem = await findInlogrem(db, sleutel)
  refuseWithWachttijd(wachttijd(rem, now))
  await saveInlogrem(db, sleutel, addMislukking('account', rem, now))
}

/** It ended well. */
export const forgetPogingen = (db: Tx, kluis: Kluis, accountId: string): Promise<void> =>
  deleteInlogrem(db, sleutelOf(kluis, accountId))
