import { createHmac, randomUUID } from 'node:crypto'
import type { Trace } from '../domain/traceparent.ts'
import type { Tx } from './database/openPool.ts'

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

/** The insert of one line; always with the same columns, so that it is planned once for each connection. */
export function toAuditregel(db: Tx, wie: Wie, { verzoek, handeling, onderwerp, uitkomst, getoond }: Audit) {
  const { id, herkomst, trace } = verzoek
  return db
    .insertInto('platform.audit')
    .values({
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
    .compile()
}
