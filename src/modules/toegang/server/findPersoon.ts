import { sql } from 'kysely'
import { noemtWoord } from '../../../platform/server/noemtWoord.ts'
import type { Actor, Tx } from '../../../platform/server/withActor.ts'

const MEESTE = 500

/** Medewerkers whose name or address holds one of the words. */
export async function findPersoonInMedewerkers(db: Tx, { handelingen }: Actor, woorden: readonly string[]) {
  const rijen = await db
    .selectFrom('toegang.medewerker as m')
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .select(['m.id', 'm.naam', 'a.email', 'm.beeindigd_op as beeindigdOp'])
    .where(noemtWoord(sql`m.naam || ' ' || a.email`, woorden))
    .where(sql<boolean>`a.gemeenten <> '{}'`)
    .orderBy('m.id')
    .limit(MEESTE)
    .execute()
  if (!handelingen.has('medewerker:read')) return { treffers: [], verborgen: rijen.length }
  const treffers = rijen.map(({ id, naam, email, beeindigdOp }) => ({
    ...{ id, kenmerk: naam },
    velden: [
      { naam: 'Naam', waarde: naam },
      { naam: 'E-mailadres', waarde: email },
      { naam: 'Toegang', waarde: beeindigdOp === null ? 'heeft toegang' : 'beëindigd' },
    ],
  }))
  return { treffers, verborgen: 0 }
}
