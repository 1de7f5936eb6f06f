import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type JWK } from 'oidc-provider'

/** Who can sign in at it, by the name that is typed. */
export type Mensen = Readonly<Record<string, Readonly<Record<string, unknown>>>>

type Opties = {
  readonly clientId: string
  readonly clientGeheim: string
  readonly terug: readonly string[]
  readonly uitgelogd: readonly string[]
  readonly uitlogbericht?: string
  readonly mensen: Mensen
  /** What it says in amr. */
  readonly amr?: readonly string[]
}

export type Inlogdienst = {
  readonly issuer: string
  /** From here on it signs with another key, as after a rotation. */
  readonly rotate: () => void
  /** A client becomes known, or known otherwise: its addresses hold an id that is there only once Baken knows it. */
  readonly register: (opties: Opties) => void
  readonly stop: () => Promise<void>
}

let nummer = 0
function makeSleutel(): JWK {
  nummer += 1
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kid: `sleutel-${nummer}`, use: 'sig', alg: 'RS256' }
}

/** A real provider (oidc-provider) on loopback, with a sign-in form of one field and no question for consent. */
export async function startInlogdienst(): Promise<Inlogdienst> {
  let handle: ReturnType<Provider['callback']> | null = null
  const server = createServer((vraag, antwoord) => void handle?.(vraag, antwoord))
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let sleutel = makeSleutel()
  let opties: Opties | null = null
  // What it remembers (sessions, grants) outlives a new key or client: oidc-provider keeps that once per process.
  const start = (): void => {
    if (opties) handle = makeProvider(issuer, opties, sleutel).callback()
  }
  return {
    issuer,
    rotate: () => {
      sleutel = makeSleutel()
      start()
    },
    register: (nieuw) => {
      opties = nieuw
      start()
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((klaar) => server.close(() => klaar()))
    },
  }
}

function makeProvider(issuer: string, opties: Opties, sleutel: JWK): Provider {
  const { mensen, amr } = opties
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: opties.clientId,
        client_secret: opties.clientGeheim,
        redirect_uris: [...opties.terug],
        post_logout_redirect_uris: [...opties.uitgelogd],
        ...(opties.uitlogbericht && {
          backchannel_logout_uri: opties.uitlogbericht,
          backchannel_logout_session_required: true,
        }),
      },
    ],
    jwks: { keys: [sleutel] },
    cookies: { keys: ['proef'] },
    claims: {
      openid: ['sub', 'sid', 'auth_time', 'amr', 'acr'],
      profile: ['name', 'groepen'],
      email: ['email', 'email_verified'],
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, formulier) => {
          ctx.body = page(`${formulier}<button form="op.logoutForm" name="logout" value="yes">Ja, log uit</button>`)
        },
      },
    },
    // Its own request refuses loopback, where everything in a test is.
    fetch: (adres, { method = 'GET', headers = {}, body = null } = {}) => fetch(adres, { method, headers, body }),
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...mensen[sub] }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        ...(oidc.client && { clientId: oidc.client.clientId }),
        ...(oidc.session?.accountId !== undefined && { accountId: oidc.session.accountId }),
      })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    interactions: { url: (_ctx, { uid }) => `/wie/${uid}` },
  })
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/wie/')) return next()
    if (ctx.method === 'GET') {
      ctx.body = page(
        '<form method="post"><label>Naam <input name="naam" autofocus></label><button>Ga verder</button></form>',
      )
      return undefined
    }
    let inhoud = ''
    for await (const stuk of ctx.req) inhoud += String(stuk)
    const accountId = new URLSearchParams(inhoud).get('naam') ?? ''
    ctx.respond = false
    const uitkomst =
      accountId in mensen ? { login: { accountId, ...(amr && { amr: [...amr] }) } } : { error: 'access_denied' }
    return provider.interactionFinished(ctx.req, ctx.res, uitkomst, { mergeWithLastSubmission: false })
  })
  return provider
}

const page = (inhoud: string): string =>
  `<!doctype html><html lang="nl"><title>Proefdienst</title><h1>Proefdienst</h1>${inhoud}</html>`
