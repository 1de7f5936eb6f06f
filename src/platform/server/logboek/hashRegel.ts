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
  const gevuld = Object.fromEntries(Object.entries(regel).filter(([, waarde]) => waarde !== null))
  return treeHash.leaf(Buffer.from(canonicalJson(gevuld)))
}

/** Every column of audit row `a`, as text; needs `useUtc`. The database wrote it, so it is a Logregel. */
export const regelAsTekst = sql<string>`to_jsonb(a)::text`
export const parseRegel = (tekst: string): Logregel => JSON.parse(tekst) as Logregel

/** Times as text in UTC, for the rest of the transaction. */
export const useUtc = (db: Tx): Promise<unknown> => sql`set local timezone = 'UTC'`.execute(db)
