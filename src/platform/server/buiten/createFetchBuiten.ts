import { lookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps, type RequestOptions } from 'node:https'
import { BuitenFout, type Buitenreden } from './BuitenFout.ts'
import { checkBuitenadres, hostOf, magVerbinden, type Buitengrens } from './checkBuitenadres.ts'

type Vraag = {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

/** fetch() to a server whose address somebody typed in. Throws a BuitenFout. */
export type FetchBuiten = (adres: string, vraag: Vraag) => Promise<Response>

const LANGST_MS = 8000
const GROOTST = 512 * 1024
const ZONDER_INHOUD = new Set([204, 205, 304])

/**
 * Asks a server elsewhere: only over TLS, never inside the own network, with a limit on time and size, without following
 * redirects. The address that a name resolves to is judged where the connection is made, so that it cannot change in between.
 */
export const createFetchBuiten =
  (grens: Buitengrens): FetchBuiten =>
  async (adres, { method, headers, body, signal }) => {
    const url = new URL(adres)
    checkBuitenadres(grens, url)
    const einde = AbortSignal.any([AbortSignal.timeout(LANGST_MS), ...(signal ? [signal] : [])])
    const opties = { method, headers, agent: false, signal: einde, lookup: createLookup(grens, hostOf(url)) }
    try {
      const antwoord = await sendVraag(url, opties, toTekst(body))
      return toResponse(antwoord, await readInhoud(antwoord, hostOf(url)))
    } catch (fout) {
      throw fout instanceof BuitenFout ? fout : new BuitenFout(einde.aborted ? 'te_traag' : redenOf(fout), hostOf(url))
    }
  }

/** Libraries send forms; anything else than text is not sent. */
const toTekst = (body: unknown): string =>
  typeof body === 'string' || body instanceof URLSearchParams ? body.toString() : ''

const createLookup =
  (grens: Buitengrens, host: string): NonNullable<RequestOptions['lookup']> =>
  (naam, opties: LookupOptions, klaar) =>
    lookup(naam, { ...opties, all: true }, (fout, adressen) => {
      const geweigerd = adressen?.some(({ address }) => !magVerbinden(grens, host, address))
      const gevonden: LookupAddress | undefined = adressen?.[0]
      if (fout || !gevonden) klaar(new BuitenFout('onbekende_naam', host), '', 4)
      else if (geweigerd) klaar(new BuitenFout('intern_adres', host), '', 4)
      else if (opties.all) klaar(null, adressen)
      else klaar(null, gevonden.address, gevonden.family)
    })

const sendVraag = (url: URL, opties: RequestOptions, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp
    request(url, opties, resolve).once('error', reject).end(body)
  })

async function readInhoud(antwoord: IncomingMessage, host: string): Promise<Buffer> {
  const stukken: Buffer[] = []
  let lengte = 0
  for await (const stuk of antwoord as AsyncIterable<Buffer>) {
    lengte += stuk.length
    if (lengte > GROOTST) throw new BuitenFout('te_groot', host)
    stukken.push(stuk)
  }
  const { statusCode: status = 0 } = antwoord
  if (status >= 300 && status < 400 && status !== 304) throw new BuitenFout('verwijst_door', host)
  return Buffer.concat(stukken)
}

function toResponse({ statusCode: status = 502, headers }: IncomingMessage, inhoud: Buffer): Response {
  const koppen = new Headers()
  for (const [naam, waarde] of Object.entries(headers)) koppen.set(naam, String(waarde))
  return new Response(ZONDER_INHOUD.has(status) ? null : new Uint8Array(inhoud), { status, headers: koppen })
}

function redenOf(fout: unknown): Buitenreden {
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : ''
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code) ? 'certificaat' : 'onbereikbaar'
}
