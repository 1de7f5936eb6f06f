import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { z } from 'zod'
import type { Kluis } from '../../../../platform/server/kluis.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { userHandleOf } from './passkeyOpties.ts'
import { findPasskey, savePasskeyGebruik, type Passkey } from './passkeyRepository.ts'
import type { RelyingParty } from './relyingParty.ts'
import { isUitdaging, takeUitdaging, type Uitdagingdoel } from './uitdaging.ts'

export type PasskeyAntwoord = z.output<typeof tweedeFactorContract.createPasskeySessie.body>['antwoord']
export type NieuwPasskeyAntwoord = z.output<typeof tweedeFactorContract.createPasskey.body>['antwoord']

type Waarbij = {
  readonly kluis: Kluis
  readonly rp: RelyingParty
  readonly waarvoor: Uitdagingdoel
  readonly now: Date
}

/** The library says every refusal by throwing: wrong origin, signature, counter, flags. To us they are one. */
const orNull = <T>(poging: Promise<T>): Promise<T | null> => poging.catch(() => null)

/** Remembers the challenge that was answered, once it is known to be ours. */
function expectUitdaging({ kluis, waarvoor, now }: Waarbij) {
  let gezien: string | null = null
  return {
    expectedChallenge: (uitdaging: string): boolean => {
      gezien = isUitdaging(kluis, waarvoor, uitdaging, now) ? uitdaging : null
      return gezien !== null
    },
    take: async (db: Tx): Promise<boolean> => gezien !== null && (await takeUitdaging(db, gezien, now)),
  }
}

export type Eis = {
  /** Whose it must be; null when the passkey itself says who signs in, which asks that it saw for itself who they are. */
  readonly accountId: string | null
}

/** The passkey that was shown, or null. It is used now: an answer counts once, and so does each count of its device. */
export async function takePasskey(
  db: Tx,
  bij: Waarbij,
  antwoord: PasskeyAntwoord,
  { accountId }: Eis,
): Promise<Passkey | null> {
  const passkey = await findPasskey(db, Buffer.from(antwoord.id, 'base64url'))
  if (!passkey || (accountId !== null && passkey.accountId !== accountId)) return null
  if (!isEigenHandle(antwoord.response.userHandle, passkey.accountId)) return null
  const uitdaging = expectUitdaging(bij)
  const uitkomst = await orNull(
    verifyAuthenticationResponse({
      response: {
        ...antwoord,
        response: { ...antwoord.response, userHandle: antwoord.response.userHandle ?? '' },
        clientExtensionResults: {},
      },
      expectedChallenge: uitdaging.expectedChallenge,
      expectedOrigin: bij.rp.origin,
      expectedRPID: bij.rp.id,
      requireUserVerification: accountId === null,
      credential: {
        id: antwoord.id,
        publicKey: Uint8Array.from(passkey.publiekeSleutel),
        counter: passkey.teller,
        transports: [...passkey.transports],
      },
    }),
  )
  if (!uitkomst?.verified || !(await uitdaging.take(db))) return null
  const { newCounter } = uitkomst.authenticationInfo
  return (await savePasskeyGebruik(db, passkey.id, newCounter, bij.now)) ? passkey : null
}

const isEigenHandle = (handle: string | undefined, accountId: string): boolean =>
  handle === undefined || Buffer.from(handle, 'base64url').equals(userHandleOf(accountId))

/** What there is to keep of a new passkey, or null when it was not made here, now, by this person. */
export async function readNieuwePasskey(
  db: Tx,
  bij: Waarbij,
  antwoord: NieuwPasskeyAntwoord,
): Promise<Pick<Passkey, 'credentialId' | 'publiekeSleutel' | 'teller' | 'transports'> | null> {
  const uitdaging = expectUitdaging(bij)
  const uitkomst = await orNull(
    verifyRegistrationResponse({
      response: { ...antwoord, clientExtensionResults: {} },
      expectedChallenge: uitdaging.expectedChallenge,
      expectedOrigin: bij.rp.origin,
      expectedRPID: bij.rp.id,
      requireUserVerification: false,
    }),
  )
  if (!uitkomst?.verified || !(await uitdaging.take(db))) return null
  const { id, publicKey, counter } = uitkomst.registrationInfo.credential
  return {
    credentialId: Buffer.from(id, 'base64url'),
    publiekeSleutel: Buffer.from(publicKey),
    teller: counter,
    transports: antwoord.response.transports,
  }
}
