import { sql } from 'kysely'
import { createWekker } from '../../../../platform/server/createWekker.ts'
import { toAnkerregel } from '../../../../platform/server/logboek/anker/ankerregel.ts'
import { findLaatsteKop } from '../../../../platform/server/logboek/findLaatsteKop.ts'
import type { Kop } from '../../../../platform/server/logboek/kop.ts'
import { reportOnce } from '../../../../platform/server/reportOnce.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { isNieuw } from '../../domain/anker/planVerankering.ts'
import type { Ankermiddelen } from './ankermiddelen.ts'
import type { Anker } from './ankerRepository.ts'
import { sendWebhook } from './sendWebhook.ts'
import { stepMailanker } from './stepMailanker.ts'
import { claimAnkers, noteMislukt, noteVerankerd } from './verankering.ts'

export type Verankeraar = {
  /** Sends what is due at `nu`. Throws on what `start` reports. */
  readonly run: (nu?: Date) => Promise<void>
  /** Looks now and then every minute. */
  readonly start: () => void
  /** Waits for what is under way; nothing is begun any more. */
  readonly stop: () => Promise<void>
}

type Opties = {
  /** Where something is due: `findAnkergemeenten`. */
  readonly gemeenten: (nu: Date) => Promise<readonly number[]>
  /** A transaction in the log of a gemeente, which leaves no line. */
  readonly inGemeente: <T>(gemeenteId: number, run: (db: Tx) => Promise<T>) => Promise<T>
  readonly middelen: Ankermiddelen
  /** Receives Dutch sentences. */
  readonly meld: (zin: string) => void
}

const TIK_MS = 60_000
/** A receiver that is slow keeps no more than a few others waiting. */
const TEGELIJK = 4

/**
 * Sends tree heads to the anchors that gemeenten chose, beside requests and sealing. It leaves no lines in the log: a line about
 * a head makes a new head. No transaction is open while another server is asked.
 */
export function createVerankeraar({ meld, ...bron }: Opties): Verankeraar {
  let gestopt = false

  const run = async (nu: Date = new Date()): Promise<void> => {
    const gemeenten = await bron.gemeenten(nu)
    for (let begin = 0; begin < gemeenten.length && !gestopt; begin += TEGELIJK) {
      const deel = gemeenten.slice(begin, begin + TEGELIJK)
      await Promise.all(deel.map((gemeente) => verankerGemeente(bron, gemeente, nu)))
    }
  }
  const nameOf = (fout: unknown): string => (fout instanceof Error ? fout.name : 'onbekend')
  const look = reportOnce(run, nameOf, (naam) =>
    meld(`Koppen van het logboek konden niet naar buiten (${naam}). Baken blijft het proberen.`),
  )
  const wekker = createWekker(look, TIK_MS)
  return {
    run,
    start: wekker.start,
    stop: () => {
      gestopt = true
      return wekker.stop()
    },
  }
}

type Bron = Pick<Opties, 'inGemeente' | 'middelen'>

async function verankerGemeente(bron: Bron, gemeenteId: number, nu: Date): Promise<void> {
  const { post } = bron.middelen
  const { webhooks, kop, gemaild } = await bron.inGemeente(gemeenteId, async (db) => {
    const ankers = await claimAnkers(db, nu)
    const kop = await findLaatsteKop(db, gemeenteId)
    const stap = { gemeenteId, kop, heeftServer: post.heeftServer, nu }
    let gemaild = false
    for (const anker of ankers) if (anker.soort === 'mail') gemaild = await stepMailanker(db, anker, stap)
    return { webhooks: ankers.filter(({ soort }) => soort === 'webhook'), kop, gemaild }
  })
  if (gemaild) void post.wek()
  for (const anker of webhooks) {
    if (kop !== null && isNieuw(kop.omvang, anker.verankerdOmvang)) await callWebhook(bron, anker, kop, nu)
  }
}

async function callWebhook({ middelen, inGemeente }: Bron, anker: Anker, kop: Kop, nu: Date): Promise<void> {
  const { gemeente, omvang } = kop
  const fout = await sendWebhook(middelen, gemeente, anker, toAnkerregel(kop))
  await inGemeente(gemeente, (db) =>
    fout === null ? noteVerankerd(db, anker, omvang, nu) : noteMislukt(db, anker, fout, nu),
  )
}

/** Outside any gemeente: the codes of those with an anchor to look at. */
export async function findAnkergemeenten(db: Tx, nu: Date): Promise<number[]> {
  const { rows } = await sql<{ code: number }>`select code from logboek.gemeenten_te_verankeren(${nu})`.execute(db)
  return rows.map(({ code }) => code)
}
