import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Daad } from '../../domain/daad.ts'

/** A record that was changed since a moment: how often, and what was done to it last. */
export type Gewijzigd = {
  readonly programmaId: string
  readonly soort: string
  readonly recordId: string
  readonly daad: Daad
  readonly aantal: number
  readonly laatst: Date
}

/**
 * What others changed in the text of these programmes since a moment, what changed last on top. What a document brought in is
 * no change: it makes a hundred records at once.
 */
export async function listGewijzigd(
  db: Tx,
  programmaIds: readonly string[],
  { sinds, nietVan, aantal }: { readonly sinds: Date; readonly nietVan: string; readonly aantal: number },
): Promise<Gewijzigd[]> {
  if (programmaIds.length === 0) return []
  const rijen = await db
    .selectFrom('programma.wijziging')
    .select(['programma_id as programmaId', 'soort', 'record_id as recordId'])
    .select([sql<number>`count(*)::int`.as('aantal'), sql<Date>`max(tijd)`.as('laatst')])
    // The check of the table holds the same list as the type.
    .select(sql<Daad>`(array_agg(daad order by tijd desc, id))[1]`.as('daad'))
    .where('programma_id', 'in', programmaIds)
    .where('tijd', '>', sinds)
    .where('medewerker_id', '<>', nietVan)
    .where((eb) => eb.or([eb('herkomst', '=', 'hand'), eb('daad', '<>', 'gemaakt')]))
    .groupBy(['programma_id', 'soort', 'record_id'])
    .orderBy('laatst', 'desc')
    .orderBy('record_id')
    .limit(aantal)
    .execute()
  return rijen
}
