import type { Api } from '../../../platform/server/api.ts'
import { notFound } from '../../../platform/server/problems.ts'
import { sessiesContract } from '../contractSessies.ts'
import { getSessieduur, saveSessieduur } from './sessieduur.ts'
import { deleteEigenSessie, listSessies, readSessieCookie, SESSIE_COOKIE } from './sessies.ts'

/** Where one is signed in, and how long that lasts. */
export function sessiesRoutes(api: Api): void {
  api.implement(sessiesContract.listSessies, async ({ db, actor, cookies, now }) => {
    const deze = readSessieCookie(cookies[SESSIE_COOKIE])?.tokenHash
    const sessies = await listSessies(db, actor.medewerkerId, deze, now)
    const items = sessies.map((sessie) => ({
      ...sessie,
      sinds: sessie.sinds.toISOString(),
      gezien: sessie.gezien.toISOString(),
    }))
    return { body: { items }, onderwerp: `medewerker/${actor.medewerkerId}` }
  })
  api.implement(sessiesContract.endSessie, async ({ db, actor, cookies, zetCookie }, { params }) => {
    const tokenHash = (await deleteEigenSessie(db, actor.medewerkerId, params.id)) ?? notFound()
    const isDeze = readSessieCookie(cookies[SESSIE_COOKIE])?.tokenHash.equals(tokenHash)
    if (isDeze) zetCookie(SESSIE_COOKIE, '', 0)
    return { body: null, onderwerp: `medewerker/${actor.medewerkerId}` }
  })
  api.implement(sessiesContract.getSessieduur, async ({ db, actor }) => ({
    body: await getSessieduur(db),
    onderwerp: `gemeente/${actor.gemeenteId}`,
  }))
  api.implement(sessiesContract.saveSessieduur, async ({ db, actor }, { body }) => ({
    body: await saveSessieduur(db, body),
    onderwerp: `gemeente/${actor.gemeenteId}`,
  }))
}
