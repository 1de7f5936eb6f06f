import type { SessieContext } from '../../../../platform/server/api.ts'
import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { checkWeghalen, hasFactor, type Weghaalreden } from '../../domain/tweedefactor/factorstand.ts'
import { getHuisstijl } from '../huisstijl.ts'
import { deleteSessies, insertSessie, SESSIE_COOKIE } from '../sessies.ts'
import { sessieHashOf } from './confirmEigenSessie.ts'
import { passkeyKanNiet, type Factormiddelen } from './factormiddelen.ts'
import { findFactorstand, getAccountOf, isFactorVerplicht, lockAccount } from './factorRepository.ts'
import { deleteHerstelcodes, replaceHerstelcodes } from './herstelcodes.ts'
import { getWijzigbaarAccount } from './getWijzigbaarAccount.ts'
import { createMaakopties } from './passkeyOpties.ts'
import {
  deletePasskey,
  insertPasskey,
  listEigenPasskeys,
  listPasskeys,
  type EigenPasskey,
} from './passkeyRepository.ts'
import { deleteTotp, findTotp, readTotpproef, saveTotp, startTotp } from './totp.ts'
import { createUitdaging, type Uitdagingdoel } from './uitdaging.ts'
import { readNieuwePasskey, type NieuwPasskeyAntwoord } from './verifyPasskey.ts'

type Ctx = ActorContext & SessieContext

const WEGHAALDETAILS: Record<Weghaalreden, string> = {
  factor_niet_ingesteld: 'Dit is niet meer ingesteld. Ververs de pagina.',
  laatste_factor: 'Bij jouw rol hoort een tweede stap bij het inloggen. Stel eerst iets anders in.',
}

/** What is set up, and when it was used. */
export async function getFactoren({ db, actor, host }: Ctx, { findRp }: Factormiddelen) {
  const { id } = await getAccountOf(db, actor.medewerkerId)
  const totp = await findTotp(db, id)
  return {
    totp: totp ? { sinds: totp.sinds.toISOString(), gebruikt: totp.gebruikt.toISOString() } : null,
    passkeys: (await listEigenPasskeys(db, id)).map(toPasskeyAntwoord),
    herstelcodes: (await findFactorstand(db, id)).herstelcodes,
    verplicht: await isFactorVerplicht(db, actor.medewerkerId),
    passkeyKan: findRp(host) !== null,
  }
}

export const toPasskeyAntwoord = ({ id, naam, sinds, gebruikt }: EigenPasskey) => ({
  ...{ id, naam, sinds: sinds.toISOString() },
  gebruikt: gebruikt?.toISOString() ?? null,
})

export async function beginTotp(ctx: Ctx, { kluis }: Factormiddelen) {
  const { db, now } = ctx
  const { id: accountId, email } = await getWijzigbaarAccount(ctx)
  return startTotp(kluis, { accountId, email, gemeente: (await getHuisstijl(db)).naam }, now)
}

/** Turns the app on, or changes it for another. Answers the recovery codes when this is the first factor. */
export async function finishTotp(
  ctx: Ctx,
  { kluis }: Factormiddelen,
  invoer: { readonly proef: string; readonly code: string },
): Promise<string[] | null> {
  const { db, now } = ctx
  const { id } = await getWijzigbaarAccount(ctx)
  const gelezen = readTotpproef(kluis, id, invoer, now)
  if (!gelezen) {
    throw new Problem(400, 'code_onjuist', {
      fouten: [{ pad: 'body.code', melding: 'Deze code klopt niet. Kijk of de tijd van je telefoon goed staat.' }],
    })
  }
  await lockAccount(db, id)
  const eerste = await isEersteFactor(db, id)
  await saveTotp(db, kluis, id, gelezen, now)
  return eerste ? welcomeFactor(ctx, kluis, id) : null
}

const toevoegen = (ctx: Ctx): Uitdagingdoel => ({ doel: 'toevoegen', wie: sessieHashOf(ctx) })

