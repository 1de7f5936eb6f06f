import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { randomUUID } from 'node:crypto'
import { DOOR_API, VAN_SERVER } from './api.ts'
import { serveBeveiligingscontact } from './beveiligingscontact.ts'
import { keepCookiesAtHost } from './hostCookies.ts'
import { Problem, toProblemDocument } from './problems.ts'
import { toProblem } from './toProblem.ts'
import { veiligeKoppen } from './veiligeKoppen.ts'

/** 25 MB: the largest document we read; see documenten/server/grenzen.ts for what is inside it. */
export const GROOTSTE_BESTAND = 25 * 1024 * 1024
const GROOTSTE_BODY = 1024 * 1024
export const API_VERSIE = '0.1.0'

type HttpOpties = {
  readonly logLevel: string
  readonly achterTls: boolean
  readonly proxies: number
  /** Where to report a weakness: mailto: or https:. */
  readonly beveiligingscontact?: string | undefined
}

/** Fastify with everything that holds for every answer: headers, cross-site protection, problems, the boot lock. */
export async function createHttpServer(opties: HttpOpties): Promise<FastifyInstance> {
  const { logLevel, achterTls, proxies, beveiligingscontact } = opties
  const koppen = veiligeKoppen(achterTls)
  const app = fastify({
    logger: {
      level: logLevel,
      serializers: { req: ({ id, method, routeOptions }) => ({ id, method, route: routeOptions?.url }) },
    },
    // A request line would hold the address with whatever somebody typed in it.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: GROOTSTE_BODY,
    trustProxy: (_adres, hop) => hop < proxies,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // An address that cannot be read passes no hook.
    frameworkErrors: (fout, request, reply) => void answerProblem(fout, request, reply.headers(koppen)),
  })
  app.addHook('onRoute', ({ url, config, method }) => {
    const vanBaken = url.startsWith('/v1/') && method !== 'HEAD' && method !== 'OPTIONS'
    if (vanBaken && !(config && DOOR_API in config)) {
      throw new Error(`route ${String(method)} ${url} has no handeling: declare it in a contract and use implement()`)
    }
  })
  app.addHook('onRequest', async (_request, reply) => void reply.headers(koppen))
  await app.register(cookie)
  if (achterTls) keepCookiesAtHost(app)
  await app.register(multipart, { limits: { files: 1, fields: 5, fileSize: GROOTSTE_BESTAND, fieldSize: 10_000 } })
  readFormulieren(app)
  app.addHook('onRequest', refuseCrossSite)
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/v1')) return
    reply.header('API-Version', API_VERSIE)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  closeAfterLastAnswer(app)
  app.setErrorHandler(answerProblem)
  serveBeveiligingscontact(app, beveiligingscontact)
  return app
}

/** A request that is under way when the server stops gets its answer, and its connection does not linger for the next. */
function closeAfterLastAnswer(app: FastifyInstance): void {
  let stopt = false
  app.addHook('preClose', (klaar) => {
    stopt = true
    klaar()
  })
  app.addHook('onSend', async (_request, reply) => {
    if (stopt) reply.header('connection', 'close')
  })
}

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A page of another site can make a browser send the cookie, but not this header, nor the value same-origin.
 * (SameSite=Strict already keeps the cookie at home; this holds where a browser does not.)
 */
async function refuseCrossSite(request: FastifyRequest): Promise<void> {
  if (VEILIG.has(request.method) || isVanServer(request)) return
  const elders = request.headers['sec-fetch-site'] !== undefined && request.headers['sec-fetch-site'] !== 'same-origin'
  if (elders || request.headers['x-baken'] !== '1') {
    throw new Problem(403, 'verzoek_van_elders', {
      detail: 'Dit verzoek komt niet van Baken zelf. Stuur de kop X-Baken: 1 mee.',
    })
  }
}

const isVanServer = ({ routeOptions }: FastifyRequest): boolean => VAN_SERVER in routeOptions.config

const GROOTSTE_FORMULIER = 64 * 1024

/** Of a field that stands there twice the last counts, as in any form that is read by name. */
function readFormulieren(app: FastifyInstance): void {
  const opties = { parseAs: 'string', bodyLimit: GROOTSTE_FORMULIER } as const
  app.addContentTypeParser<string>('application/x-www-form-urlencoded', opties, (request, body, klaar) => {
    if (isVanServer(request)) klaar(null, Object.fromEntries(new URLSearchParams(body)))
    else klaar(new Problem(415, 'soort_onbekend', { detail: 'Stuur JSON of een bestand.' }))
  })
}

async function answerProblem(fout: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const problem = toProblem(fout)
  // The name of the error and where it arose, never its message: that may hold what somebody typed.
  if (problem.status >= 500)
    request.log.error({ verzoek: request.id, fout: fout.name, code: fout.code, stack: stackOf(fout) })
  if (problem.extra.wachttijd !== undefined) reply.header('retry-after', String(problem.extra.wachttijd))
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(toProblemDocument(problem, request.id))
}

const stackOf = (fout: Error): string | undefined => fout.stack?.split('\n').slice(1, 8).join('\n')
