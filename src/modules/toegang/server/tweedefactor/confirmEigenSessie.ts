import type { z } from 'zod'
import type { SessieContext } from '../../../../platform/server/api.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { bevestigwijzenOf, hasFactor } from '../../domain/tweedefactor/factorstand.ts'
import { confirmSessie, readSessieCookie, SESSIE_COOKIE } from '../sessies.ts'
import { verifyWachtwoord } from '../wachtwoorden.ts'
import { takeFactor } from './checkBewijs.ts'
import { passkeyKanNiet, type Factormiddelen } from './factormiddelen.ts'
import { findFactorstand, getAccountOf, type Accounthouder } from './factorRepository.ts'
import { createVraagopties } from './passkeyOpties.ts'
import { listPasskeys } from './passkeyRepository.ts'
import { countPoging, forgetPogingen } from './pogingen.ts'
import { createUitdaging, type Uitdagingdoel } from './uitdaging.ts'

type Ctx = ActorContext & SessieContext
type Bewijs = z.output<typeof tweedeFactorContract.confirmSessie.body>

/** The session that asks, by the hash of its cookie: a challenge for it is answered from no other. */
export function sessieHashOf({ cookies }: SessieContext): Buffer {
  const sleutel = readSessieCookie(cookies[SESSIE_COOKIE])
  if (!sleutel) throw new Problem(401, 'niet_ingelogd')
  return sleutel.tokenHash
}

const waarvoorOf = (ctx: SessieContext): Uitdagingdoel => ({ doel: 'bevestigen', wie: sessieHashOf(ctx) })

/** With what the person can confirm; without the password for who has a factor. */
export async function getBevestiging({ db, actor, host }: Ctx, { findRp }: Factormiddelen) {
  const { id } = await getAccountOf(db, actor.medewerkerId)
  return { wijzen: bevestigwijzenOf(await findFactorstand(db, id)), passkeyKan: findRp(host) !== null }
}

export async function getBevestigingopties(ctx: Ctx, { kluis, findRp }: Factormiddelen) {
  const rp = findRp(ctx.host) ?? passkeyKanNiet()
  const { id } = await getAccountOf(ctx.db, ctx.actor.medewerkerId)
  return createVraagopties(rp, await listPasskeys(ctx.db, id), createUitdaging(kluis, waarvoorOf(ctx), ctx.now))
}

/** Whether the person showed again who they are; the attempt is counted, so the caller commits also when it is false. */
export async function confirmEigenSessie(ctx: Ctx, middelen: Factormiddelen, bewijs: Bewijs): Promise<boolean> {
  const { db, actor, now } = ctx
  const account = await getAccountOf(db, actor.medewerkerId)
  const klopt =
    bewijs.soort === 'wachtwoord'
      ? await takeWachtwoord(ctx, middelen, account, bewijs.wachtwoord)
      : await takeFactor(
          { ...middelen, db, now, rp: middelen.findRp(ctx.host), waarvoor: waarvoorOf(ctx) },
          account.id,
          bewijs,
        )
  if (klopt) await confirmSessie(db, sessieHashOf(ctx), now)
  return klopt
}

/** A password alone is enough only where there is no second factor. */
async function takeWachtwoord(
  { db, now }: Ctx,
  { kluis }: Factormiddelen,
  { id, wachtwoordHash }: Accounthouder,
  wachtwoord: string,
): Promise<boolean> {
  await countPoging(db, kluis, id, now)
  const telt = !hasFactor(await findFactorstand(db, id))
  const klopt = (await verifyWachtwoord(wachtwoordHash, wachtwoord)) && telt
  if (klopt) await forgetPogingen(db, kluis, id)
  return klopt
}
