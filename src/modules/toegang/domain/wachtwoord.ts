import { refuse, ok, type Result } from '../../../platform/domain/result.ts'

export const KORTSTE_WACHTWOORD = 12
/** A bound on the work of hashing, far beyond any passphrase. */
export const LANGSTE_WACHTWOORD = 200

export type WachtwoordReden = 'wachtwoord_te_kort' | 'wachtwoord_te_lang' | 'wachtwoord_te_makkelijk'

/** Length, no composition rules (NIST SP 800-63B 5.1.1.2); not one repeated character, nor the own e-mail or name. */
export function checkWachtwoord(wachtwoord: string, eigenWoorden: readonly string[]): Result<string, WachtwoordReden> {
  if (wachtwoord.length < KORTSTE_WACHTWOORD) return refuse('wachtwoord_te_kort')
  if (wachtwoord.length > LANGSTE_WACHTWOORD) return refuse('wachtwoord_te_lang')
  const klein = wachtwoord.toLowerCase()
  const herhaald = new Set(klein).size < 4
  const eigen = eigenWoorden.some((woord) => woord.length > 3 && klein.replaceAll(woord.toLowerCase(), '').length < 4)
  return herhaald || eigen ? refuse('wachtwoord_te_makkelijk') : ok(wachtwoord)
}
