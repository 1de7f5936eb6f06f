import { sql } from 'kysely'
import type { Datum } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { heeftToegang } from './heeftToegang.ts'
import { heeftRol } from './rollen/rolkolommen.ts'

export type Partnermens = {
  readonly id: string
  readonly naam: string
  readonly email: string
  readonly eindigtOp: Datum | null
}

/** Has access for a partner now. A beheerder never loses access by what a partner says. */
const partnermensen = (db: Tx) =>
  db
    .selectFrom('toegang.medewerker as m')
    .where('m.organisatie_id', 'is not', null)
    .where(heeftRol('partner', 'casusdeelnemer'))
    .where((eb) => eb.not(heeftRol('beheerder')))
    .where(heeftToegang)

export const listPartnermensen = (db: Tx, organisatieId: string): Promise<Partnermens[]> =>
  partnermensen(db)
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .select(['m.id', 'm.naam', 'a.email', 'm.eindigt_op as eindigtOp'])
    // A date column is a day as text.
    .$narrowType<{ eindigtOp: Datum | null }>()
    .where('m.organisatie_id', '=', organisatieId)
    .orderBy(sql`lower(m.naam)`)
    .orderBy('m.id')
    .execute()

export type Partnertelling = { readonly aantal: number; readonly sinds: Date }

/** Per organisatie how many of its people have access, and since when the first of them has. */
export async function countPartnermensen(db: Tx): Promise<ReadonlyMap<string, Partnertelling>> {
  const rijen = await partnermensen(db)
    .select('m.organisatie_id as organisatieId')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .select(sql<Date>`min(m.aangemaakt_op)`.as('sinds'))
    .groupBy('m.organisatie_id')
    .$narrowType<{ organisatieId: string }>()
    .execute()
  return new Map(rijen.map(({ organisatieId, ...telling }) => [organisatieId, telling]))
}

/**
 * Ends access with this day as its last and signs them out. Unlike ending an account it leaves what they take part in to be
 * handed over, and a beheerder can give a later day.
 */
export async function lapseToegang(db: Tx, ids: readonly string[], laatsteDag: Datum): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('toegang.medewerker')
    .set({ eindigt_op: laatsteDag, versie: sql<number>`versie + 1` })
    .where('id', 'in', ids)
    .where((eb) => eb.or([eb('eindigt_op', 'is', null), eb('eindigt_op', '>', laatsteDag)]))
    .execute()
  await db.deleteFrom('toegang.sessie').where('medewerker_id', 'in', ids).execute()
  await db.deleteFrom('toegang.toegangslink').where('medewerker_id', 'in', ids).execute()
}
