import { constants, createPublicKey, verify, type JsonWebKey, type VerifyKeyObjectInput } from 'node:crypto'
import type { JWK } from 'openid-client'
import type { Claims } from '../../domain/inlogdienst/claims.ts'

type Methode = { readonly kty: string; readonly hash: string | null; readonly crv?: string }

const METHODEN: Readonly<Record<string, Methode>> = {
  RS256: { kty: 'RSA', hash: 'sha256' },
  RS384: { kty: 'RSA', hash: 'sha384' },
  RS512: { kty: 'RSA', hash: 'sha512' },
  PS256: { kty: 'RSA', hash: 'sha256' },
  PS384: { kty: 'RSA', hash: 'sha384' },
  PS512: { kty: 'RSA', hash: 'sha512' },
  ES256: { kty: 'EC', hash: 'sha256', crv: 'P-256' },
  ES384: { kty: 'EC', hash: 'sha384', crv: 'P-384' },
  ES512: { kty: 'EC', hash: 'sha512', crv: 'P-521' },
  EdDSA: { kty: 'OKP', hash: null, crv: 'Ed25519' },
  Ed25519: { kty: 'OKP', hash: null, crv: 'Ed25519' },
}

type FindSleutels = (isGoed: (sleutel: JWK) => boolean) => Promise<readonly JWK[]>

/**
 * The claims of a signed token (JWS, compact), or null when none of the keys signed it. `toegestaan` are the methods that its issuer
 * uses: never "none", nor one with a shared key, whatever the token says of itself.
 */
export async function verifyHandtekening(
  token: string,
  toegestaan: readonly string[],
  findSleutels: FindSleutels,
): Promise<Claims | null> {
  const [kop = '', inhoud = '', handtekening = '', ...rest] = token.split('.')
  const { alg, kid, crit } = readDeel(kop) ?? {}
  const methode = typeof alg === 'string' && Object.hasOwn(METHODEN, alg) ? METHODEN[alg] : undefined
  if (rest.length > 0 || typeof alg !== 'string' || !methode || !toegestaan.includes(alg) || crit !== undefined)
    return null
  const sleutels = await findSleutels(
    (sleutel) => isVoor(sleutel, alg, methode) && (kid === undefined || sleutel.kid === kid),
  )
  const getekend = Buffer.from(`${kop}.${inhoud}`)
  const bytes = Buffer.from(handtekening, 'base64url')
  const klopt = sleutels.some((sleutel) => verify(methode.hash, getekend, toSleutel(sleutel, alg), bytes))
  return klopt ? readDeel(inhoud) : null
}

function readDeel(deel: string): Claims | null {
  try {
    const gelezen: unknown = JSON.parse(Buffer.from(deel, 'base64url').toString())
    // Of an array too every claim is simply not there.
    return typeof gelezen === 'object' && gelezen !== null ? { ...gelezen } : null
  } catch {
    return null
  }
}

const isVoor = ({ kty, crv, use, alg: van }: JWK, alg: string, methode: Methode): boolean =>
  kty === methode.kty &&
  (methode.crv === undefined || crv === methode.crv) &&
  (use === undefined || use === 'sig') &&
  (van === undefined || van === alg)

function toSleutel(sleutel: JWK, alg: string): VerifyKeyObjectInput {
  // The JWK of openid-client allows any extra member; node reads only those of a key.
  const key = createPublicKey({ key: sleutel as JsonWebKey, format: 'jwk' })
  if (alg.startsWith('PS')) {
    return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  }
  return alg.startsWith('ES') ? { key, dsaEncoding: 'ieee-p1363' } : { key }
}
