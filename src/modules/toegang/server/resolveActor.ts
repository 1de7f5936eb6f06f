import type { ResolveActor } from '../../../platform/server/api.ts'
import { bereikOf } from '../domain/rol.ts'
import { findSessie, readSessieCookie, SESSIE_COOKIE, type HandelingenOf } from './sessies.ts'

/** Who asks: from the session cookie, looked up within the gemeente that the cookie names. */
export const createResolveActor =
  (handelingenOf: HandelingenOf): ResolveActor =>
  async (lees, cookies, now) => {
    const sleutel = readSessieCookie(cookies[SESSIE_COOKIE])
    if (!sleutel) return null
    const { gemeenteId, tokenHash } = sleutel
    const sessie = await lees(gemeenteId, (db) => findSessie(db, tokenHash, now))
    if (!sessie) return null
    return { ...sessie, gemeenteId, bereik: bereikOf(sessie.rol), handelingen: handelingenOf(sessie.rol) }
  }
