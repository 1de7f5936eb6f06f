import type { Handeling } from '../../../platform/domain/handeling.ts'
import type { Rol } from './rol.ts'

/** Where a gemeente gives a rol more or less than Baken does by default. */
export type Afwijking = { readonly rol: Rol; readonly handeling: Handeling; readonly toegestaan: boolean }

/** What a rol holds when the gemeente changed nothing. */
export type StandaardOf = (rol: Rol) => ReadonlySet<Handeling>

/** What somebody with these rollen may do, given the deviations of their gemeente. */
export type HandelingenOf = (rollen: readonly Rol[], afwijkingen: readonly Afwijking[]) => ReadonlySet<Handeling>

export function handelingenOfRol(
  standaardOf: StandaardOf,
  afwijkingen: readonly Afwijking[],
  rol: Rol,
): ReadonlySet<Handeling> {
  const handelingen = new Set(standaardOf(rol))
  for (const afwijking of afwijkingen) {
    if (afwijking.rol !== rol) continue
    if (afwijking.toegestaan) handelingen.add(afwijking.handeling)
    else handelingen.delete(afwijking.handeling)
  }
  return handelingen
}

/** Asked at every request: without deviations the answer is kept per set of rollen. */
export function createHandelingenOf(standaardOf: StandaardOf): HandelingenOf {
  const bekend = new Map<string, ReadonlySet<Handeling>>()
  const join = (rollen: readonly Rol[], afwijkingen: readonly Afwijking[]): ReadonlySet<Handeling> =>
    new Set(rollen.flatMap((rol) => [...handelingenOfRol(standaardOf, afwijkingen, rol)]))
  return (rollen, afwijkingen) => {
    if (afwijkingen.length > 0) return join(rollen, afwijkingen)
    const sleutel = rollen.join()
    const eerder = bekend.get(sleutel)
    if (eerder) return eerder
    const nieuw = join(rollen, [])
    bekend.set(sleutel, nieuw)
    return nieuw
  }
}
