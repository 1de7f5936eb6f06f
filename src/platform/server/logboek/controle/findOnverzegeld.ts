import { sql } from 'kysely'
import type { Tx } from '../../withActor.ts'

export type Onverzegeld = {
  /** Lines without a leaf from before the last that has one; at most 1,000 of them. */
  readonly eerder: readonly { readonly id: string; readonly tijd: string }[]
  /** How many came after it, and are waiting for their turn. */
  readonly later: number
}

/**
 * `laatste`: the time of the last line with a leaf, null when there is none; `verzegeld`: how many lines are known to have one.
 * Needs `useUtc`.
 */
export async function findOnverzegeld(
  db: Tx,
  gemeenteId: number,
  { laatste, verzegeld }: { readonly laatste: string | null; readonly verzegeld: number },
): Promise<Onverzegeld> {
  const geteld = await sql<{ aantal: number }>`
    select count(*)::integer as aantal from platform.audit where gemeente_id = ${gemeenteId}`.execute(db)
  // Counting is far cheaper than looking for the leaf of every line.
  if (geteld.rows[0]?.aantal === verzegeld) return { eerder: [], later: 0 }
  const { rows } = await sql<{ id: string; tijd: string; later: number; eerder: boolean }>`
    with onverzegeld as materialized (
      select a.id, a.tijd, a.tijd <= coalesce(${laatste}::timestamptz, '-infinity') as eerder
      from platform.audit a where a.gemeente_id = ${gemeenteId} and not exists (
        select from platform.audit_blad b where b.gemeente_id = ${gemeenteId} and b.id = a.id and b.tijd = a.tijd))
    select id, tijd::text as tijd, eerder,
      (select count(*)::integer from onverzegeld where not eerder) as later
    from onverzegeld order by onverzegeld.tijd, id limit 1000`.execute(db)
  return { eerder: rows.filter(({ eerder }) => eerder), later: rows[0]?.later ?? 0 }
}
