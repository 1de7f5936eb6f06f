import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'

/** Somebody who comes back within half an hour is still on the same visit. */
const ZELFDE_BEZOEK = sql`interval '30 minutes'`
const EERSTE_KEER = sql`interval '7 days'`

/** Notes that this person looks now. Returns when the visit before ended; the first time: a week ago. */
export async function noteBezoek(db: Tx, gemeenteId: number, medewerkerId: string, now: Date): Promise<Date> {
  const { vorige } = await db
    .insertInto('programma.bezoek')
    .values({
      gemeente_id: gemeenteId,
      medewerker_id: medewerkerId,
      vorige: sql`${now}::timestamptz - ${EERSTE_KEER}`,
      laatste: now,
    })
    .onConflict((oc) =>
      oc.columns(['gemeente_id', 'medewerker_id']).doUpdateSet({
        vorige: sql`case when bezoek.laatste < excluded.laatste - ${ZELFDE_BEZOEK} then bezoek.laatste else bezoek.vorige end`,
        laatste: sql`excluded.laatste`,
      }),
    )
    .returning('vorige')
    .executeTakeFirstOrThrow()
  return vorige
}
