import type { FastifyInstance } from 'fastify'
import { DOOR_API } from '../platform/server/api.ts'
import type { Contract } from '../platform/contract.ts'
import { API_VERSIE } from '../platform/server/httpServer.ts'
import { NASLAG_STIJL, renderNaslag } from '../platform/server/naslagPagina.ts'
import { describeApi } from '../platform/server/openapi.ts'

/** /v1/openapi.json, the reference page made from it, and /gezond for whoever watches the server. */
export function serveNaslag(http: FastifyInstance, contracten: Readonly<Record<string, Contract>>): void {
  const openapi = describeApi(contracten, API_VERSIE)
  const pagina = renderNaslag(openapi)
  // Without a handeling on purpose: these describe the software and hold no data of anyone.
  const config = { [DOOR_API]: true }
  http.get('/v1/openapi.json', { config }, (_verzoek, antwoord) =>
    antwoord.header('access-control-allow-origin', '*').header('cache-control', 'public, max-age=300').send(openapi),
  )
  http.get('/v1/docs', { config }, (_verzoek, antwoord) => antwoord.type('text/html; charset=utf-8').send(pagina))
  http.get('/v1/docs/stijl.css', { config }, (_verzoek, antwoord) =>
    antwoord.type('text/css; charset=utf-8').send(NASLAG_STIJL),
  )
  http.get('/gezond', (_verzoek, antwoord) => antwoord.header('cache-control', 'no-store').send({ status: 'gezond' }))
}
