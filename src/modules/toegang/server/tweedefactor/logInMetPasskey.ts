import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import type { Gokrem } from '../gokrem.ts'
import { passkeyKanNiet, type Factormiddelen } from './factormiddelen.ts'
import type { Aanmelder } from './aanmeldingRepository.ts'
import { refuseFactor } from './finishAanmelding.ts'
import { createVraagopties } from './passkeyOpties.ts'
import { createUitdaging } from './uitdaging.ts'
import { takePasskey, type PasskeyAntwoord } from './verifyPasskey.ts'

const WAARVOOR = { doel: 'inloggen', wie: null } as const

/** What a browser needs to ask for any passkey of this address. The same for everybody, so it tells nothing. */
export const getPasskeyInlogopties = (ctx: OpenbaarContext, { kluis, findRp }: Factormiddelen) =>
  createVraagopties(findRp(ctx.host) ?? passkeyKanNiet(), null, createUitdaging(kluis, WAARVOOR, ctx.now))

/**
 * Whose account a passkey opens, without a password: what the person has, and that it saw for itself who they are, are two
 * factors. One answer for every failure; slowed down per network address.
 */
export async function findPasskeyhouder(
  ctx: OpenbaarContext,
  { kluis, findRp }: Factormiddelen,
  gokrem: Gokrem,
  antwoord: PasskeyAntwoord,
): Promise<Omit<Aanmelder, 'vervolg'>> {
  await gokrem.check(ctx)
  const rp = findRp(ctx.host) ?? passkeyKanNiet()
  const houder = await ctx.buitenGemeente(async (db) => {
    const passkey = await takePasskey(db, { kluis, rp, waarvoor: WAARVOOR, now: ctx.now }, antwoord, {
      accountId: null,
    })
    if (!passkey) return undefined
    return db
      .selectFrom('toegang.account')
      .select(['id', 'email', 'gemeenten'])
      .where('id', '=', passkey.accountId)
      .executeTakeFirst()
  })
  if (houder) return houder
  await gokrem.noteMis(ctx)
  return refuseFactor()
}
