import type { CompiledQuery, Selectable } from 'kysely'
import { createHmac, randomUUID } from 'node:crypto'
import type { Trace } from '../domain/traceparent.ts'
import { compileOnce } from './compileOnce.ts'
import type { DB } from './database/schema.generated.ts'

/** What the log keeps of the request that an act came from. */
export type Verzoek = {
  readonly id: string
  /** `hashHerkomst` of its network address; null for what nobody asked over the network. */
  readonly herkomst: Buffer | null
  readonly trace: Trace | null
  /** What it named, for the line of an act that was refused or failed ("notities/<id>"). */
  readonly bedoeld: string
}

/** An act that no request asked for: a command, or work in the background. */
export const zonderVerzoek = (id: string): Verzoek => ({ id, herkomst: null, trace: null, bedoeld: '-' })

type Uitkomst = 'gelukt' | 'geweigerd' | 'mislukt'

export type Audit = {
  readonly verzoek: Verzoek
  readonly handeling: string
  readonly onderwerp: string
  readonly uitkomst: Uitkomst
  readonly getoond?: readonly string[]
}

type Wie = {
  readonly gemeenteId: number
  readonly medewerkerId: string | null
  readonly organisatieId: string | null
  readonly rol: string
  readonly doel?: string | null
}

const HERKOMST_BYTES = 16
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** Tells two addresses apart within one gemeente, and says nothing about them without the secret of this installation. */
export const hashHerkomst = (geheim: Buffer, gemeenteId: number, adres: string): Buffer =>
  createHmac('sha256', geheim).update(`herkomst:${gemeenteId}:${adres}`).digest().subarray(0, HERKOMST_BYTES)

const KOLOMMEN = [
  ...(['gemeente_id', 'id', 'medewerker_id', 'organisatie_id', 'rol', 'handeling', 'doel', 'onderwerp'] as const),
  ...(['onderwerp_id', 'getoond', 'uitkomst', 'request_id', 'herkomst', 'trace_id', 'parent_span_id'] as const),
] as const

const insertRegel = compileOnce<Pick<Selectable<DB['platform.audit']>, (typeof KOLOMMEN)[number]>, unknown>(
  KOLOMMEN,
  (db, regel) => db.insertInto('platform.audit').values(regel),
)

/** One line of the log; always with the same columns, so that it is written and planned once. */
export function toAuditregel(wie: Wie, { verzoek, handeling, onderwerp, uitkomst, getoond }: Audit): CompiledQuery {
  const { id, herkomst, trace } = verzoek
  return insertRegel({
    gemeente_id: wie.gemeenteId,
    id: randomUUID(),
    medewerker_id: wie.medewerkerId,
    organisatie_id: wie.organisatieId,
    rol: wie.rol,
    handeling,
    doel: wie.doel ?? null,
    onderwerp,
    onderwerp_id: UUID.exec(onderwerp)?.[0] ?? null,
    getoond: getoond === undefined ? null : [...getoond],
    uitkomst,
    request_id: id,
    herkomst,
    trace_id: trace && Buffer.from(trace.traceId, 'hex'),
    parent_span_id: trace && Buffer.from(trace.parentSpanId, 'hex'),
  })
}
