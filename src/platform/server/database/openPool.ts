import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely'
import pg from 'pg'
import { prepareClient, type PreparedClient } from './preparedStatements.ts'
import type { DB } from './schema.generated.ts'

/** The running transaction. */
export type Tx = Kysely<DB>

/** Everything the application asks of its database is asked within a transaction. */
export type Pool = {
  /**
   * One transaction on one connection; what `run` throws rolls it back. What is sent is not waited for before the next is sent
   * behind it: `begin` goes with the first statement of `run`, and `last` (its line in a log) goes with the commit.
   */
  readonly transact: <T>(begin: string, run: (db: Tx) => Promise<T>, last?: (result: T) => CompiledQuery) => Promise<T>
  /** One transaction of one statement, sent whole in one breath. */
  readonly ask: <Rij>(begin: string, query: CompiledQuery<Rij>) => Promise<readonly Rij[]>
  readonly destroy: () => Promise<void>
}

/** Calendar days stay text: a Date would shift them by the time zone of the machine. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === pg.types.builtins.DATE) return (tekst: string) => tekst
    // Typed as any by pg.
    return pg.types.getTypeParser(oid, format) as (tekst: string) => unknown
  },
}

export type PoolOpties = { readonly max?: number; readonly onFout?: (fout: Error) => void }

type Connection = { readonly db: Tx; readonly client: PreparedClient }

/**
 * The only pool of the application. Connections are made on demand; one that broke while idle (the database restarted) is
 * replaced at the next query and reported to `onFout`.
 */
export function openPool(appUrl: string, { max = 10, onFout = () => undefined }: PoolOpties = {}): Pool {
  const pool = new pg.Pool({ connectionString: appUrl, max, types, pipeline: true })
  pool.on('error', onFout)
  // A connection that breaks between two queries of a transaction: the next query is refused, and that is where it is dealt with.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const connections = new WeakMap<pg.PoolClient, Connection>()
  const connectionOf = (client: pg.PoolClient): Connection => {
    const bekend = connections.get(client)
    if (bekend) return bekend
    const nieuw = toConnection(client)
    connections.set(client, nieuw)
    return nieuw
  }
  const withConnection = async <T>(run: (connection: Connection) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    try {
      return await run(connectionOf(client))
    } finally {
      client.release()
    }
  }
  return {
    transact: (begin, run, last) => withConnection((connection) => transact(connection, begin, run, last)),
    ask: (begin, query) => withConnection(({ client }) => ask(client, begin, query)),
    destroy: () => pool.end(),
  }
}

/** Kysely on one connection that it neither makes nor gives back. Its own way to hold one lets a query wait for the one before. */
function toConnection(client: pg.PoolClient): Connection {
  const prepared = prepareClient(client)
  const pool = { connect: async () => ({ ...prepared, release: () => undefined }), end: async () => undefined }
  return { client: prepared, db: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }) }
}

async function transact<T>(
  { db, client }: Connection,
  begin: string,
  run: (db: Tx) => Promise<T>,
  last?: (result: T) => CompiledQuery,
): Promise<T> {
  return rollBackOnError(client, async () => {
    const begun = client.query(begin)
    // When it fails so does everything behind it, and that is where it is dealt with.
    begun.catch(() => undefined)
    const result = await run(db)
    const closing = last && send(client, last(result))
    // After a statement that failed a commit rolls back; the failure itself comes out of the statement.
    await Promise.all([begun, closing, client.query('commit')])
    return result
  })
}

async function ask<Rij>(client: PreparedClient, begin: string, query: CompiledQuery<Rij>): Promise<readonly Rij[]> {
  return rollBackOnError(client, async () => {
    const [, { rows }] = await Promise.all([client.query(begin), send(client, query), client.query('commit')])
    // What comes back is what the statement was written for.
    return rows as Rij[]
  })
}

async function rollBackOnError<T>(client: PreparedClient, werk: () => Promise<T>): Promise<T> {
  try {
    return await werk()
  } catch (fout) {
    // A lost connection cannot roll back, and has: the first error is the one to report.
    await client.query('rollback').catch(() => undefined)
    throw fout
  }
}

const send = (client: PreparedClient, { sql, parameters }: CompiledQuery) => client.query(sql, parameters)
