import { BETROKKENEN } from './betrokkenen.ts'
import { singularOf } from './onderwerp.ts'

/** A line of the log as the export reads it; times in milliseconds since 1970, ids of a trace in hexadecimals. */
export type LdvBron = {
  readonly id: string
  readonly begonnen: number
  readonly tijd: number
  readonly handeling: string
  readonly onderwerp: string
  readonly onderwerpId: string | null
  readonly getoond: readonly string[] | null
  readonly doel: string | null
  readonly uitkomst: string
  readonly requestId: string
  readonly traceId: string | null
  readonly parentSpanId: string | null
}

/** A line in the form of Logboek Dataverwerkingen. */
export type LdvRegel = {
  readonly trace_id: string
  readonly span_id: string
  readonly parent_span_id?: string
  readonly status: 'Ok' | 'Error'
  readonly name: string
  readonly start_time: number
  readonly end_time: number
  readonly resource: Readonly<Record<string, string>>
  readonly attributes: Readonly<Record<string, string>>
}

export type LdvOpties = {
  readonly gemeente: number
  /** Address of the register of verwerkingsactiviteiten, without the key of one. */
  readonly register: string
  /** A keyed hash, as at least 32 hexadecimals: the same text gives the same hash, and nobody finds the text by it. */
  readonly hash: (tekst: string) => string
}

const TRACE_CIJFERS = 32
const SPAN_CIJFERS = 16
const BETROKKENE_CIJFERS = 32

/** One line for each person concerned; none when the line of the log is about nobody. */
export function toLdv(bron: LdvBron, { gemeente, register, hash }: LdvOpties): LdvRegel[] {
  const soort = singularOf(bron.onderwerp.split('/', 1)[0] ?? '')
  if (!BETROKKENEN.has(soort)) return []
  const betrokkenen = bron.getoond ?? (bron.onderwerpId === null ? [] : [bron.onderwerpId])
  return betrokkenen.map((betrokkene) => ({
    trace_id: traceOf(bron, hash),
    // Each line is a span of its own in the trace.
    span_id: hash(`span:${bron.id}:${betrokkene}`).slice(0, SPAN_CIJFERS),
    ...(bron.parentSpanId !== null && { parent_span_id: bron.parentSpanId }),
    status: bron.uitkomst === 'gelukt' ? 'Ok' : 'Error',
    name: bron.handeling,
    start_time: bron.begonnen,
    end_time: bron.tijd,
    resource: { 'service.name': 'baken', 'baken.gemeente': String(gemeente) },
    attributes: {
      ...(bron.doel !== null && { 'dpl.core.processing_activity_id': `${register}/${encodeURIComponent(bron.doel)}` }),
      'dpl.core.data_subject_id': hash(`betrokkene:${gemeente}:${soort}:${betrokkene}`).slice(0, BETROKKENE_CIJFERS),
      'dpl.core.data_subject_id_type': soort,
    },
  }))
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The trace that the caller was in; else the number of the request is one, and what nobody requested is a trace by itself. */
function traceOf({ traceId, requestId, id }: LdvBron, hash: LdvOpties['hash']): string {
  if (traceId !== null) return traceId
  if (UUID.test(requestId)) return requestId.replaceAll('-', '')
  return hash(`trace:${id}`).slice(0, TRACE_CIJFERS)
}
