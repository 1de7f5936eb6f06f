import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { withPreparedStatements } from './preparedStatements.ts'
import type { DB } from './schema.generated.ts'

export type Pool = Kysely<DB>

/** Calendar days stay text: a Date would shift them by the time zone of the machine. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === pg.types.builtins.DATE) return (tekst: string) => tekst
    // Typed as any by pg.
    return pg.types.getTypeParser(oid, format) as (tekst: string) => unknown
  },
}

export type PoolOpties = { readonly max?: number; readonly onFout?: (fout: Error) => void }

/**
 * The only pool of the application. Connections are made on demand; one that broke while idle (the database restarted) is
 * replaced at the next query and reported to `onFout`.
 */
export function openPool(appUrl: string, { max = 10, onFout = () => undefined }: PoolOpties = {}): Pool {
  const pool = new pg.Pool({ connectionString: appUrl, max, types })
  pool.on('error', onFout)
  // A connection that breaks between two queries of a transaction: the next query is refused, and that is where it is dealt with.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: withPreparedStatements(pool) }) })
}
