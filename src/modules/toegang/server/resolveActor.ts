import type { ResolveActor } from '../../../platform/server/api.ts'
import { bereikOf } from '../domain/rol.ts'
import { findSessie, isTikNodig, readSessieCookie, SESSIE_COOKIE, tikSessie, type HandelingenOf } from './sessies.ts'

/** Who asks: from the session cookie, looked up within the gemeente that the cookie names. */
export const createResolveActor =
  (handelingenOf: HandelingenOf): ResolveActor =>
  async (lees, cookies, now, straks) => {
    const sleutel = readSessieCookie(cookies[SESSIE_COOKIE])
    if (!sleutel) return null
    const { gemeenteId, tokenHash } = sleutel
    const gevonden = await lees(gemeenteId, (db) => findSessie(db, tokenHash, now))
    if (!gevonden) return null
    const { gezienOp, ...sessie } = gevonden
    if (isTikNodig(gezienOp, now)) straks(gemeenteId, (db) => tikSessie(db, tokenHash, now))
    return { ...sessie, gemeenteId, bereik: bereikOf(sessie.rol), handelingen: handelingenOf(sessie.rol) }
  }
