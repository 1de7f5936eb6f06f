import { sql } from 'kysely'
import type { Tx } from '../../withActor.ts'

export type Onverzegeld = {
  /** Lines without a leaf from before the last that has one; at most 1,000 of them. */
  readonly eerder: readonly { readonly id: string; readonly tijd: string }[]
  /** How many came after it, and are waiting for their turn. */
  readonly later: number
}

/** `laatste`: the time of the last line with a leaf; null when there is none. Needs `useUtc`. */
export async function findOnverzegeld(db: Tx, gemeenteId: number, laatste: string | null): Promise<Onverzegeld> {
  const zonderBlad = sql`from platform.audit a where a.gemeente_id = ${gemeenteId} and not exists (
    select from platform.audit_blad b where b.gemeente_id = ${gemeenteId} and b.id = a.id and b.tijd = a.tijd)`
  const grens = sql`coalesce(${laatste}::timestamptz, '-infinity')`
  const [eerder, later] = await Promise.all([
    sql<{ id: string; tijd: string }>`select a.id, a.tijd::text as tijd ${zonderBlad} and a.tijd <= ${grens}
      order by a.tijd, a.id limit 1000`.execute(db),
    sql<{ aantal: number }>`select count(*)::integer as aantal ${zonderBlad} and a.tijd > ${grens}`.execute(db),
  ])
  return { eerder: eerder.rows, later: later.rows[0]?.aantal ?? 0 }
}
