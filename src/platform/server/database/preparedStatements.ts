import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
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

/**
 * Statements with row-level security cost more to plan than to run; a named one is planned once for each connection.
 * A pooler in between must know named statements (PgBouncer does from 1.21).
 */
export function withPreparedStatements(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    connect: async () => {
      const client = await pool.connect()
      const bekend = clients.get(client)
      if (bekend) return bekend
      const nieuw = prepareClient(client)
      clients.set(client, nieuw)
      return nieuw
    },
    end: () => pool.end(),
  }
}

const prepareClient = (client: pg.PoolClient): PostgresPoolClient => ({
  // Of the overloads of this type Kysely uses only this one: cursors are not configured.
  query: ((tekst: string, waarden: readonly unknown[] = []) => {
    const name = nameStatement(tekst)
    return client.query({ text: tekst, values: [...waarden], ...(name !== undefined && { name }) })
  }) as unknown as PostgresPoolClient['query'],
  release: () => client.release(),
})
