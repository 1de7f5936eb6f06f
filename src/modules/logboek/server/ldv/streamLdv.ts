import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { toLdv, type LdvBron } from '../../domain/toLdv.ts'
import { beginOf, type Plaats } from '../regels/logvraag.ts'

export type Ldvvraag = {
  readonly gemeente: number
  /** Days in the Netherlands, both included. */
  readonly van: string
  readonly tot: string
  /** Keys the pseudonyms; without it nobody makes the same ones. */
  readonly geheim: Buffer
  readonly register: string
}

/** Some lines of the log, and what they say in the form of Logboek Dataverwerkingen: a line of JSON for each person concerned. */
export type LdvDeel = { readonly gelezen: number; readonly regels: readonly string[] }

const DEEL = 5_000

/** The oldest first, in bounded memory. */
export async function* streamLdv(db: Tx, vraag: Ldvvraag): AsyncGenerator<LdvDeel> {
  const { gemeente, geheim, register } = vraag
  const hash = (tekst: string): string => createHmac('sha256', geheim).update(`ldv:${tekst}`).digest('hex')
  let na: Plaats | null = null
  do {
    const rijen: readonly Bronrij[] = await readDeel(db, vraag, na)
    const regels = rijen.flatMap((rij) =>
      toLdv(rij, { gemeente, register, hash }).map((regel) => JSON.stringify(regel)),
    )
    yield { gelezen: rijen.length, regels }
    const laatste = rijen.length === DEEL ? rijen.at(-1) : undefined
    na = laatste ? { tijd: laatste.plaats, id: laatste.id } : null
  } while (na !== null)
}

type Bronrij = LdvBron & { readonly plaats: string }

/** Lines of before `vorm` 2 know no begin: they begin when they end. */
async function readDeel(db: Tx, { gemeente, van, tot }: Ldvvraag, na: Plaats | null): Promise<readonly Bronrij[]> {
  const begin = na ? sql`(a.tijd, a.id) > (${na.tijd}::timestamptz, ${na.id}::uuid)` : sql`a.tijd >= ${beginOf(van)}`
  const { rows } = await sql<Bronrij>`
    select a.id, a.tijd::text as plaats, (extract(epoch from coalesce(a.begonnen, a.tijd)) * 1000)::float8 as begonnen,
      (extract(epoch from a.tijd) * 1000)::float8 as tijd, a.handeling, a.onderwerp, a.onderwerp_id as "onderwerpId",
      a.getoond::text[] as getoond, a.doel, a.uitkomst, a.request_id as "requestId",
      encode(a.trace_id, 'hex') as "traceId", encode(a.parent_span_id, 'hex') as "parentSpanId"
    from platform.audit a
    where a.gemeente_id = ${gemeente} and ${begin} and a.tijd < ${beginOf(tot, 1)}
    order by a.tijd, a.id limit ${DEEL}`.execute(db)
  return rows.map((rij) => ({ ...rij, begonnen: Math.floor(rij.begonnen), tijd: Math.floor(rij.tijd) }))
}
