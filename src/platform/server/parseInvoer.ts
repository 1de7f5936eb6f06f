import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Endpoint } from '../contract.ts'
import { findOnbewaarbaar } from './findOnbewaarbaar.ts'
import { Problem, type InvoerFout } from './problems.ts'

z.config(z.locales.nl())

/** Parses params, query and body; throws one 400 with every fault in it. An unreadable id is a 404: it names nothing. */
export function parseInvoer(
  endpoint: Endpoint,
  request: FastifyRequest,
): { params: unknown; query: unknown; body: unknown } {
  const params = endpoint.params?.safeParse(request.params)
  if (params && (!params.success || findOnbewaarbaar(params.data).length > 0)) throw new Problem(404, 'niet_gevonden')
  const query = endpoint.query?.safeParse(request.query)
  const body = endpoint.body?.safeParse(request.body ?? {})
  const fouten = [...faults('query', query), ...faults('body', body)]
  if (fouten.length > 0) throw new Problem(400, 'invoer_ongeldig', { fouten })
  return { params: params?.data, query: query?.data, body: body?.data }
}

function faults(waar: string, gelezen: z.ZodSafeParseResult<unknown> | undefined): InvoerFout[] {
  if (!gelezen) return []
  if (gelezen.success) {
    const plekken = findOnbewaarbaar(gelezen.data)
    return plekken.map((pad) => ({ pad: [waar, ...pad].join('.'), melding: 'Haal de onzichtbare tekens weg.' }))
  }
  return gelezen.error.issues.map((fout) => ({ pad: [waar, ...fout.path].join('.'), melding: fout.message }))
}
