import { createHash } from 'node:crypto'
import type { PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** One statement that may be planned once: what is read or written a row or a list at a time. */
const HERHAALBAAR = /^(?:select|insert|update|delete|with)\b/i
/** A longer text is a bulk of rows, which hardly ever comes back the same. */
const LANGSTE_TEKST = 6000
/** Per process. A connection keeps each it has met, so there may not be ever more of them. */
const MEESTE = 500

const namen = new Map<string, string>()

/** The name under which PostgreSQL keeps the plan of a statement; undefined for what is sent as it is. */
function nameStatement(tekst: string): string | undefined {
  const bekend = namen.get(tekst)
  if (bekend !== undefined) return bekend
  if (namen.size >= MEESTE || tekst.length > LANGSTE_TEKST || !HERHAALBAAR.test(tekst)) return undefined
  const naam = createHash('sha256').update(tekst).digest('hex').slice(0, 32)
  namen.set(tekst, naam)
  return naam
}

export type PreparedClient = PostgresPoolClient & {
  readonly query: (tekst: string, waarden?: readonly unknown[]) => Promise<pg.QueryResult>
}

/**
 * Statements with row-level security cost more to plan than to run; a named one is planned once for each connection.
 * A pooler in between must know named statements (PgBouncer does from 1.21).
 */
export function prepareClient(client: pg.PoolClient): PreparedClient {
  const query = (tekst: string, waarden: readonly unknown[] = []): Promise<pg.QueryResult> => {
    const name = nameStatement(tekst)
    sendTogether(client)
    return client.query({ text: tekst, values: [...waarden], ...(name !== undefined && { name }) })
  }
  // Of the overloads of this type Kysely uses only this one: cursors are not configured.
  return { query: query as PreparedClient['query'], release: () => client.release() }
}

/** What is asked in one breath leaves in one packet: a report of progress takes five writes instead of eleven. */
function sendTogether({ connection: { stream } }: pg.PoolClient): void {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}
