import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import {
  AANMELDING_COOKIE,
  deleteAanmelding,
  findAanmelder,
  readAanmeldingcookie,
  takeAanmelding,
  type Aanmelder,
} from './aanmeldingRepository.ts'
import { takeFactor, type Factorbewijs } from './checkBewijs.ts'
import { passkeyKanNiet, type Factormiddelen } from './factormiddelen.ts'
import { createVraagopties } from './passkeyOpties.ts'
import { listPasskeys } from './passkeyRepository.ts'
import { createUitdaging } from './uitdaging.ts'

/** What a browser needs to ask for one of the passkeys of who is halfway signing in. */
export async function getAanmeldingopties(ctx: OpenbaarContext, { kluis, findRp }: Factormiddelen) {
  const rp = findRp(ctx.host) ?? passkeyKanNiet()
  const wie = readAanmeldingcookie(ctx.cookies[AANMELDING_COOKIE])
  const passkeys = await ctx.buitenGemeente(async (db) => {
    const aanmelder = wie && (await findAanmelder(db, wie, ctx.now))
    return aanmelder && listPasskeys(db, aanmelder.id)
  })
  if (!wie || !passkeys) return refuseAanmelding()
  return createVraagopties(rp, passkeys, createUitdaging(kluis, { doel: 'aanmelden', wie }, ctx.now))
}

/**
 * The second step of signing in; answers whose account it is. One answer for each wrong, used or unknown code or passkey. The step
 * itself lapses after some minutes and some tries, and then the password is asked again. Throws 429 while the account has to wait.
 */
export async function finishAanmelding(
  ctx: OpenbaarContext,
  { kluis, findRp }: Factormiddelen,
  bewijs: Factorbewijs,
): Promise<Aanmelder> {
  const { now } = ctx
  const wie = readAanmeldingcookie(ctx.cookies[AANMELDING_COOKIE])
  if (!wie) return refuseAanmelding()
  const rp = findRp(ctx.host)
  const uitkomst = await ctx.buitenGemeente(async (db) => {
    const aanmelder = await takeAanmelding(db, wie, now)
    if (!aanmelder) return 'verlopen'
    const bij = { db, kluis, now, rp, waarvoor: { doel: 'aanmelden', wie } } as const
    if (!(await takeFactor(bij, aanmelder.id, bewijs))) return 'onjuist'
    await deleteAanmelding(db, wie)
    return aanmelder
  })
  if (uitkomst === 'verlopen') return refuseAanmelding()
  if (uitkomst === 'onjuist') return refuseFactor()
  ctx.zetCookie(AANMELDING_COOKIE, '', 0)
  return uitkomst
}

function refuseAanmelding(): never {
  throw new Problem(401, 'aanmelding_verlopen', {
    detail: 'Dit duurde te lang of ging te vaak mis. Begin opnieuw met inloggen.',
  })
}

export function refuseFactor(): never {
  throw new Problem(401, 'factor_onjuist', {
    detail: 'Dat klopt niet, of het is al gebruikt. Probeer het opnieuw; wacht zo nodig op een nieuwe code.',
  })
}
