import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { factorsoortenOf, type Factorsoort } from '../../domain/tweedefactor/factorstand.ts'
import { AANMELDING_COOKIE, insertAanmelding } from './aanmeldingRepository.ts'
import { findFactorstand } from './factorRepository.ts'

/**
 * After the right password, or the word of a service that goes on with `vervolg`: what this account may show as second factor, with a
 * cookie that opens nothing but that step. Empty, and no cookie, when it has none.
 */
export async function beginAanmelding(
  ctx: OpenbaarContext,
  accountId: string,
  vervolg: Buffer | null = null,
): Promise<Factorsoort[]> {
  const { soorten, cookie } = await ctx.buitenGemeente(async (db) => {
    const gevonden = factorsoortenOf(await findFactorstand(db, accountId))
    return {
      soorten: gevonden,
      cookie: gevonden.length > 0 ? await insertAanmelding(db, accountId, ctx.now, vervolg) : null,
    }
  })
  if (cookie) ctx.zetCookie(AANMELDING_COOKIE, cookie.waarde, cookie.sekonden)
  return soorten
}
