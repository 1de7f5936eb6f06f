import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CompiledQuery } from 'kysely'
import type { Antwoord, BeveiligdEndpoint, Endpoint, Invoer, OpenbaarEndpoint } from '../contract.ts'
import type { Pool } from './database/openPool.ts'
import { parseTraceparent } from '../domain/traceparent.ts'
import { responseSchema, sendBestand, type BestandUit } from './antwoord.ts'
import { hashHerkomst, type Verzoek } from './auditregel.ts'
import type { Snelheidsrem } from './createSnelheidsrem.ts'
import { readDoel, runForDoel } from './doelbinding.ts'
import { parseInvoer } from './parseInvoer.ts'
import { Problem } from './problems.ts'
import { receiveBestand, type OntvangenBestand } from './receiveBestand.ts'
import { inTenant, inTransaction, lookInTenant, withActor } from './withActor.ts'
import type { Actor, ActorContext, Geweigerd, Handled, Tenant, Tx } from './withActor.ts'

type Body<E extends Endpoint> = E['success']['body'] extends 'bestand' ? BestandUit : Antwoord<E>

type Handler<E extends Endpoint, Ctx, Uit> = (
  ctx: Ctx,
  invoer: Invoer<E> & { readonly bestand: E['bestand'] extends true ? OntvangenBestand : undefined },
) => Promise<Uit>

/** What a handler without an actor gets: it must name the tenant for each piece of work. */
export type OpenbaarContext = {
  readonly now: Date
  readonly verzoek: string
  readonly adres: string
  /** The host that the caller says it asked; anybody can say anything here. */
  readonly host: string | undefined
  /** What the browser says it is; at most 400 characters of it. */
  readonly userAgent: string
  readonly cookies: Readonly<Record<string, string | undefined>>
  readonly zetCookie: (naam: string, waarde: string, sekonden: number) => void
  /** Without a tenant: nothing of any gemeente is visible. */
  readonly buitenGemeente: <T>(run: (db: Tx) => Promise<T>) => Promise<T>
  /** Runs when the answer has left, so that its time tells nothing; what it throws is logged. */
  readonly naAntwoord: (work: () => Promise<void>) => void
  /** Reads what a gemeente shows to everyone; leaves no audit line. */
  readonly gemeenteLezen: <T>(gemeenteId: number, run: (db: Tx) => Promise<T>) => Promise<T>
  /** Within one gemeente, with an audit line in the same transaction. */
  readonly inGemeente: <T>(
    tenant: Tenant,
    handeling: string,
    run: (db: Tx) => Promise<{ body: T; onderwerp: string }>,
  ) => Promise<T>
}

export type Api = {
  readonly implement: <E extends BeveiligdEndpoint>(
    endpoint: E,
    handler: Handler<E, ActorContext & SessieContext, Handled<Body<E>> | Geweigerd>,
  ) => void
  readonly implementOpenbaar: <E extends OpenbaarEndpoint>(
    endpoint: E,
    handler: Handler<E, OpenbaarContext, Body<E>>,
  ) => void
}

/** Who handles the own session needs the cookie of this request; no other handler has a use for it. */
export type SessieContext = Pick<OpenbaarContext, 'cookies' | 'zetCookie' | 'userAgent' | 'host'> &
  Pick<Aanvrager, 'bevestigd'>

/** `bevestigd`: showed so recently who they are that delicate acts need no new question. `remsleutel`: by whom requests are counted. */
export type Aanvrager = Actor & { readonly bevestigd: boolean; readonly remsleutel: string }

/** What a request brings along to show who asks. */
export type Meegebracht = Pick<OpenbaarContext, 'cookies'> & { readonly authorization: string | undefined }

/** Looks a row up within one gemeente, before anybody is known. */
export type Zoek = <Rij>(gemeenteId: number, query: CompiledQuery<Rij>) => Promise<Rij | undefined>

/** Who asks. `straks` writes within one gemeente while nobody waits, and what that throws is logged. */
export type ResolveActor = (
  zoek: Zoek,
  meegebracht: Meegebracht,
  now: Date,
  straks: (gemeenteId: number, run: (db: Tx) => Promise<void>) => void,
) => Promise<Aanvrager | null>

/** Whether the actor may open dossiers for the purpose it names (`actor.doel`) at this moment. */
export type CheckDoel = (db: Tx, actor: Actor, now: Date) => Promise<boolean>

type ApiOpties = {
  readonly pool: Pool
  readonly resolveActor: ResolveActor
  readonly checkDoel: CheckDoel
  readonly snelheidsrem: Snelheidsrem
  readonly veiligeCookies: boolean
  /** Keys the hash of network addresses in the log. */
  readonly geheim: Buffer
}

/** Marks the routes that came through here; the boot hook stops the server on any other route under /v1. */
export const DOOR_API = Symbol('door-api')
/** Marks the routes where another server posts a form: what keeps pages of other sites out does not hold for these. */
export const VAN_SERVER = Symbol('van-server')

