import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import type { z } from 'zod'
import type { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import type { Passkey } from './passkeyRepository.ts'
import type { RelyingParty } from './relyingParty.ts'

type Maakopties = z.output<typeof tweedeFactorContract.startPasskey.success.body>
type Vraagopties = z.output<typeof tweedeFactorContract.getPasskeyInlogopties.success.body>

/** As long as a challenge is good for. */
const WACHT_MS = 5 * 60_000

const toVerwijzing = ({ credentialId, transports }: Passkey) => ({
  id: credentialId.toString('base64url'),
  type: 'public-key' as const,
  transports: [...transports],
})

type Wie = {
  readonly rp: RelyingParty
  readonly accountId: string
  readonly email: string
  readonly naam: string
  readonly gemeente: string
}

/** For a new passkey, not on a device that has one of this account already. */
export async function createMaakopties(
  { rp, accountId, email, naam, gemeente }: Wie,
  bestaand: readonly Passkey[],
  uitdaging: Buffer,
): Promise<Maakopties> {
  const opties = await generateRegistrationOptions({
    rpName: `Baken ${gemeente}`,
    rpID: rp.id,
    userID: userHandleOf(accountId),
    userName: email,
    userDisplayName: naam,
    challenge: Uint8Array.from(uitdaging),
    timeout: WACHT_MS,
  })
  return {
    challenge: opties.challenge,
    rp: { id: rp.id, name: opties.rp.name },
    user: opties.user,
    pubKeyCredParams: opties.pubKeyCredParams.map(({ alg }) => ({ alg, type: 'public-key' })),
    timeout: WACHT_MS,
    attestation: 'none',
    excludeCredentials: bestaand.map(toVerwijzing),
    authenticatorSelection: { residentKey: 'preferred', requireResidentKey: false, userVerification: 'preferred' },
  }
}

/** `bekend`: one of these; null: whichever the person has for this address, which must then see for itself who they are. */
export async function createVraagopties(
  rp: RelyingParty,
  bekend: readonly Passkey[] | null,
  uitdaging: Buffer,
): Promise<Vraagopties> {
  const { challenge } = await generateAuthenticationOptions({ rpID: rp.id, challenge: Uint8Array.from(uitdaging) })
  return {
    challenge,
    rpId: rp.id,
    timeout: WACHT_MS,
    userVerification: bekend === null ? 'required' : 'preferred',
    allowCredentials: (bekend ?? []).map(toVerwijzing),
  }
}

/** What the device keeps to know whose passkey it is: the id of the account, which tells nobody anything. */
export const userHandleOf = (accountId: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(accountId.replaceAll('-', ''), 'hex'))
