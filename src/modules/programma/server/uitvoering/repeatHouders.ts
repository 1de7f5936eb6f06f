import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'

/** Rows a statement: PostgreSQL takes at most 65,535 parameters. */
const PER_KEER = 10_000

/**
 * Repeats the actiehouders of uitvoering in the acties themselves, where the policies look who sees them. Needed after every
 * change of an actiehouder; at commit the database refuses an actie that still shows itself to who held it before.
 */
export async function repeatHouders(db: Tx, actieIds: readonly string[]): Promise<void> {
  for (let van = 0; van < actieIds.length; van += PER_KEER) {
    await db
      .updateTable('programma.actie as a')
      .from('programma.uitvoering as u')
      .set((eb) => ({ houder_id: eb.ref('u.actiehouder_id') }))
      .whereRef('u.gemeente_id', '=', 'a.gemeente_id')
      .whereRef('u.actie_id', '=', 'a.id')
      .where('a.id', 'in', actieIds.slice(van, van + PER_KEER))
      .where(sql<boolean>`a.houder_id is distinct from u.actiehouder_id`)
      .execute()
  }
}
