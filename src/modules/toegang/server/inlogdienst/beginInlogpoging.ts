import { randomBytes } from 'node:crypto'
import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier } from 'openid-client'
import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { createGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import { safeTerugAdres } from '../../domain/inlogdienst/terugadres.ts'
import { terugAdresOf } from './adressen.ts'
import { toInlogProblem } from './dienstfouten.ts'
import { toGesprekspartner, type Dienstmiddelen } from './dienstmiddelen.ts'
import { findOpenDienst, type Inlogdienst } from './inlogdienstRepository.ts'
import { GELDIG_MINUTEN, hashBrowser, insertInlogpoging } from './inlogpogingRepository.ts'

export const POGING_COOKIE = 'baken_inlogpoging'
const COOKIE = /^[A-Za-z0-9_-]{43}$/

export const readPogingcookie = (cookie: string | undefined): string | null =>
  cookie !== undefined && COOKIE.test(cookie) ? cookie : null

export const plaatsOfPoging = (gemeenteId: number, inlogdienstId: string): string =>
  `poging/${gemeenteId}/${inlogdienstId}`

type Begin = {
  readonly gemeente: number
  readonly dienst: string
  readonly terug?: string | undefined
  readonly opnieuw: boolean
}

/** The address at the service where the browser goes. It may come back once, within ten minutes, with the cookie set here. */
export async function beginInlogpoging(ctx: OpenbaarContext, middelen: Dienstmiddelen, begin: Begin): Promise<string> {
  const { gemeente, dienst: id, opnieuw } = begin
  const dienst = (await ctx.gemeenteLezen(gemeente, (db) => findOpenDienst(db, id))) ?? notFound()
  const [nonce, verifier] = [randomNonce(), randomPKCECodeVerifier()]
  const { sleutel: state, hash } = createGeheimeLink(gemeente)
  const adres = await buildAdres(middelen, dienst, { state, nonce, verifier, opnieuw }).catch((fout: unknown) => {
    throw toInlogProblem(fout)
  })
  // The same for all tabs: the one that was opened first may come back last.
  const browser = readPogingcookie(ctx.cookies[POGING_COOKIE]) ?? randomBytes(32).toString('base64url')
  const verzegeld = middelen.kluis.seal(
    Buffer.from(JSON.stringify({ nonce, verifier })),
    plaatsOfPoging(gemeente, dienst.id),
  )
  const poging = { inlogdienstId: id, browserHash: hashBrowser(browser), verzegeld, opnieuw }
  const terug = safeTerugAdres(begin.terug)
  if (
    !(await ctx.gemeenteLezen(gemeente, (db) => insertInlogpoging(db, gemeente, hash, { ...poging, terug }, ctx.now)))
  )
    throw new Problem(429, 'te_veel_pogingen', { wachttijd: 60 })
  ctx.zetCookie(POGING_COOKIE, browser, GELDIG_MINUTEN * 60)
  return adres
}

type Vraag = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly opnieuw: boolean
}

async function buildAdres(
  { contact, kluis, adres }: Dienstmiddelen,
  dienst: Inlogdienst,
  { state, nonce, verifier, opnieuw }: Vraag,
): Promise<string> {
  const config = await contact.open(toGesprekspartner(kluis, dienst))
  return buildAuthorizationUrl(config, {
    redirect_uri: terugAdresOf(adres, dienst.id),
    scope: dienst.scopes,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(opnieuw && { prompt: 'login', max_age: '0' }),
  }).href
}
