import { refuse, ok, type Result } from '../../../platform/domain/result.ts'
import { weighRaadwerk } from './raadwerk.ts'

export const KORTSTE_WACHTWOORD = 12
/** A bound on the work of hashing, far beyond any passphrase. */
export const LANGSTE_WACHTWOORD = 200
/** Less than this to guess, and a list with some variations finds it. */
const MINSTE_RAADWERK = 8

export type WachtwoordReden = 'wachtwoord_te_kort' | 'wachtwoord_te_lang' | 'wachtwoord_te_makkelijk'

/**
 * Length and no composition rules (NIST SP 800-63B 3.1.1.2); refused when it is made of known words, the own words, years,
 * runs and repeats, with hardly anything beside them.
 */
export function checkWachtwoord(wachtwoord: string, eigenWoorden: readonly string[]): Result<string, WachtwoordReden> {
  if (wachtwoord.length < KORTSTE_WACHTWOORD) return refuse('wachtwoord_te_kort')
  if (wachtwoord.length > LANGSTE_WACHTWOORD) return refuse('wachtwoord_te_lang')
  const makkelijk = weighRaadwerk(wachtwoord, eigenWoorden) < MINSTE_RAADWERK
  return makkelijk ? refuse('wachtwoord_te_makkelijk') : ok(wachtwoord)
}
