import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { Antwoord } from '../../../../platform/contract.ts'
import { ProbleemFout } from '../../../../platform/web/api/ProbleemFout.ts'
import type { tweedeFactorContract } from '../../contractTweedeFactor.ts'

export type Vraagopties = Antwoord<typeof tweedeFactorContract.getPasskeyInlogopties>
type Maakopties = Antwoord<typeof tweedeFactorContract.startPasskey>

/** A browser knows passkeys only at an address with a name; the server decides the rest. */
export const isPasskeyMogelijk = (): boolean =>
  browserSupportsWebAuthn() && !/^[\d.]+$|^\[/.test(globalThis.location.hostname)

/** Whatever a browser gives as reason, for the person it is one: no passkey came of it. */
function refuse(detail: string): never {
  throw new ProbleemFout({ status: 0, title: 'Geen passkey', detail, code: 'passkey_afgebroken' })
}

/** Lets the person show a passkey. */
export const showPasskey = (optionsJSON: Vraagopties) =>
  startAuthentication({ optionsJSON }).catch(() =>
    refuse('Er is geen passkey gebruikt. Probeer het opnieuw, of kies iets anders.'),
  )

/** Lets the person make a passkey. */
export const makePasskey = (optionsJSON: Maakopties) =>
  startRegistration({ optionsJSON }).catch(() =>
    refuse('Er is geen passkey gemaakt. Misschien heeft dit apparaat er al een, of is er op Annuleren gedrukt.'),
  )
