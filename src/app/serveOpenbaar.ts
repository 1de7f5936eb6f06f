import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { answerZoekvraag, NIET_GEVONDEN, ZOEKPAD } from '../modules/verantwoording/public.ts'
import type { OpenbareSite, Siteopslag } from '../modules/verantwoording/server/public.ts'

/** Nothing runs, and nothing is loaded but what the site itself holds. */
const INHOUD =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

const SOORTEN: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
  woff2: 'font/woff2',
}
const KORT = 'public, max-age=300'
const LANG = 'public, max-age=86400'
const LANGSTE_VRAAG = 100

/** A file as it is sent, once for each way of packing it. */
type Gepakt = { readonly etag: string; readonly soort: string } & Readonly<Record<Pakking, Buffer>>
type Pakking = 'identity' | 'gzip' | 'br'

/**
 * The public sites, for everyone: without a session and without cookies. Only the files that a site is known to hold exist; a path is
 * looked up among them and never becomes a path on the disk.
 */
export function serveOpenbaar(http: FastifyInstance, opslag: Siteopslag): void {
  const gepakt = new WeakMap<Uint8Array, Gepakt>()
  const packOnce = (pad: string, bytes: Uint8Array): Gepakt => {
    const eerder = gepakt.get(bytes)
    if (eerder) return eerder
    const nieuw = pack(pad, bytes)
    gepakt.set(bytes, nieuw)
    return nieuw
  }
  const answer = (verzoek: FastifyRequest, antwoord: FastifyReply, site: OpenbareSite | undefined, pad: string) => {
    antwoord.header('content-security-policy', INHOUD).header('cross-origin-resource-policy', 'cross-origin')
    const vraag = readZoekvraag(verzoek, pad)
    const bytes = site?.bestanden.get(pad)
    if (site && bytes && vraag !== '') return sendAntwoord(antwoord, site, bytes, vraag)
    const bestand = bytes ?? site?.bestanden.get(NIET_GEVONDEN)
    if (!bestand) return antwoord.callNotFound()
    return sendGepakt(verzoek, antwoord, packOnce(bytes ? pad : NIET_GEVONDEN, bestand), bytes ? 200 : 404)
  }
  http.get('/openbaar/voorbeeld/:sleutel/*', (verzoek, antwoord) => {
    const { sleutel = '', '*': pad = '' } = readParams(verzoek)
    const site = opslag.findVoorbeeld(sleutel, Date.now())
    antwoord.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
    return answer(verzoek, antwoord, site, toBestand(pad))
  })
  http.get('/openbaar/:slug', (verzoek, antwoord) => {
    const { slug = '' } = readParams(verzoek)
    return opslag.find(slug) ? antwoord.redirect(`/openbaar/${slug}/`, 301) : antwoord.callNotFound()
  })
  http.get('/openbaar/:slug/*', (verzoek, antwoord) => {
    const { slug = '', '*': pad = '' } = readParams(verzoek)
    const site = opslag.find(slug)
    const bestand = toBestand(pad)
    // A folder without its slash would break the links of the page in it.
    if (!site?.bestanden.has(bestand) && site?.bestanden.has(`${bestand}/index.html`))
      return antwoord.redirect(`/openbaar/${slug}/${bestand}/`, 301)
    return answer(verzoek, antwoord, site, bestand)
  })
}

/** Fastify types params by the route, and these are always texts. */
const readParams = ({ params }: FastifyRequest) => params as Readonly<Record<string, string | undefined>>

const toBestand = (pad: string): string => (pad === '' || pad.endsWith('/') ? `${pad}index.html` : pad)

function readZoekvraag({ query }: FastifyRequest, pad: string): string {
  const { q } = query as Readonly<Record<string, unknown>>
  return pad === ZOEKPAD && typeof q === 'string' ? q.trim().slice(0, LANGSTE_VRAAG) : ''
}

const sendAntwoord = (antwoord: FastifyReply, site: OpenbareSite, pagina: Uint8Array, vraag: string): FastifyReply =>
  antwoord
    .type(SOORTEN.html ?? '')
    .headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    .send(answerZoekvraag(Buffer.from(pagina).toString(), site.vindplaatsen, vraag))

function sendGepakt(verzoek: FastifyRequest, antwoord: FastifyReply, gepakt: Gepakt, status: 200 | 404): FastifyReply {
  const pakking = choosePakking(verzoek.headers['accept-encoding'])
  antwoord.headers({ vary: 'accept-encoding', etag: gepakt.etag, 'content-type': gepakt.soort })
  if (!antwoord.hasHeader('cache-control'))
    antwoord.header('cache-control', status === 404 ? 'no-cache' : gepakt.soort.startsWith('text/html') ? KORT : LANG)
  if (status === 200 && verzoek.headers['if-none-match'] === gepakt.etag) return antwoord.code(304).send()
  if (gepakt[pakking] !== gepakt.identity) antwoord.header('content-encoding', pakking)
  return antwoord.code(status).send(gepakt[pakking])
}

const choosePakking = (aanvaard: string | string[] | undefined): Pakking => {
  const namen = String(aanvaard ?? '')
  if (/\bbr\b/.test(namen)) return 'br'
  return /\bgzip\b/.test(namen) ? 'gzip' : 'identity'
}

const IS_TEKST = /\.(html|css|csv|xml|svg)$/
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

function pack(pad: string, bytes: Uint8Array): Gepakt {
  const identity = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  const soort = SOORTEN[pad.slice(pad.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  if (!IS_TEKST.test(pad)) return { etag, soort, identity, gzip: identity, br: identity }
  return { etag, soort, identity, gzip: gzipSync(identity), br: brotliCompressSync(identity, BROTLI) }
}
