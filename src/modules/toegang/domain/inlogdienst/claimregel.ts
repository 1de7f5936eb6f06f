import { toRollen, type Rol } from '../rol.ts'
import { readClaim, type Claims } from './claims.ts'

/** Who has `waarde` in `claim` works for this organisatie, holds this rol, or both. */
export type Claimregel = {
  readonly claim: string
  readonly waarde: string
  readonly organisatieId: string | null
  readonly rol: Rol | null
}

export type Toekenning = {
  readonly rollen: readonly Rol[]
  /** Of the first rule that names one. */
  readonly organisatieId: string | null
}

/** What the rules give somebody with these claims. Compared to the letter: "Beheer" is not "beheer". */
export function applyClaimregels(regels: readonly Claimregel[], claims: Claims): Toekenning {
  const raak = regels.filter(({ claim, waarde }) => readClaim(claims, claim).includes(waarde))
  return {
    rollen: toRollen(raak.flatMap(({ rol }) => rol ?? [])),
    organisatieId: raak.find(({ organisatieId }) => organisatieId !== null)?.organisatieId ?? null,
  }
}
