import type { Handeling } from '../platform/contract.ts'
import type { Rol } from '../modules/toegang/domain/rol.ts'

const IEDEREEN: readonly Handeling[] = [
  'sessie:read',
  'sessie:delete',
  'termijn:read',
  'programma:read',
  'agendafeed:read',
  'agendafeed:edit',
]
/** What the gemeente decided is for everyone who works for it or watches it, not for partners. */
const BELEIDSLEZER: readonly Handeling[] = [...IEDEREEN, 'beleidskader:read']

/** Who gets which act. What a role lacks does not exist for it: reading answers 404, and no screen shows a way in. */
const HANDELINGEN: Record<Rol, readonly Handeling[]> = {
  beheerder: [
    ...BELEIDSLEZER,
    'gemeente:edit',
    'medewerker:read',
    'medewerker:edit',
    'organisatie:read',
    'organisatie:edit',
    'wijziging:read',
  ],
  adviseur_veiligheid: [
    ...BELEIDSLEZER,
    'beleidskader:edit',
    'raadpleging:read',
    'raadpleging:edit',
    'programma:edit',
    'voortgang:edit',
    'weergave:edit',
    'ronde:read',
    'ronde:edit',
    'onderdeel:edit',
    'wijziging:read',
    'inlezing:read',
    'inlezing:edit',
    'organisatie:read',
    'organisatie:edit',
  ],
  actiehouder: [...BELEIDSLEZER, 'wijziging:read', 'organisatie:read', 'voortgang:edit', 'weergave:edit'],
  partner: [...IEDEREEN, 'voortgang:edit'],
  raadslid: BELEIDSLEZER,
}

const SETS = new Map(Object.entries(HANDELINGEN).map(([rol, handelingen]) => [rol, new Set(handelingen)]))

export const handelingenOf = (rol: Rol): ReadonlySet<Handeling> => SETS.get(rol) ?? new Set()
