import { sql } from 'kysely'
import type { Kandidaat, Kandidaatvraag } from '../../../../platform/domain/bewaring/kandidaat.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'

/** Reactions of residents, by the day on which their raadpleging closed. */
export async function listOudeReacties(
  db: Tx,
  { regime, klok, totEnMet, na, aantal, ids }: Kandidaatvraag,
): Promise<readonly Kandidaat[]> {
  if (regime !== 'avg' || klok !== 'afsluiting') return []
  const sluitdag = sql<Datum>`(g.gesloten_op at time zone 'Europe/Amsterdam')::date`
  const rijen = await db
    .selectFrom('programma.reactie as r')
    .innerJoin('programma.raadpleging as g', (join) =>
      join.onRef('g.gemeente_id', '=', 'r.gemeente_id').onRef('g.id', '=', 'r.raadpleging_id'),
    )
    .select(['r.id', sluitdag.as('klokdag'), 'g.titel'])
    .where(sql<boolean>`${sluitdag} <= ${totEnMet}::date`)
    .$if(na !== null, (vraag) =>
      vraag.where(sql<boolean>`(${sluitdag}, r.id) > (${na?.klokdag}::date, ${na?.id}::uuid)`),
    )
    .$if(ids !== undefined, (vraag) => vraag.where('r.id', 'in', [...(ids ?? [])]))
    .orderBy('klokdag')
    .orderBy('r.id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, klokdag, titel }) => ({ id, klokdag, kenmerk: `${titel}, ${id.slice(0, 8)}`, betreft: [] }))
}

export async function destroyReacties(db: Tx, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('programma.reactie')
    .where('id', 'in', [...ids])
    .execute()
}
