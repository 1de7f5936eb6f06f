import type { ResolveActor } from '../../../platform/server/api.ts'
import { bereikOf, joinRollen } from '../domain/rol.ts'
import type { HandelingenOf } from '../domain/rolrechten.ts'
import { isBevestigd } from '../domain/tweedefactor/bevestiging.ts'
import { limitHandelingen } from '../domain/tweedefactor/inrichten.ts'
import { createResolveSleutel } from './apisleutel/resolveSleutel.ts'
import { findSessie, isTikNodig, readSessieCookie, SESSIE_COOKIE, tikSessie } from './sessies.ts'

/** Who asks: a program that brings a key, or else a person with a session. */
export function createResolveActor(handelingenOf: HandelingenOf): ResolveActor {
  const resolveSleutel = createResolveSleutel(handelingenOf)
  const resolveSessie = createResolveSessie(handelingenOf)
  return (zoek, meegebracht, now, straks) => {
    const resolve = meegebracht.authorization === undefined ? resolveSessie : resolveSleutel
    return resolve(zoek, meegebracht, now, straks)
  }
}

/** From the session cookie, looked up within the gemeente that the cookie names. */
const createResolveSessie =
  (handelingenOf: HandelingenOf): ResolveActor =>
  async (zoek, { cookies }, now, straks) => {
    const sleutel = readSessieCookie(cookies[SESSIE_COOKIE])
    if (!sleutel) return null
    const { gemeenteId, tokenHash } = sleutel
    const gevonden = await findSessie(zoek, sleutel, now)
    if (!gevonden) return null
    const { gezienOp, bevestigdOp, factorNodig, rollen, afwijkingen, ...wie } = gevonden
    if (isTikNodig(gezienOp, now)) straks(gemeenteId, (db) => tikSessie(db, tokenHash, now))
    const rechten = {
      bereik: bereikOf(rollen),
      handelingen: limitHandelingen(handelingenOf(rollen, afwijkingen), factorNodig),
      bevestigd: isBevestigd(bevestigdOp, now),
    }
    return { ...wie, gemeenteId, rol: joinRollen(rollen), doel: null, ...rechten, remsleutel: wie.medewerkerId }
  }
