import { sql } from 'kysely'
import { createWekker } from '../createWekker.ts'
import type { Pool } from '../database/openPool.ts'
import { nameFout } from '../nameFout.ts'
import { reportOnce } from '../reportOnce.ts'
import { inTransaction } from '../withActor.ts'
import { openAnker, type Anker } from './anker/openAnker.ts'
import { inLogboek } from './inLogboek.ts'
import { listGemeenten } from './listGemeenten.ts'
import { listKoppen } from './listKoppen.ts'
import { sealRegels, type Loop } from './sealRegels.ts'

export type Verzegelaar = {
  /** Seals what is open now and anchors it; for tests and at the end of a process. Throws on what `start` reports. */
  readonly run: () => Promise<void>
  /** Looks now and then every five seconds: a line waits less than ten for its tree head. */
  readonly start: () => void
  /** Waits for the look that is under way, and seals what was written last. */
  readonly stop: () => Promise<void>
}

type Opties = {
  readonly pool: Pool
  /** The file for the tree heads; null for none. */
  readonly anker: string | null
  /** Receives Dutch sentences. */
  readonly meld: (zin: string) => void
}

const TIK_MS = 5_000

/** Seals the logs of all gemeenten, beside the requests and never in front of them. */
export function createVerzegelaar({ pool, anker: pad, meld }: Opties): Verzegelaar {
  let anker: Anker | null = null

  /** The heads of what was just sealed; when the file is opened those of all, because a process before this one may have been cut off. */
  const anchor = async (pad: string, verzegeld: readonly number[]): Promise<void> => {
    const gemeenten = anker === null ? await listGemeenten(pool) : verzegeld
    anker ??= await openAnker(pad)
    for (const gemeente of gemeenten) {
      const boven = anker.laatste(gemeente)
      await anker.append(await inLogboek(pool, gemeente, (db) => listKoppen(db, gemeente, boven)))
    }
  }
  const run = async (): Promise<void> => {
    const gemeenten = await findTeVerzegelen(pool)
    const fouten = await sealEach(pool, gemeenten)
    if (pad !== null && (gemeenten.length > 0 || anker === null)) await anchor(pad, gemeenten)
    if (fouten.length > 0) throw fouten[0]
  }
  const runOrForget = (): Promise<void> =>
    run().catch((fout: unknown) => {
      // What was not anchored is looked for anew.
      anker = null
      throw fout
    })
  const look = reportOnce(runOrForget, nameFout, (naam) =>
    meld(`Het logboek kon niet worden verzegeld (${naam}). Baken blijft het proberen.`),
  )
  const wekker = createWekker(look, TIK_MS)
  return {
    run,
    start: wekker.start,
    stop: async () => {
      await wekker.stop()
      await look()
    },
  }
}

/** What goes wrong with the log of one gemeente does not keep the others waiting. */
async function sealEach(pool: Pool, gemeenten: readonly number[]): Promise<unknown[]> {
  const fouten: unknown[] = []
  for (const gemeente of gemeenten) await sealAll(pool, gemeente).catch((fout: unknown) => fouten.push(fout))
  return fouten
}

/** Each tree head in a transaction of its own: what is cut off leaves the heads before it. */
async function sealAll(pool: Pool, gemeente: number): Promise<void> {
  let loop: Loop | null = null
  do {
    const verder: Loop | null = loop
    loop = await inLogboek(pool, gemeente, (db) => sealRegels(db, gemeente, verder))
  } while (loop !== null)
}

const findTeVerzegelen = (pool: Pool): Promise<number[]> =>
  inTransaction(pool, async (db) => {
    const { rows } = await sql<{ code: number }>`select code from platform.gemeenten_te_verzegelen()`.execute(db)
    return rows.map(({ code }) => code)
  })
