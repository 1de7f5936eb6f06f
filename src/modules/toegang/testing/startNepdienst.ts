import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Claims = Readonly<Record<string, unknown>>

/** How the next token is to be wrong; without any of it, it is right. */
export type Streek = {
  readonly claims?: Claims
  readonly alg?: 'RS256' | 'none' | 'HS256'
  /** Signed with a key that is not among those it shows. */
  readonly vreemdeSleutel?: boolean
  /** What the token endpoint answers instead. */
  readonly tokenAntwoord?: { readonly status: number; readonly body: unknown }
  readonly accessToken?: string
}

export type Nepdienst = {
  readonly issuer: string
  /** What the metadata says otherwise. */
  readonly metadata: Record<string, unknown>
  /** How often its keys were asked for. */
  readonly gevraagdeSleutels: () => number
  readonly rotate: () => void
  /** The code for an answer; `nonce` comes from the address the browser was sent to. */
  readonly plan: (streek: Streek, nonce: string | null) => void
  /** A signed token of any content. */
  readonly signToken: (claims: Claims, streek?: Pick<Streek, 'alg' | 'vreemdeSleutel'>) => string
  /** Requests to the token endpoint. */
  readonly verzoeken: { readonly kop: string; readonly inhoud: URLSearchParams }[]
  readonly stop: () => Promise<void>
}

type Sleutel = { readonly kid: string; readonly publiek: KeyObject; readonly geheim: KeyObject }

let nummer = 0
function makeSleutel(): Sleutel {
  nummer += 1
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid: `nep-${nummer}`, publiek: publicKey, geheim: privateKey }
}

const encode = (deel: unknown): string => Buffer.from(JSON.stringify(deel)).toString('base64url')
export const NEPCLIENT = 'baken-proef'

/** A service on loopback that answers whatever a test wants of it, also what no honest service would. */
export async function startNepdienst(): Promise<Nepdienst> {
  const server = createServer((vraag, antwoord) => void answer(vraag, antwoord))
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const vreemd = makeSleutel()
  let sleutel = makeSleutel()
  let sleutelvragen = 0
  let gepland: { readonly streek: Streek; readonly nonce: string | null } = { streek: {}, nonce: null }
  const verzoeken: { kop: string; inhoud: URLSearchParams }[] = []
  const metadata: Record<string, unknown> = {
    issuer,
    authorization_endpoint: `${issuer}/inloggen`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/sleutels`,
    end_session_endpoint: `${issuer}/uitloggen`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  }

  const signToken: Nepdienst['signToken'] = (claims, { alg = 'RS256', vreemdeSleutel = false } = {}) => {
    const { geheim, kid } = vreemdeSleutel ? { ...vreemd, kid: sleutel.kid } : sleutel
    const getekend = `${encode({ alg, kid })}.${encode(claims)}`
    if (alg === 'none') return `${getekend}.`
    const sleutelVanIedereen = sleutel.publiek.export({ type: 'spki', format: 'pem' })
    const handtekening =
      alg === 'HS256'
        ? createHmac('sha256', sleutelVanIedereen).update(getekend).digest()
        : sign('sha256', Buffer.from(getekend), geheim)
    return `${getekend}.${handtekening.toString('base64url')}`
  }

  const answerToken = (): { status: number; body: unknown } => {
    const { streek, nonce } = gepland
    if (streek.tokenAntwoord) return streek.tokenAntwoord
    const nu = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: NEPCLIENT, sub: 'ans', iat: nu, exp: nu + 60, nonce, ...streek.claims }
    const access_token = streek.accessToken ?? 'toegang'
    return { status: 200, body: { access_token, token_type: 'Bearer', id_token: signToken(claims, streek) } }
  }

  const answer = async (vraag: IncomingMessage, antwoord: ServerResponse): Promise<void> => {
    const inhoud: Buffer[] = []
    for await (const stuk of vraag) inhoud.push(stuk as Buffer)
    const send = (status: number, body: unknown): unknown =>
      antwoord.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (vraag.url === '/.well-known/openid-configuration') return void send(200, metadata)
    if (vraag.url === '/sleutels') {
      sleutelvragen += 1
      const jwk = { ...sleutel.publiek.export({ format: 'jwk' }), kid: sleutel.kid, use: 'sig', alg: 'RS256' }
      return void send(200, { keys: [jwk] })
    }
    verzoeken.push({
      kop: vraag.headers.authorization ?? '',
      inhoud: new URLSearchParams(Buffer.concat(inhoud).toString()),
    })
    const { status, body } = answerToken()
    return void send(status, body)
  }

  return {
    issuer,
    metadata,
    verzoeken,
    signToken,
    gevraagdeSleutels: () => sleutelvragen,
    rotate: () => {
      sleutel = makeSleutel()
    },
    plan: (streek, nonce) => {
      gepland = { streek, nonce }
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((klaar) => server.close(() => klaar()))
    },
  }
}
