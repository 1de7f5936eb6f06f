import { sql } from 'kysely'
import { addDays, dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { EERSTE_HERINNERING } from '../../domain/ronde/dueHerinneringen.ts'

/** Codes of the gemeenten with an open round that ends soon enough for a reminder; asked outside any gemeente. */
export async function findRondegemeenten(db: Tx, now: Date): Promise<number[]> {
  const vandaag = dayInNederland(now)
  const tot = addDays(vandaag, EERSTE_HERINNERING)
  const { rows } = await sql<{ code: number }>`
    select code from programma.gemeenten_met_ronde(${vandaag}::date, ${tot}::date) as code`.execute(db)
  return rows.map(({ code }) => code)
}
