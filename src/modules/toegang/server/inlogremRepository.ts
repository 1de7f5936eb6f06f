import { createHmac } from 'node:crypto'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Inlogrem } from '../domain/inlogrem.ts'

/** A keyed hash, so that the table holds neither e-mail nor address. */
export const inlogremSleutel = (geheim: Buffer, soort: 'account' | 'adres', waarde: string): Buffer =>
  createHmac('sha256', geheim).update(`${soort}:${waarde}`).digest()

export async function findInlogrem(db: Tx, sleutel: Buffer): Promise<Inlogrem | null> {
  const rij = await db
    .selectFrom('toegang.inlogrem')
    .select(['mislukt', 'sinds', 'geblokkeerd_tot as geblokkeerdTot'])
    .where('sleutel', '=', sleutel)
    .forUpdate()
    .executeTakeFirst()
  return rij ?? null
}

export async function saveInlogrem(db: Tx, sleutel: Buffer, rem: Inlogrem): Promise<void> {
  const waarden = { mislukt: rem.mislukt, sinds: rem.sinds, geblokkeerd_tot: rem.geblokkeerdTot }
  await db
    .insertInto('toegang.inlogrem')
    .values({ sleutel, ...waarden })
    .onConflict((conflict) => conflict.column('sleutel').doUpdateSet(waarden))
    .execute()
}

export async function deleteInlogrem(db: Tx, sleutel: Buffer): Promise<void> {
  await db.deleteFrom('toegang.inlogrem').where('sleutel', '=', sleutel).execute()
}
