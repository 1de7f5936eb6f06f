import type { Handeling } from '../../../platform/domain/handeling.ts'
import { createHandelingenOf, type HandelingenOf, type StandaardOf } from './rolrechten.ts'
import type { Rol } from './rol.ts'
import type { Rolwijziging } from './rolwijziging.ts'

export type Rolhouder = { readonly id: string; readonly naam: string; readonly rollen: readonly Rol[] }

/** What one changed handeling of a rol means for the people who have that rol. */
export type Rolgevolg = Rolwijziging & {
  /** Those who really gain or lose it, by name; only the first of them. */
  readonly mensen: readonly Rolhouder[]
  readonly aantal: number
  /** Those with this rol for whom nothing changes, because another of their rollen holds it too. */
  readonly blijftGelijk: number
}

const MEESTE_NAMEN = 25

/** Who gains and loses what. `voor` and `na` say what a rol holds before and after. */
export function compareRolhouders(
  voor: StandaardOf,
  na: StandaardOf,
  wijzigingen: readonly Rolwijziging[],
  houders: readonly Rolhouder[],
): Rolgevolg[] {
  const eerst = createHandelingenOf(voor)
  const straks = createHandelingenOf(na)
  return wijzigingen.map((wijziging) => {
    const { rol, handeling } = wijziging
    const metRol = houders.filter(({ rollen }) => rollen.includes(rol))
    const geraakt = metRol.filter(({ rollen }) => has(eerst, rollen, handeling) !== has(straks, rollen, handeling))
    return {
      ...wijziging,
      mensen: geraakt.slice(0, MEESTE_NAMEN),
      aantal: geraakt.length,
      blijftGelijk: metRol.length - geraakt.length,
    }
  })
}

const has = (handelingenOf: HandelingenOf, rollen: readonly Rol[], handeling: Handeling): boolean =>
  handelingenOf(rollen, []).has(handeling)
