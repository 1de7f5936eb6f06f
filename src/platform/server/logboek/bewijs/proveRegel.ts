import { sql } from 'kysely'
import { foldRoots } from '../../../domain/merkle/frontier.ts'
import { inclusionRanges } from '../../../domain/merkle/inclusion.ts'
import { coverRange, type LeafRange } from '../../../domain/merkle/subtree.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import type { Tx } from '../../withActor.ts'
import { parseRegel, regelAsTekst, useUtc } from '../hashRegel.ts'
import { toHex } from '../kop.ts'
import { treeHash } from '../sha256.ts'
import { verifyBewijs, type Bewijs } from './bewijs.ts'
import { readSubtrees } from './readSubtrees.ts'

export type Bewijsreden = 'regel_onbekend' | 'nog_niet_verzegeld' | 'logboek_klopt_niet'

/** The proof that a line of the log of this gemeente is under its newest head; only one that holds is handed out. */
export async function proveRegel(db: Tx, gemeente: number, id: string): Promise<Result<Bewijs, Bewijsreden>> {
  await useUtc(db)
  const blad = await findBlad(db, id)
  if (!blad) return refuse((await hasRegel(db, id)) ? 'nog_niet_verzegeld' : 'regel_onbekend')
  const kop = await db
    .selectFrom('platform.audit_kop')
    .select(['omvang', 'tijd', 'wortel'])
    .orderBy('omvang', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!kop || kop.omvang <= blad.nummer || blad.regel === null) return refuse('logboek_klopt_niet')
  const pad = await readPad(db, gemeente, inclusionRanges(blad.nummer, kop.omvang))
  const bewijs: Bewijs = {
    vorm: 'baken-logbewijs-1',
    gemeente,
    // A copy, because a line may not be changed and what zod makes may.
    regel: { ...parseRegel(blad.regel) } as Bewijs['regel'],
    nummer: blad.nummer,
    pad: pad.map(toHex),
    kop: { omvang: kop.omvang, tijd: kop.tijd.toISOString(), wortel: toHex(kop.wortel) },
  }
  return verifyBewijs(bewijs) ? ok(bewijs) : refuse('logboek_klopt_niet')
}

async function findBlad(db: Tx, id: string): Promise<{ nummer: number; regel: string | null } | undefined> {
  const { rows } = await sql<{ nummer: number; regel: string | null }>`
    select b.nummer, case when a.id is not null then ${regelAsTekst} end as regel
    from platform.audit_blad b
    left join platform.audit a on a.gemeente_id = b.gemeente_id and a.tijd = b.tijd and a.id = b.id
    where b.id = ${id} order by b.nummer limit 1`.execute(db)
  return rows[0]
}

/** Whether the log of this gemeente has that line, sealed or written within the last hour. */
export async function hasRegel(db: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ heeft: boolean }>`
    select exists (select from platform.audit_blad where id = ${id})
      or exists (select from platform.audit where tijd > now() - interval '1 hour' and id = ${id}) as heeft`.execute(db)
  return rows[0]?.heeft ?? false
}

/** One hash for each range, all read at once. */
async function readPad(db: Tx, gemeente: number, ranges: readonly LeafRange[]): Promise<Uint8Array[]> {
  const subtrees = ranges.map(coverRange)
  const roots = await readSubtrees(db, gemeente, subtrees.flat())
  return subtrees.map((eigen) => foldRoots(treeHash, roots.splice(0, eigen.length)))
}
