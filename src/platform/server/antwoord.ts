import type { FastifyReply, FastifySchema } from 'fastify'
import { z } from 'zod'
import type { BestandAntwoord, Endpoint } from '../contract.ts'
import { toSerialisatieschema } from './toSerialisatieschema.ts'

/** A file that goes out: always a download, never shown by the browser as a page. */
export type BestandUit = { readonly naam: string; readonly bytes: Uint8Array }

/** fast-json-stringify serialises by this schema, so a field that is not in the contract never leaves the server. */
export function responseSchema({ success }: Endpoint): FastifySchema {
  if (success.body === 'bestand' || success.status === 204) return {}
  const schema = z.toJSONSchema(success.body, { target: 'draft-7', reused: 'inline' })
  return { response: { [success.status]: toSerialisatieschema(schema) } }
}

export function sendBestand(reply: FastifyReply, { type }: BestandAntwoord, { naam, bytes }: BestandUit): FastifyReply {
  const ascii = naam.replace(/[^\w .-]/g, '_')
  return reply
    .header('content-type', type ? `${type}; charset=utf-8` : 'application/octet-stream')
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(naam)}`)
    .send(Buffer.from(bytes))
}