export function createApi(app: FastifyInstance, opties: ApiOpties): Api {
  const { pool, resolveActor, checkDoel, snelheidsrem, veiligeCookies, geheim } = opties
  const route = (endpoint: Endpoint, run: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): void => {
    app.route({
      method: endpoint.method,
      url: `/v1${endpoint.path}`,
      schema: responseSchema(endpoint),
      config: { [DOOR_API]: true, ...(endpoint.formulier && { [VAN_SERVER]: true }) },
      handler: async (request, reply) => {
        const body = await run(request, reply)
        if (endpoint.success.body === 'bestand') return sendBestand(reply, endpoint.success, body as BestandUit)
        return reply.code(endpoint.success.status).send(endpoint.success.status === 204 ? undefined : body)
      },
    })
  }

  const readInvoer = async (endpoint: Endpoint, request: FastifyRequest) => ({
    ...parseInvoer(endpoint, request),
    bestand: endpoint.bestand ? await receiveBestand(request) : undefined,
  })

  const cookieZetter =
    (reply: FastifyReply): OpenbaarContext['zetCookie'] =>
    (naam, waarde, sekonden) =>
      void reply.setCookie(naam, waarde, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure: veiligeCookies,
        maxAge: sekonden,
      })

  /** As nobody in particular, within one gemeente; leaves no audit line. */
  const inGemeenteAlsNiemand = <T>(gemeenteId: number, run: (db: Tx) => Promise<T>): Promise<T> =>
    inTenant(pool, niemandIn(gemeenteId), run)
  const zoek: Zoek = async (gemeenteId, query) => (await lookInTenant(pool, niemandIn(gemeenteId), query))[0]

  const runLos = (request: FastifyRequest, work: () => void | Promise<void>): void =>
    void Promise.resolve()
      .then(work)
      .catch((fout: unknown) => request.log.error(fout))

  const verzoekOf = (request: FastifyRequest, gemeenteId: number, bedoeld: string): Verzoek => ({
    id: request.id,
    herkomst: hashHerkomst(geheim, gemeenteId, request.ip),
    trace: parseTraceparent(request.headers['traceparent']?.toString() ?? ''),
    bedoeld,
  })

  return {
    implement: (endpoint, handler) =>
      route(endpoint, async (request, reply) => {
        const { cookies, headers } = request
        const meegebracht = { cookies, authorization: headers.authorization }
        const aanvrager = await resolveActor(zoek, meegebracht, new Date(), (gemeenteId, run) =>
          runLos(request, () => inGemeenteAlsNiemand(gemeenteId, run)),
        )
        if (!aanvrager) throw new Problem(401, 'niet_ingelogd')
        const { remsleutel, ...wie } = aanvrager
        await snelheidsrem(remsleutel)
        const actor = { ...wie, doel: endpoint.doelbinding ? readDoel(request) : null }
        const sessie = {
          cookies: request.cookies,
          zetCookie: cookieZetter(reply),
          userAgent: userAgentOf(request),
          host: request.headers.host,
          bevestigd: actor.bevestigd,
        }
        // The file is read before the transaction begins: a slow sender may not hold a connection.
        const invoer = actor.handelingen.has(endpoint.handeling) ? await readInvoer(endpoint, request) : undefined
        const verzoek = verzoekOf(request, actor.gemeenteId, describeBedoeld(endpoint, request))
        const { body, afterCommit } = await withActor(pool, actor, endpoint, verzoek, async (ctx) => {
          if (endpoint.bevestigd && !actor.bevestigd) throw askBevestiging()
          const run = () => handler({ ...ctx, ...sessie }, invoer as Parameters<typeof handler>[1])
          return endpoint.doelbinding ? runForDoel(endpoint, () => checkDoel(ctx.db, actor, ctx.now), run) : run()
        }).catch((fout: unknown) => {
          throw hideUnseen(endpoint, fout)
        })
        for (const werk of afterCommit) runLos(request, werk)
        return body
      }),

    implementOpenbaar: (endpoint, handler) =>
      route(endpoint, async (request, reply) => {
        const ctx: OpenbaarContext = {
          now: new Date(),
          verzoek: request.id,
          adres: request.ip,
          userAgent: userAgentOf(request),
          host: request.headers.host,
          cookies: endpoint.formulier ? {} : request.cookies,
          zetCookie: cookieZetter(reply),
          buitenGemeente: (run) => inTransaction(pool, run),
          naAntwoord: (work) => void reply.raw.once('finish', () => runLos(request, work)),
          gemeenteLezen: inGemeenteAlsNiemand,
          inGemeente: async (tenant, handeling, run) => {
            const verzoek = verzoekOf(request, tenant.gemeenteId, '-')
            const { body } = await inTenant(pool, tenant, run, ({ onderwerp }) => ({
              ...{ verzoek, handeling, onderwerp },
              uitkomst: 'gelukt',
            }))
            return body
          },
        }
        return handler(ctx, (await readInvoer(endpoint, request)) as Parameters<typeof handler>[1])
      }),
  }
}

const niemandIn = (gemeenteId: number): Tenant => ({
  gemeenteId,
  medewerkerId: null,
  organisatieId: null,
  bereik: 'eigen',
  rol: 'openbaar',
})

const LANGSTE_USER_AGENT = 400

const userAgentOf = (request: FastifyRequest): string =>
  (request.headers['user-agent'] ?? '').slice(0, LANGSTE_USER_AGENT)

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The path with the ids that were asked for ("notities/<id>"); anything else somebody put there is left out. */
const describeBedoeld = ({ path }: Endpoint, { params }: FastifyRequest): string =>
  path.slice(1).replace(/:(\w+)/g, (_deel, naam: string) => {
    // Fastify types params by the route, and these routes come from a list.
    const waarde = (params as Readonly<Record<string, string | undefined>>)[naam] ?? ''
    return UUID.test(waarde) ? waarde : '-'
  })

const BEVESTIGING_NODIG = 'bevestiging_nodig'

const askBevestiging = (): Problem =>
  new Problem(403, BEVESTIGING_NODIG, { detail: 'Bevestig eerst dat jij het bent. Doe het daarna opnieuw.' })

/** Reading what one may not read is the same as reading what is not there. */
function hideUnseen(endpoint: BeveiligdEndpoint, fout: unknown): unknown {
  const isWeigering = fout instanceof Problem && fout.status === 403 && fout.code !== BEVESTIGING_NODIG
  const verborgen = endpoint.method === 'GET' && isWeigering
  return verborgen ? new Problem(404, 'niet_gevonden') : fout
}
