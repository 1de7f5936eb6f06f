import type { z } from 'zod'
import type { Kluis } from '../../../../platform/server/kluis.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { countPoging, forgetPogingen } from './pogingen.ts'
import { takeHerstelcode } from './herstelcodes.ts'
import type { RelyingParty } from './relyingParty.ts'
import { takeTotpcode } from './totp.ts'
import type { Uitdagingdoel } from './uitdaging.ts'
import { takePasskey } from './verifyPasskey.ts'

export type Factorbewijs = z.output<typeof tweedeFactorContract.finishAanmelding.body>

export type Bewijsomgeving = {
  readonly db: Tx
  readonly kluis: Kluis
  readonly now: Date
  /** Null where passkeys cannot be. */
  readonly rp: RelyingParty | null
  readonly waarvoor: Uitdagingdoel
}

/**
 * Whether the second factor that was shown is this account's; then it is used up. Every attempt is counted first. The caller
 * commits, also when it is false. Throws 429 while the account has to wait.
 */
export async function takeFactor(bij: Bewijsomgeving, accountId: string, bewijs: Factorbewijs): Promise<boolean> {
  const { db, kluis, now } = bij
  await countPoging(db, kluis, accountId, now)
  const klopt = await isFactor(bij, accountId, bewijs)
  if (klopt) await forgetPogingen(db, kluis, accountId)
  return klopt
}

async function isFactor(bij: Bewijsomgeving, accountId: string, bewijs: Factorbewijs): Promise<boolean> {
  const { db, kluis, now, rp, waarvoor } = bij
  switch (bewijs.soort) {
    case 'totp':
      return takeTotpcode(db, kluis, accountId, bewijs.code, now)
    case 'herstelcode':
      return takeHerstelcode(db, kluis, accountId, bewijs.code)
    case 'passkey':
      return (
        rp !== null && (await takePasskey(db, { kluis, rp, waarvoor, now }, bewijs.antwoord, { accountId })) !== null
      )
  }
}
