import { createHash } from 'node:crypto'
import {
  authorizationCodeGrant,
  fetchUserInfo,
  getJwksCache,
  type Configuration,
  type TokenEndpointResponse,
} from 'openid-client'
import { readText, type Claims } from '../../domain/inlogdienst/claims.ts'
import { terugAdresOf } from './adressen.ts'
import { Dienstfout } from './dienstfouten.ts'
import { toGesprekspartner, type Dienstmiddelen } from './dienstmiddelen.ts'
import type { Inlogdienst } from './inlogdienstRepository.ts'

/** Somebody of whom the service says who they are. */
export type Persoon = {
  readonly issuer: string
  readonly sub: string
  readonly sid: string | null
  readonly claims: Claims
  readonly idToken: string
  readonly uitlogadres: string | null
  /** When they showed it to the service, in seconds; null when it does not say. */
  readonly ingelogdOp: number | null
}

export type Verwacht = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly opnieuw: boolean
}

/** Who had to be asked again was asked no longer ago than this, in seconds. */
const OPNIEUW_BINNEN = 300
const LANGSTE_SUB = 255
const LANGSTE_TOKEN = 16_000

/**
 * Changes what the browser brought for who it is: openid-client checks state, issuer, nonce, audience, time and signature. Throws
 * what `toInlogProblem` has words for.
 */
export async function exchangeAntwoord(
  { contact, kluis, adres }: Dienstmiddelen,
  dienst: Inlogdienst,
  antwoord: string,
  { state, nonce, verifier, opnieuw }: Verwacht,
): Promise<Persoon> {
  const config = await contact.open(toGesprekspartner(kluis, dienst))
  const terug = new URL(terugAdresOf(adres, dienst.id))
  terug.search = antwoord
  const tokens = await authorizationCodeGrant(config, terug, {
    ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
    ...(opnieuw && { maxAge: OPNIEUW_BINNEN }),
  })
  contact.sleutels.keep(dienst.issuer, getJwksCache(config))
  const claims = tokens.claims()
  const { id_token: idToken = '', access_token } = tokens
  if (!claims || claims.sub.length > LANGSTE_SUB || idToken.length > LANGSTE_TOKEN) {
    throw new Dienstfout('De dienst stuurt een antwoord dat te lang is.', 'antwoord')
  }
  checkAtHash(idToken, access_token, claims.at_hash)
  return {
    ...{ issuer: claims.iss, sub: claims.sub, sid: readText(claims, 'sid'), idToken },
    claims: await completeClaims(config, dienst, tokens, claims),
    uitlogadres: config.serverMetadata().end_session_endpoint ?? null,
    ingelogdOp: typeof claims.auth_time === 'number' ? claims.auth_time : null,
  }
}

/** Many services say the name and the groups of somebody only when they are asked for them; the ID token goes before that. */
async function completeClaims(
  config: Configuration,
  { claimNaam, claimEmail, claimregels }: Inlogdienst,
  { access_token }: TokenEndpointResponse,
  claims: Claims & { readonly sub: string },
): Promise<Claims> {
  const gevraagd = [claimNaam, claimEmail, ...claimregels.map(({ claim }) => claim)]
  const compleet = gevraagd.every((claim) => readText(claims, claim) !== null)
  if (compleet || !config.serverMetadata().userinfo_endpoint) return claims
  return { ...(await fetchUserInfo(config, access_token, claims.sub)), ...claims }
}

/** OpenID Connect Core 3.1.3.8: where the ID token says which access token came with it, it is that one. */
function checkAtHash(idToken: string, accessToken: string, atHash: unknown): void {
  if (atHash === undefined) return
  const kop: unknown = JSON.parse(Buffer.from(idToken.split('.')[0] ?? '', 'base64url').toString())
  const alg = typeof kop === 'object' && kop !== null && 'alg' in kop ? String(kop.alg) : ''
  const [bits = '512'] = /\d{3}$/.exec(alg) ?? []
  const hash = createHash(`sha${bits}`).update(accessToken).digest()
  if (hash.subarray(0, hash.length / 2).toString('base64url') !== atHash) {
    throw new Dienstfout('De dienst stuurt een token dat bij een ander hoort.', 'antwoord')
  }
}
