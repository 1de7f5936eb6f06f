import { sql } from 'kysely'
import { canonicalJson, type Json } from '../../domain/canonicalJson.ts'
import type { Tx } from '../withActor.ts'
import { treeHash } from './sha256.ts'

/** A line of platform.audit with every column it has, as PostgreSQL writes it in JSON in time zone UTC. */
export type Logregel = { readonly [kolom: string]: Json }

/**
 * The leaf of a line: SHA-256 over 0x00 and these bytes, in UTF-8: the line as canonical JSON (RFC 8785), without the columns
 * that are null. Every column counts, with times to the microsecond. So a column added later must be null in what is older,
 * and one of a kind that JSON numbers cannot hold (bigint) must be text.
 */
export function hashRegel(regel: Logregel): Uint8Array {
  const gevuld: Record<string, Json> = {}
  for (const [kolom, waarde] of Object.entries(regel)) if (waarde !== null) gevuld[kolom] = waarde
  return treeHash.leaf(Buffer.from(canonicalJson(gevuld)))
}

const LEGE_KOLOMMEN = /,"[a-z0-9_]+":null/g
const LEEG_VOORAAN = /^\{(?:"[a-z0-9_]+":null,)+/

/**
 * The same for a line that the database wrote with its columns in order and without white space, three times as fast. It is the
 * leaf of these very bytes, so when it is what was sealed the line is what was sealed; when it is not, `hashRegel` tells.
 * Null for what may hold an object, in which a null is not an empty column.
 */
export const hashTekst = (tekst: string): Uint8Array | null =>
  tekst.includes('{', 1)
    ? null
    : treeHash.leaf(Buffer.from(tekst.replace(LEEG_VOORAAN, '{').replace(LEGE_KOLOMMEN, '')))

/** Every column of audit row `a`, as text; needs `useUtc`. The database wrote it, so it is a Logregel. */
export const regelAsTekst = sql<string>`to_jsonb(a)::text`
export const parseRegel = (tekst: string): Logregel => JSON.parse(tekst) as Logregel

/** Times as text in UTC and bytes as hexadecimals, for the rest of the transaction, whatever the server was set to. */
export const useUtc = (db: Tx): Promise<unknown> =>
  sql`select set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true)`.execute(db)
