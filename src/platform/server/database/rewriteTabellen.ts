import pg from 'pg'
import { withClient } from './withClient.ts'

const NIET_VRIJGEKOMEN = '55P03'
const GEEN_RECHT = '42501'

/** More than one file of the write-ahead log holds, so that the next begins. */
const VULSEL_BYTES = 17 * 1024 * 1024

/**
 * Writes tables anew as their owner, so that the bytes of deleted rows are in no file of the table, its indexes, its long texts or
 * the samples that the planner keeps of it. Pushes the write-ahead log on, so that what was written there goes at the next
 * checkpoint. Answers false when somebody kept a table busy: then try again later.
 */
export async function rewriteTabellen(migratieUrl: string, tabellen: readonly string[]): Promise<boolean> {
  try {
    await withClient(migratieUrl, async (client) => {
      await client.query(`set lock_timeout = '10s'; set statement_timeout = 0`)
      for (const tabel of tabellen) await client.query(`vacuum (full) ${quote(tabel)}`)
      for (const tabel of tabellen) await forgetSamples(client, tabel)
      await client.query('vacuum (full) pg_catalog.pg_statistic')
      await client.query(`select pg_logical_emit_message(false, 'baken', repeat('0', ${VULSEL_BYTES}))`)
      await checkpoint(client)
    })
    return true
  } catch (fout) {
    if (fout instanceof pg.DatabaseError && fout.code === NIET_VRIJGEKOMEN) return false
    throw fout
  }
}

/** What was sampled of a table stays when it is analysed empty, so it is cleared first (PostgreSQL 18) and sampled anew. */
async function forgetSamples(client: pg.Client, tabel: string): Promise<void> {
  const [schema, naam] = tabel.split('.')
  await client.query(
    `select pg_clear_attribute_stats($1, $2, a.attname::text, false) from pg_attribute a
     where a.attrelid = format('%I.%I', $1::text, $2::text)::regclass and a.attnum > 0 and not a.attisdropped`,
    [schema, naam],
  )
  await client.query(`analyze ${quote(tabel)}`)
}

const quote = (tabel: string): string => tabel.split('.').map(pg.escapeIdentifier).join('.')

/** Who may not ask for one waits for that of the server itself, minutes later. */
async function checkpoint(client: pg.Client): Promise<void> {
  await client.query('checkpoint').catch((fout: unknown) => {
    if (!(fout instanceof pg.DatabaseError && fout.code === GEEN_RECHT)) throw fout
  })
}
