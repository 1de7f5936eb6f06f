import { isAandeel, isTelling, type Indicatorsoort } from '../reeks/reeks.ts'
import type { Rijreden } from './rijfout.ts'

const GROOTST = 1e12
const MEESTE_INWONERS = 100_000_000

/** Beyond a share also a mean and k of n are of a number of things. */
const heeftNoemer = (soort: Indicatorsoort): boolean =>
  isAandeel(soort) || soort === 'gemiddelde' || soort === 'aantal_van'

/** Why an indicator of this kind cannot have this value; null when it can. What is not known is always right. */
export function checkWaarde(soort: Indicatorsoort, waarde: number | null, noemer: number | null): Rijreden | null {
  if (waarde === null) return null
  if (Math.abs(waarde) > GROOTST || (noemer ?? 0) > GROOTST) return 'getal_te_groot'
  if (isTelling(soort) && !Number.isInteger(waarde)) return 'niet_geheel'
  if (waarde < 0 && soort !== 'stand' && soort !== 'gemiddelde') return 'negatief'
  if (!heeftNoemer(soort)) return null
  if (noemer === null || noemer <= 0) return 'noemer_ontbreekt'
  return soort !== 'gemiddelde' && waarde > noemer ? 'noemer_te_klein' : null
}

/** The same for a number of inhabitants, which must be known. */
export function checkInwoners(waarde: number | null): Rijreden | null {
  if (waarde === null) return 'geen_getal'
  if (waarde < 0) return 'negatief'
  if (!Number.isInteger(waarde)) return 'niet_geheel'
  return waarde > MEESTE_INWONERS ? 'getal_te_groot' : null
}
