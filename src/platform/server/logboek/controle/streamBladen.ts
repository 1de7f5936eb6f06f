import { sql } from 'kysely'
import type { Tx } from '../../withActor.ts'
import { regelAsTekst } from '../hashRegel.ts'
import type { Blad } from './openBoomcontrole.ts'

/** A leaf with its line as JSON text; null when that line is gone. */
export type BladMetRegel = Blad & { readonly regel: string | null }

const STUK = 5_000

/** The leaves of numbers below `tot`, in pieces; the next piece is under way while this one is worked on. Needs `useUtc`. */
export async function* streamBladen(db: Tx, gemeenteId: number, tot: number): AsyncGenerator<readonly BladMetRegel[]> {
  let volgend = readStuk(db, gemeenteId, 0, tot)
  for (let van = 0; van < tot; van += STUK) {
    const stuk = await volgend
    volgend = readStuk(db, gemeenteId, van + STUK, tot)
    // When the work on this piece fails, nobody waits for the next.
    volgend.catch(() => undefined)
    yield stuk
  }
  await volgend
}

async function readStuk(db: Tx, gemeenteId: number, van: number, tot: number): Promise<readonly BladMetRegel[]> {
  if (van >= tot) return []
  const { rows } = await sql<BladMetRegel>`
    select b.nummer, b.id, b.tijd::text as tijd, b.hash, case when a.id is not null then ${regelAsTekst} end as regel
    from platform.audit_blad b
    left join platform.audit a on a.gemeente_id = ${gemeenteId} and a.tijd = b.tijd and a.id = b.id
    where b.gemeente_id = ${gemeenteId} and b.nummer >= ${van} and b.nummer < ${Math.min(van + STUK, tot)}
    order by b.nummer`.execute(db)
  return rows
}
