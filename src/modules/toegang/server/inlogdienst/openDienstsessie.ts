import { z } from 'zod'
import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { createKluis, type Kluis } from '../../../../platform/server/kluis.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import { findIngelogdeMedewerker, type IngelogdeMedewerker } from '../medewerkerRepository.ts'
import { deleteSessie, insertSessie, readSessieCookie, SESSIE_COOKIE } from '../sessies.ts'
import { insertDienstsessie } from './dienstsessieRepository.ts'
import { findOpenDienst } from './inlogdienstRepository.ts'

/** What a session that begins at a service is made of. */
const vervolgSchema = z.object({
  gemeenteId: z.int(),
  medewerkerId: z.uuid(),
  inlogdienstId: z.uuid(),
  sub: z.string(),
  sid: z.string().nullable(),
  idToken: z.string(),
  uitlogadres: z.string().nullable(),
})
export type Vervolg = z.output<typeof vervolgSchema>

export const createDienstkluis = (geheim: Buffer): Kluis => createKluis(geheim, 'inlogdienst')

/** Sealed while the second factor is asked: the session opens in this gemeente and no other. */
export const sealVervolg = (kluis: Kluis, accountId: string, vervolg: Vervolg): Buffer =>
  kluis.seal(Buffer.from(JSON.stringify(vervolg)), `vervolg/${accountId}`)

type Aanmelder = { readonly id: string; readonly vervolg: Buffer | null }

/** After the second factor: the session that the service began, or null for who began with a password. */
export async function resumeDienstsessie(
  ctx: OpenbaarContext,
  kluis: Kluis,
  { id, vervolg }: Aanmelder,
): Promise<IngelogdeMedewerker | null> {
  if (vervolg === null) return null
  const inhoud = kluis.open(vervolg, `vervolg/${id}`)
  if (!inhoud) throw new Error('what was sealed while the second factor was asked does not open')
  const begonnen = vervolgSchema.parse(JSON.parse(inhoud.toString()))
  return openDienstsessie(ctx, kluis, begonnen, { bevestigd: true, tweedeFactor: false })
}

export const plaatsOfIdToken = (gemeenteId: number, inlogdienstId: string): string =>
  `idtoken/${gemeenteId}/${inlogdienstId}`

type Hoe = {
  /** The person has just shown who they are. */
  readonly bevestigd: boolean
  /** The service asked for a second factor, and the gemeente counts that. */
  readonly tweedeFactor: boolean
}

/** Signs in and sets the cookie, in this gemeente only; the session that this browser had there ends. */
export async function openDienstsessie(
  ctx: OpenbaarContext,
  kluis: Kluis,
  vervolg: Vervolg,
  { bevestigd, tweedeFactor }: Hoe,
): Promise<IngelogdeMedewerker> {
  const { gemeenteId, medewerkerId, inlogdienstId, sub, sid, uitlogadres } = vervolg
  const tenant = { gemeenteId, medewerkerId, organisatieId: null, bereik: 'alles', rol: 'inlogdienst' } as const
  const { cookie, medewerker } = await ctx.inGemeente(tenant, 'sessie:create', async (db) => {
    // Between the service and a second factor there are minutes, in which a beheerder may have closed it.
    if (!(await findOpenDienst(db, inlogdienstId))) refuseDienst()
    const vorige = readSessieCookie(ctx.cookies[SESSIE_COOKIE])
    if (vorige?.gemeenteId === gemeenteId) await deleteSessie(db, vorige.tokenHash)
    const nieuw = { gemeenteId, medewerkerId, userAgent: ctx.userAgent, bevestigd }
    const gezet = await insertSessie(db, nieuw, ctx.now)
    const tokenHash = readSessieCookie(gezet.waarde)?.tokenHash
    if (!tokenHash) throw new Error('the cookie just made is not a session cookie')
    const idToken = kluis.seal(Buffer.from(vervolg.idToken), plaatsOfIdToken(gemeenteId, inlogdienstId))
    await insertDienstsessie(db, gemeenteId, tokenHash, { inlogdienstId, sub, sid, idToken, uitlogadres, tweedeFactor })
    const gevonden = await findIngelogdeMedewerker(db, medewerkerId)
    if (!gevonden) throw new Problem(409, 'toegang_beeindigd', { detail: 'Je toegang is intussen beëindigd.' })
    return { body: { cookie: gezet, medewerker: gevonden }, onderwerp: `medewerker/${medewerkerId}` }
  })
  ctx.zetCookie(SESSIE_COOKIE, cookie.waarde, cookie.sekonden)
  return { ...medewerker, factorNodig: medewerker.factorNodig && !tweedeFactor }
}

function refuseDienst(): never {
  throw new Problem(409, 'inlogdienst_uit', {
    detail: 'Met deze inlogdienst kun je niet meer inloggen. Ga terug naar het inlogscherm en kies een andere manier.',
  })
}
