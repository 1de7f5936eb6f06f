import type { ExportedJWKSCache, JWK } from 'openid-client'
import type { FetchBuiten } from '../../../../platform/server/buiten/createFetchBuiten.ts'
import { Dienstfout } from './dienstfouten.ts'

/** The public keys of services, kept for some minutes. */
export type Sleutelring = {
  /** In such a way that openid-client asks again for a key that is not among them. */
  readonly peek: (issuer: string) => ExportedJWKSCache | undefined
  readonly keep: (issuer: string, gevonden: ExportedJWKSCache | undefined) => void
  /** Those that may be meant. Unknown: asks the service again, but no more than once in ten seconds. */
  readonly find: (dienst: Sleutelplaats, isGoed: (sleutel: JWK) => boolean) => Promise<JWK[]>
}

type Sleutelplaats = { readonly issuer: string; readonly jwksUri: string }

const BEWAAR_SEKONDEN = 240
/** openid-client asks again for an unknown key only when those it has are older than this. */
const LEEFTIJD_VOOR_NIEUWE = 60
const RUST_SEKONDEN = 10
const MEESTE = 500

export function createSleutelring(fetchBuiten: FetchBuiten): Sleutelring {
  const bewaard = new Map<string, ExportedJWKSCache>()
  const nu = (): number => Math.floor(Date.now() / 1000)

  const keep: Sleutelring['keep'] = (issuer, gevonden) => {
    if (!gevonden || gevonden.uat <= (bewaard.get(issuer)?.uat ?? 0)) return
    if (bewaard.size >= MEESTE) bewaard.clear()
    bewaard.set(issuer, gevonden)
  }

  const fetchSleutels = async ({ issuer, jwksUri }: Sleutelplaats): Promise<ExportedJWKSCache> => {
    const antwoord = await fetchBuiten(jwksUri, { method: 'GET', headers: { accept: 'application/json' } })
    const inhoud: unknown = antwoord.ok ? await antwoord.json().catch(() => null) : null
    if (!isJwks(inhoud)) throw new Dienstfout('De dienst geeft haar sleutels niet.')
    const gevonden = { jwks: inhoud, uat: nu() }
    keep(issuer, gevonden)
    return gevonden
  }

  return {
    keep,
    peek: (issuer) => {
      const eerder = bewaard.get(issuer)
      if (!eerder || nu() - eerder.uat >= BEWAAR_SEKONDEN) return undefined
      return { jwks: structuredClone(eerder.jwks), uat: eerder.uat - LEEFTIJD_VOOR_NIEUWE }
    },
    find: async (dienst, isGoed) => {
      const eerder = bewaard.get(dienst.issuer)
      const leeftijd = nu() - (eerder?.uat ?? 0)
      const gevonden = eerder && leeftijd < BEWAAR_SEKONDEN ? eerder.jwks.keys.filter(isGoed) : []
      if (gevonden.length > 0 || leeftijd < RUST_SEKONDEN) return gevonden
      return (await fetchSleutels(dienst)).jwks.keys.filter(isGoed)
    },
  }
}

const isJwks = (inhoud: unknown): inhoud is { keys: JWK[] } =>
  typeof inhoud === 'object' && inhoud !== null && 'keys' in inhoud && Array.isArray(inhoud.keys)