export async function beginPasskey(ctx: Ctx, { kluis, findRp }: Factormiddelen) {
  const { db, host, now } = ctx
  const rp = findRp(host) ?? passkeyKanNiet()
  const { id: accountId, email, naam } = await getWijzigbaarAccount(ctx)
  const gemeente = (await getHuisstijl(db)).naam
  const uitdaging = createUitdaging(kluis, toevoegen(ctx), now)
  return createMaakopties({ rp, accountId, email, naam, gemeente }, await listPasskeys(db, accountId), uitdaging)
}

const MEESTE_PASSKEYS = 20

/** Answers the recovery codes too when this is the first factor. */
export async function finishPasskey(
  ctx: Ctx,
  { kluis, findRp }: Factormiddelen,
  { naam, antwoord }: { readonly naam: string; readonly antwoord: NieuwPasskeyAntwoord },
): Promise<{ passkey: EigenPasskey; herstelcodes: string[] | null }> {
  const { db, now, host } = ctx
  const rp = findRp(host) ?? passkeyKanNiet()
  const { id: accountId } = await getWijzigbaarAccount(ctx)
  const gelezen = await readNieuwePasskey(db, { kluis, rp, waarvoor: toevoegen(ctx), now }, antwoord)
  if (!gelezen) throw new Problem(409, 'passkey_onbruikbaar', { detail: 'Dit lukte niet. Probeer het opnieuw.' })
  await lockAccount(db, accountId)
  if ((await listPasskeys(db, accountId)).length >= MEESTE_PASSKEYS) {
    throw new Problem(409, 'te_veel_passkeys', { detail: 'Je hebt al veel passkeys. Haal er eerst een weg.' })
  }
  const eerste = await isEersteFactor(db, accountId)
  const passkey = await insertPasskey(db, { ...gelezen, accountId, naam }, now)
  if (!passkey) throw new Problem(409, 'passkey_bekend', { detail: 'Deze passkey is al toegevoegd.' })
  return { passkey, herstelcodes: eerste ? await welcomeFactor(ctx, kluis, accountId) : null }
}

const isEersteFactor = async (db: Tx, accountId: string): Promise<boolean> =>
  !hasFactor(await findFactorstand(db, accountId))

/**
 * With the first factor come recovery codes, a new session for this device, and the end of the others: those began with less
 * than is asked from now on. Comes last: the cookie stays when what follows fails.
 */
async function welcomeFactor(
  { db, actor, now, userAgent, zetCookie }: Ctx,
  kluis: Factormiddelen['kluis'],
  accountId: string,
): Promise<string[]> {
  const { gemeenteId, medewerkerId } = actor
  const herstelcodes = await replaceHerstelcodes(db, kluis, accountId)
  await deleteSessies(db, medewerkerId)
  const cookie = await insertSessie(db, { gemeenteId, medewerkerId, userAgent, bevestigd: true }, now)
  zetCookie(SESSIE_COOKIE, cookie.waarde, cookie.sekonden)
  return herstelcodes
}

/** Not the last one when a rol asks for it. With the last one go the recovery codes. */
export async function removeFactor(
  ctx: Ctx,
  wat: { readonly soort: 'totp' } | { readonly soort: 'passkey'; readonly id: string },
): Promise<void> {
  const { db, actor } = ctx
  const { id: accountId } = await getWijzigbaarAccount(ctx)
  await lockAccount(db, accountId)
  if (wat.soort === 'passkey' && !(await listEigenPasskeys(db, accountId)).some(({ id }) => id === wat.id)) notFound()
  const verplicht = await isFactorVerplicht(db, actor.medewerkerId)
  const { laatste } = orRefuse(
    checkWeghalen(await findFactorstand(db, accountId), wat.soort, verplicht),
    WEGHAALDETAILS,
  )
  if (wat.soort === 'totp') await deleteTotp(db, accountId)
  else await deletePasskey(db, accountId, wat.id)
  if (laatste) await deleteHerstelcodes(db, accountId)
}

export async function renewHerstelcodes(ctx: Ctx, { kluis }: Factormiddelen): Promise<string[]> {
  const { db } = ctx
  const { id } = await getWijzigbaarAccount(ctx)
  await lockAccount(db, id)
  if (!hasFactor(await findFactorstand(db, id))) {
    throw new Problem(409, 'factor_niet_ingesteld', { detail: 'Stel eerst een app of een passkey in.' })
  }
  return replaceHerstelcodes(db, kluis, id)
}
