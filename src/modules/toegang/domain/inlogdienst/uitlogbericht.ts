import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { Claims } from './claims.ts'

const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout'
/** Seconds that clocks may differ. */
const SPELING = 30
/** Seconds after which a message is too old, whatever it says itself; as long as its number is remembered. */
export const GELDIG_SEKONDEN = 300
const LANGSTE = 255

export type Uitlogbericht = { readonly sub: string | null; readonly sid: string | null; readonly jti: string }
export type Verwacht = { readonly issuer: string; readonly clientId: string; readonly nu: number }
export type Uitlogfout = 'van_een_ander' | 'voor_een_ander' | 'te_oud' | 'geen_uitlogbericht' | 'zonder_wie'

const isText = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && waarde !== '' && waarde.length <= LANGSTE

/** What OpenID Connect Back-Channel Logout 1.0 section 2.6 demands of a logout token whose signature is right; `nu` in seconds. */
export function checkUitlogbericht(claims: Claims, verwacht: Verwacht): Result<Uitlogbericht, Uitlogfout> {
  const { iss, aud, iat, exp, events, nonce, sub, sid, jti } = claims
  const nu = verwacht.nu
  if (iss !== verwacht.issuer) return refuse('van_een_ander')
  if (!(Array.isArray(aud) ? aud : [aud]).includes(verwacht.clientId)) return refuse('voor_een_ander')
  const isVers = typeof iat === 'number' && iat <= nu + SPELING && iat > nu - GELDIG_SEKONDEN
  const isVerlopen = exp !== undefined && !(typeof exp === 'number' && exp > nu - SPELING)
  if (!isVers || isVerlopen) return refuse('te_oud')
  const heeftGebeurtenis = typeof events === 'object' && events !== null && GEBEURTENIS in events
  // An ID token is signed with the same key: it may not pass for a message that its session ended.
  if (!heeftGebeurtenis || nonce !== undefined || !isText(jti)) return refuse('geen_uitlogbericht')
  if (!isText(sub) && !isText(sid)) return refuse('zonder_wie')
  return ok({ jti, sub: isText(sub) ? sub : null, sid: isText(sid) ? sid : null })
}
