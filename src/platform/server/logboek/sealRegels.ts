import { sql } from 'kysely'
import { EMPTY, openFrontier, type Frontier, type Rand } from '../../domain/merkle/frontier.ts'
import type { Subtree } from '../../domain/merkle/subtree.ts'
import type { Tx } from '../withActor.ts'
import { hashRegel, parseRegel, regelAsTekst, useUtc } from './hashRegel.ts'
import { packRand, unpackRand } from './kop.ts'
import { treeHash } from './sha256.ts'

/** Lines under one tree head at most. */
export const MEESTE_REGELS = 1_000
/** Roots of complete subtrees of which levels are kept; see platform.audit_knoop. */
export const KNOOPNIVEAU = 8
/** Any constant will do, as long as every Baken uses the same: only one seals the log of a gemeente at a time. */
const SLOT = 7_322_537

/** Where a run of sealings is: when it began and the last line it sealed. Lines that turn up behind it are for the next run. */
export type Loop = { readonly begonnen: string; readonly laatste: Plaats }
type Plaats = { readonly tijd: string; readonly id: string }
type Open = Plaats & { readonly regel: string }
type Knoop = Subtree & { readonly root: Uint8Array }

/**
 * Appends up to 1,000 committed lines that have no leaf yet to the tree of the gemeente and writes its new head, all in this
 * transaction or not at all. Null: nothing more to seal now, or another process is at it. Order of sealing is order of leaves:
 * a line whose commit came late gets a later leaf, whatever its time.
 */
export async function sealRegels(db: Tx, gemeenteId: number, loop: Loop | null = null): Promise<Loop | null> {
  const [slot] = await Promise.all([takeSlot(db, gemeenteId), useUtc(db), followOrder(db)])
  if (!slot.vrij) return null
  // Asked after the lock was given, so that the head of who held it before is seen.
  const [vorige, open] = await Promise.all([findLaatsteKop(db), listOpenRegels(db, gemeenteId, loop?.laatste)])
  const laatste = open.at(-1)
  if (laatste === undefined) return null
  const knopen: Knoop[] = []
  const frontier = openFrontier(treeHash, vorige, (subtree, root) => {
    if (subtree.level % KNOOPNIVEAU === 0) knopen.push({ ...subtree, root })
  })
  const hashes = open.map(({ regel }) => hashRegel(parseRegel(regel)))
  for (const hash of hashes) frontier.append(hash)
  const begonnen = loop?.begonnen ?? slot.nu
  const isMeer = open.length === MEESTE_REGELS
  await Promise.all([
    insertBladen(db, gemeenteId, vorige.size, open, hashes),
    insertKnopen(db, gemeenteId, knopen),
    insertKop(db, gemeenteId, { vorige: vorige.size, frontier, begonnen, tot: isMeer ? laatste.tijd : null }),
  ])
  return isMeer ? { begonnen, laatste: { tijd: laatste.tijd, id: laatste.id } } : null
}

async function takeSlot(db: Tx, gemeenteId: number): Promise<{ vrij: boolean; nu: string }> {
  const { rows } = await sql<{ vrij: boolean; nu: string }>`
    select pg_try_advisory_xact_lock(${SLOT}::integer, ${gemeenteId}::integer) as vrij, now()::text as nu`.execute(db)
  return rows[0] ?? { vrij: false, nu: '' }
}

/** Lines come in the order of the key and are few: PostgreSQL expects many, and would sort all that is left for each head. */
const followOrder = (db: Tx): Promise<unknown> => sql`set local enable_sort = off`.execute(db)

async function findLaatsteKop(db: Tx): Promise<Rand> {
  const kop = await db
    .selectFrom('platform.audit_kop')
    .select(['omvang', 'rand'])
    .orderBy('omvang', 'desc')
    .limit(1)
    .executeTakeFirst()
  return kop ? unpackRand(kop.omvang, kop.rand) : EMPTY
}

/** Asked so that each line is looked up by itself: PostgreSQL would rather compare all lines with all leaves. */
async function listOpenRegels(db: Tx, gemeenteId: number, na?: Plaats): Promise<Open[]> {
  const begin = na
    ? sql`(a.tijd, a.id) > (${na.tijd}::timestamptz, ${na.id}::uuid)`
    : sql`a.tijd >= (select coalesce(platform.verzegelen_vanaf(${gemeenteId}), '-infinity'))`
  const { rows } = await sql<Open>`
    select a.tijd::text as tijd, a.id, ${regelAsTekst} as regel from platform.audit a
    where a.gemeente_id = ${gemeenteId} and ${begin} and (
      select b.nummer from platform.audit_blad b
      where b.gemeente_id = ${gemeenteId} and b.id = a.id and b.tijd = a.tijd) is null
    order by a.tijd, a.id limit ${MEESTE_REGELS}`.execute(db)
  return rows
}

const insertBladen = (
  db: Tx,
  gemeenteId: number,
  eerste: number,
  open: readonly Open[],
  hashes: readonly Uint8Array[],
) =>
  sql`insert into platform.audit_blad (gemeente_id, nummer, tijd, id, hash)
    select ${gemeenteId}, ${eerste}::integer + plaats - 1, tijd, id, hash
    from unnest(${open.map(({ tijd }) => tijd)}::timestamptz[], ${open.map(({ id }) => id)}::uuid[], ${hashes}::bytea[])
      with ordinality as blad (tijd, id, hash, plaats)`.execute(db)

const insertKnopen = (db: Tx, gemeenteId: number, knopen: readonly Knoop[]) =>
  sql`insert into platform.audit_knoop (gemeente_id, niveau, plaats, hash)
    select ${gemeenteId}, niveau, plaats, hash
    from unnest(${knopen.map(({ level }) => level)}::integer[], ${knopen.map(({ index }) => index)}::integer[],
      ${knopen.map(({ root }) => root)}::bytea[]) as knoop (niveau, plaats, hash)`.execute(db)

type NieuweKop = {
  readonly vorige: number
  readonly frontier: Frontier
  readonly begonnen: string
  /** When there is more to seal, the time of the last line that was: what stands before it has its leaf. */
  readonly tot: string | null
}

const insertKop = (db: Tx, gemeenteId: number, { vorige, frontier, begonnen, tot }: NieuweKop) =>
  sql`insert into platform.audit_kop (gemeente_id, omvang, vorige, wortel, rand, gezien_tot)
    values (${gemeenteId}, ${frontier.size()}, ${vorige}, ${Buffer.from(frontier.root())}, ${packRand(frontier.toRand())},
      least(${begonnen}::timestamptz - interval '1 minute', ${tot}::timestamptz))`.execute(db)
