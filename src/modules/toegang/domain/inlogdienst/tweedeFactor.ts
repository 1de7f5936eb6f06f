import { readClaim, type Claims } from './claims.ts'

/** Whether the service says that it asked more than a password, by one of the values (of amr or acr) that the gemeente counts as such. */
export const hasTweedeFactor = (telt: readonly string[], claims: Claims): boolean =>
  [...readClaim(claims, 'amr'), ...readClaim(claims, 'acr')].some((waarde) => telt.includes(waarde))
