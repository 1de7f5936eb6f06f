import { sql } from 'kysely'
import type { Kandidaat, Kandidaatvraag } from '../../../platform/domain/bewaring/kandidaat.ts'
import type { Datum } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

/** Medewerkers whose access ended, by the day on which it did; the clock of a medewerker is no other. */
export async function listBeeindigden(
  db: Tx,
  { regime, klok, totEnMet, na, aantal, ids }: Kandidaatvraag,
): Promise<readonly Kandidaat[]> {
  if (regime !== 'avg' || klok !== 'afsluiting') return []
  const einddag = sql<Datum>`(m.beeindigd_op at time zone 'Europe/Amsterdam')::date`
  const rijen = await db
    .selectFrom('toegang.medewerker as m')
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .select(['m.id', einddag.as('klokdag'), 'm.organisatie_id as organisatieId'])
    .where('m.beeindigd_op', 'is not', null)
    // An account that opens nothing is what destruction leaves.
    .where(sql<boolean>`cardinality(a.gemeenten) > 0`)
    .where(sql<boolean>`${einddag} <= ${totEnMet}::date`)
    .$if(na !== null, (vraag) =>
      vraag.where(sql<boolean>`(${einddag}, m.id) > (${na?.klokdag}::date, ${na?.id}::uuid)`),
    )
    .$if(ids !== undefined, (vraag) => vraag.where('m.id', 'in', [...(ids ?? [])]))
    .orderBy('klokdag')
    .orderBy('m.id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, klokdag, organisatieId }) => ({
    ...{ id, klokdag, kenmerk: `Toegang ${id.slice(0, 8)}` },
    betreft: organisatieId === null ? [] : [organisatieId],
  }))
}

/** What stays is a place without a name, because decisions and changes point at it. The rule stands in the database: a restored backup needs it too. */
export async function destroyMedewerkers(db: Tx, gemeenteId: number, ids: readonly string[]): Promise<void> {
  await sql`select toegang.destroy_medewerkers(${gemeenteId}::integer, ${[...ids]}::uuid[])`.execute(db)
}
