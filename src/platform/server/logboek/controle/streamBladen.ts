import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../withActor.ts'
import { regelAsTekst } from '../hashRegel.ts'

/** The leaves of the numbers from `van` up to but without `tot`, run together: a row for each would take longer than the hashing. */
export type Stuk = {
  readonly van: number
  readonly tot: number
  /** How many of them there are. */
  readonly aantal: number
  readonly hashes: Uint8Array
  /** Their lines as `hashTekst` reads them, one after the other with a line end between; a line that is gone is not there. */
  readonly regels: string
  /** The latest time among them. */
  readonly laatste: string | null
}

const STUK = 5_000

/**
 * The leaves of numbers below `tot`, in order. Writing lines as text is most of the work and the database does it, so that each
 * connection has a piece under way while an earlier one is worked on. Needs `useUtc` on each.
 */
export async function* streamBladen(
  [db, ...naast]: readonly [Tx, ...Tx[]],
  gemeenteId: number,
  tot: number,
): AsyncGenerator<Stuk> {
  const regel = await readRegelkolommen(db)
  const read = (lezer: Tx, van: number): Promise<Stuk> => {
    const stuk = readStuk(lezer, gemeenteId, { van, tot: Math.min(van + STUK, tot), regel })
    // When the work on an earlier piece fails, nobody waits for this one.
    stuk.catch(() => undefined)
    return stuk
  }
  let begin = 0
  const onderweg: { readonly lezer: Tx; readonly stuk: Promise<Stuk> }[] = []
  const start = (lezer: Tx): void => {
    if (begin >= tot) return
    onderweg.push({ lezer, stuk: read(lezer, begin) })
    begin += STUK
  }
  for (const lezer of [db, ...naast]) start(lezer)
  for (let eerste = onderweg.shift(); eerste !== undefined; eerste = onderweg.shift()) {
    const stuk = await eerste.stuk
    start(eerste.lezer)
    yield stuk
  }
}

/** Row `a` of the log as JSON text with its columns in the order of canonical JSON; whatever columns it has by now. */
async function readRegelkolommen(db: Tx): Promise<RawBuilder<string>> {
  const { rows } = await sql<{ naam: string }>`
    select attname as naam from pg_attribute
    where attrelid = 'platform.audit'::regclass and attnum > 0 and not attisdropped order by attname collate "C"`.execute(
    db,
  )
  const kolommen = sql.join(rows.map(({ naam }) => sql`a.${sql.id(naam)}`))
  return sql<string>`row_to_json((select r from (select ${kolommen}) r))::text`
}

type Stukvraag = Pick<Stuk, 'van' | 'tot'> & { readonly regel: RawBuilder<string> }

async function readStuk(db: Tx, gemeenteId: number, { van, tot, regel }: Stukvraag): Promise<Stuk> {
  const { rows } = await sql<Pick<Stuk, 'aantal' | 'laatste'> & { hashes: Uint8Array | null; regels: string | null }>`
    select count(*)::integer as aantal, max(tijd)::text as laatste, string_agg(hash, '') as hashes,
      string_agg(regel, e'\n') as regels
    from (
      select b.tijd, b.hash, case when a.id is not null then ${regel} end as regel
      from platform.audit_blad b
      left join platform.audit a on a.gemeente_id = ${gemeenteId} and a.tijd = b.tijd and a.id = b.id
      where b.gemeente_id = ${gemeenteId} and b.nummer >= ${van} and b.nummer < ${tot}
      order by b.nummer) blad`.execute(db)
  const { aantal = 0, laatste = null, hashes, regels } = rows[0] ?? {}
  return { van, tot, aantal, laatste, hashes: hashes ?? new Uint8Array(0), regels: regels ?? '' }
}

export type Blad = {
  readonly nummer: number
  readonly id: string
  /** As PostgreSQL writes it in UTC: sorts as text. */
  readonly tijd: string
  readonly hash: Uint8Array
  /** As JSON text; null when the line is gone. */
  readonly regel: string | null
}

/** The leaves of a piece one by one, for where something is wrong. Needs `useUtc`. */
export async function listBladen(db: Tx, gemeenteId: number, van: number, tot: number): Promise<readonly Blad[]> {
  const { rows } = await sql<Blad>`
    select b.nummer, b.id, b.tijd::text as tijd, b.hash, case when a.id is not null then ${regelAsTekst} end as regel
    from platform.audit_blad b
    left join platform.audit a on a.gemeente_id = ${gemeenteId} and a.tijd = b.tijd and a.id = b.id
    where b.gemeente_id = ${gemeenteId} and b.nummer >= ${van} and b.nummer < ${tot}
    order by b.nummer`.execute(db)
  return rows
}
