import { sql } from 'kysely'
import type { Dagen, Datum } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

/** What was done for an actie within some days. */
export type Actiefeiten = {
  readonly aantal: number
  readonly bereik: number
  /** Those that wrote down what they led to, latest first; at most `MEESTE_RESULTATEN`. */
  readonly resultaten: readonly { readonly dag: Datum; readonly titel: string; readonly resultaat: string }[]
}

const MEESTE_RESULTATEN = 5

type Rij = Actiefeiten & { readonly actieId: string }

/** Per actie of a programme that something was done for; one query. */
export async function readActiefeiten(
  db: Tx,
  programmaId: string,
  { van, tot }: Dagen,
): Promise<ReadonlyMap<string, Actiefeiten>> {
  const { rows } = await sql<Rij>`
    select k.actie_id as "actieId", count(*)::int as aantal, coalesce(sum(a.bereik), 0)::int as bereik,
           coalesce(to_json((array_agg(json_build_object('dag', a.van, 'titel', a.titel, 'resultaat', a.resultaat)
             order by a.van desc, a.id desc) filter (where a.resultaat <> ''))[1:${sql.lit(MEESTE_RESULTATEN)}]),
             '[]'::json) as resultaten
    from activiteiten.activiteit_actie k
    join activiteiten.activiteit a on a.gemeente_id = k.gemeente_id and a.id = k.activiteit_id
    where k.programma_id = ${programmaId}::uuid and a.status = 'gedaan' and a.verwijderd_op is null
      and a.van between ${van}::date and ${tot}::date
    group by k.actie_id`.execute(db)
  return new Map(rows.map(({ actieId, ...feiten }) => [actieId, feiten]))
}
