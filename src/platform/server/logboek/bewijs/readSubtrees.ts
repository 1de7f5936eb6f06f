import { sql } from 'kysely'
import { openFrontier } from '../../../domain/merkle/frontier.ts'
import type { Subtree } from '../../../domain/merkle/subtree.ts'
import type { Tx } from '../../withActor.ts'
import { KNOOPNIVEAU } from '../sealRegels.ts'
import { treeHash } from '../sha256.ts'

/** What is stored and makes up a subtree: its leaves, or complete subtrees of the level that is kept below its own. */
type Delen = { readonly niveau: number; readonly van: number; readonly tot: number }
type Rij = { readonly nummer: number; readonly hash: Uint8Array }

/** The roots of complete subtrees, in the same order, from at most 128 rows each. Throws when one is not there. */
export async function readSubtrees(db: Tx, gemeenteId: number, subtrees: readonly Subtree[]): Promise<Uint8Array[]> {
  const delen = subtrees.map(toDelen)
  const rijen = await readDelen(db, gemeenteId, delen)
  return delen.map(({ van, tot }, nummer) => {
    const hashes = rijen.filter((rij) => rij.nummer === nummer + 1)
    if (hashes.length !== tot - van) throw new Error('a part of the tree is missing')
    const frontier = openFrontier(treeHash)
    for (const { hash } of hashes) frontier.append(hash)
    return frontier.root()
  })
}

function toDelen({ level, index }: Subtree): Delen {
  const niveau = level - (level % KNOOPNIVEAU)
  const aantal = 2 ** (level - niveau)
  return { niveau, van: index * aantal, tot: (index + 1) * aantal }
}

async function readDelen(db: Tx, gemeenteId: number, delen: readonly Delen[]): Promise<readonly Rij[]> {
  const { rows } = await sql<Rij>`
    with deel as (
      select * from unnest(${delen.map(({ niveau }) => niveau)}::integer[], ${delen.map(({ van }) => van)}::integer[],
        ${delen.map(({ tot }) => tot)}::integer[]) with ordinality as deel (niveau, van, tot, nummer))
    select d.nummer::integer as nummer, b.nummer as plaats, b.hash from deel d
      join platform.audit_blad b on b.gemeente_id = ${gemeenteId} and b.nummer >= d.van and b.nummer < d.tot
      where d.niveau = 0
    union all
    select d.nummer::integer, k.plaats, k.hash from deel d
      join platform.audit_knoop k on k.gemeente_id = ${gemeenteId} and k.niveau = d.niveau
        and k.plaats >= d.van and k.plaats < d.tot
      where d.niveau > 0
    order by nummer, plaats`.execute(db)
  return rows
}
