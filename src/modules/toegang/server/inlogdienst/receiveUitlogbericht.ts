import { createHash } from 'node:crypto'
import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import { checkUitlogbericht, GELDIG_SEKONDEN } from '../../domain/inlogdienst/uitlogbericht.ts'
import { toInlogProblem } from './dienstfouten.ts'
import type { Dienstmiddelen } from './dienstmiddelen.ts'
import { endDienstsessies, noteUitlogbericht } from './dienstsessieRepository.ts'
import { findInlogdienst, type Inlogdienst } from './inlogdienstRepository.ts'
import { verifyHandtekening } from './verifyHandtekening.ts'

type Post = { readonly gemeenteId: number; readonly dienstId: string; readonly token: string }

/**
 * A service reports that somebody signed out there (OpenID Connect Back-Channel Logout 1.0): their sessions here end at once. One
 * answer for everything that is not right. A service that is turned off may still end what began with it.
 */
export async function receiveUitlogbericht(
  ctx: OpenbaarContext,
  middelen: Pick<Dienstmiddelen, 'contact'>,
  { gemeenteId, dienstId, token }: Post,
): Promise<void> {
  const dienst = await ctx.gemeenteLezen(gemeenteId, (db) => findInlogdienst(db, dienstId))
  const claims = dienst && (await readClaims(middelen, dienst, token))
  if (!dienst || !claims) return refuseBericht()
  const nu = Math.floor(ctx.now.getTime() / 1000)
  const bericht = checkUitlogbericht(claims, { issuer: dienst.issuer, clientId: dienst.clientId, nu })
  if (!bericht.ok) return refuseBericht()
  const { jti, sub, sid } = bericht.value
  const tenant = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'inlogdienst' } as const
  await ctx.inGemeente(tenant, 'sessie:delete', async (db) => {
    const nieuw = { gemeenteId, inlogdienstId: dienstId, jtiHash: createHash('sha256').update(jti).digest() }
    const bewaardSinds = new Date(ctx.now.getTime() - 2 * GELDIG_SEKONDEN * 1000)
    if (!(await noteUitlogbericht(db, nieuw, ctx.now, bewaardSinds))) return refuseBericht()
    await endDienstsessies(db, dienstId, { sub, sid })
    return { body: null, onderwerp: `inlogdienst/${dienstId}` }
  })
}

async function readClaims({ contact }: Pick<Dienstmiddelen, 'contact'>, { issuer }: Inlogdienst, token: string) {
  try {
    const { id_token_signing_alg_values_supported: methoden = [], jwks_uri: jwksUri = '' } =
      await contact.discover(issuer)
    return await verifyHandtekening(token, methoden, (isGoed) => contact.sleutels.find({ issuer, jwksUri }, isGoed))
  } catch (fout) {
    throw toInlogProblem(fout)
  }
}

function refuseBericht(): never {
  throw new Problem(400, 'uitlogbericht_ongeldig', {
    detail: 'Dit bericht is niet van deze dienst, te oud of al gebruikt. Er is niemand uitgelogd.',
  })
}
