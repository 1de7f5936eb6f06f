import { Problem } from '../../../../platform/server/problems.ts'
import { createKluis, type Kluis } from '../../../../platform/server/kluis.ts'
import { findRelyingParty, type RelyingParty } from './relyingParty.ts'

/** What everything about the second factor is done with. */
export type Factormiddelen = {
  readonly kluis: Kluis
  /** `host`: what the caller says it asked. */
  readonly findRp: (host: string | undefined) => RelyingParty | null
}

/** `adres`: of Baken, as people type it. */
export const createFactormiddelen = (geheim: Buffer, adres: string): Factormiddelen => ({
  kluis: createKluis(geheim, 'tweede-factor'),
  findRp: (host) => findRelyingParty(adres, host),
})

export function passkeyKanNiet(): never {
  throw new Problem(409, 'passkey_kan_niet', {
    detail: 'Een passkey werkt alleen op het adres van Baken dat is ingesteld, en dat een naam is. Kies iets anders.',
  })
}
