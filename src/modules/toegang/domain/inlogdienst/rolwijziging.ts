import type { Rol } from '../rol.ts'

/** A rol that somebody holds, and the service whose rules gave it; null: given by hand. */
export type Rolbezit = { readonly rol: Rol; readonly inlogdienstId: string | null }

export type Rolwijziging = { readonly erbij: readonly Rol[]; readonly eraf: readonly Rol[] }

/**
 * What signing in at a service changes: the rollen its rules give now, and away those it gave before and gives no more. What was
 * given by hand or by another service stays, and so does the rol of the last beheerder.
 */
export function planRolwijziging(
  bezit: readonly Rolbezit[],
  toegekend: readonly Rol[],
  inlogdienstId: string,
  isLaatsteBeheerder: boolean,
): Rolwijziging {
  const vanDezeDienst = bezit.filter((een) => een.inlogdienstId === inlogdienstId)
  return {
    erbij: toegekend.filter((rol) => !bezit.some((een) => een.rol === rol)),
    eraf: vanDezeDienst
      .map(({ rol }) => rol)
      .filter((rol) => !toegekend.includes(rol) && !(rol === 'beheerder' && isLaatsteBeheerder)),
  }
}
