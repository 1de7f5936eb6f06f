import { sql } from 'kysely'
import type { Kandidaat, Kandidaatvraag } from '../../../platform/domain/bewaring/kandidaat.ts'
import { datum, type Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

/** Its last day, or the day on which it was called off. */
const KLOKDAG = sql<Datum>`case when a.status = 'afgelast' then coalesce(
    (select (max(g.op) at time zone 'Europe/Amsterdam')::date from activiteiten.gebeurtenis g
     where g.gemeente_id = a.gemeente_id and g.activiteit_id = a.id and g.wat = 'afgelast'), a.tot)
  else a.tot end`

/** Activiteiten by the day on which they were over, also those that were taken away: they are still there. */
export async function listOudeActiviteiten(
  db: Tx,
  { regime, klok, totEnMet, na, aantal, ids }: Kandidaatvraag,
): Promise<readonly Kandidaat[]> {
  if (regime !== 'avg' || klok !== 'afsluiting') return []
  const rijen = await db
    .selectFrom('activiteiten.activiteit as a')
    .select(['a.id', KLOKDAG.as('klokdag'), 'a.van', 'a.partij_ids as betreft'])
    .where(sql<boolean>`${KLOKDAG} <= ${totEnMet}::date`)
    .$if(na !== null, (vraag) =>
      vraag.where(sql<boolean>`(${KLOKDAG}, a.id) > (${na?.klokdag}::date, ${na?.id}::uuid)`),
    )
    .$if(ids !== undefined, (vraag) => vraag.where('a.id', 'in', [...(ids ?? [])]))
    .orderBy('klokdag')
    .orderBy('a.id')
    .limit(aantal)
    .execute()
  // Without its title: that may name a person.
  return rijen.map(({ van, ...rij }) => ({
    ...rij,
    kenmerk: `Activiteit ${rij.id.slice(0, 8)}, ${formatDatum(datum(van))}`,
  }))
}

/** Takes activiteiten away for good, with their series when nothing is left of it. Answers the content of the files beside them. */
export async function destroyActiviteiten(db: Tx, gemeenteId: number, ids: readonly string[]): Promise<Buffer[]> {
  const { rows } = await sql<{ sha256: Buffer }>`
    select sha256 from activiteiten.destroy_activiteiten(${gemeenteId}, ${[...ids]}::uuid[]) as sha256`.execute(db)
  return rows.map(({ sha256 }) => sha256)
}
