import { sql } from 'kysely'
import { dayInNederland } from '../../../platform/domain/datum.ts'
import { noemtWoord } from '../../../platform/server/noemtWoord.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

/** Medewerkers whose name or address holds one of the words. */
export async function findPersoonInMedewerkers(db: Tx, woorden: readonly string[], aantal: number) {
  const rijen = await db
    .selectFrom('toegang.medewerker as m')
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .select(['m.id', 'm.naam', 'a.email', 'm.beeindigd_op as beeindigdOp', 'm.aangemaakt_op as aangemaaktOp'])
    .where(noemtWoord(sql`m.naam || ' ' || a.email`, woorden))
    .where(sql<boolean>`a.gemeenten <> '{}'`)
    .orderBy('m.id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, naam, email, beeindigdOp, aangemaaktOp }) => ({
    ...{ id, kenmerk: naam, dag: dayInNederland(aangemaaktOp), dicht: null },
    velden: [
      { naam: 'Naam', waarde: naam },
      { naam: 'E-mailadres', waarde: email },
      { naam: 'Toegang', waarde: beeindigdOp === null ? 'heeft toegang' : 'beëindigd' },
    ],
  }))
}
