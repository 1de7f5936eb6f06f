import type { Handeling } from '../platform/contract.ts'
import type { Rol } from '../modules/toegang/domain/rol.ts'
import { createHandelingenOf, type StandaardOf } from '../modules/toegang/domain/rolrechten.ts'

const IEDEREEN: readonly Handeling[] = [
  'sessie:read',
  'sessie:delete',
  'sessie:confirm',
  'tweedefactor:edit',
  'termijn:read',
  'programma:read',
  'agendafeed:read',
  'agendafeed:edit',
  'eigenlog:read',
]
/** What the gemeente decided is for everyone who works for it or watches it, not for partners. */
const BELEIDSLEZER: readonly Handeling[] = [...IEDEREEN, 'beleidskader:read']
const MEELEZER: readonly Handeling[] = [...BELEIDSLEZER, 'wijziging:read', 'organisatie:read']

/**
 * Who gets which act, unless the gemeente chose otherwise. What a rol lacks does not exist for it: reading answers 404, and no
 * screen shows a way in.
 */
const STANDAARD: Readonly<Record<Rol, readonly Handeling[]>> = {
  beheerder: [
    ...BELEIDSLEZER,
    'gemeente:edit',
    'medewerker:read',
    'medewerker:edit',
    'rol:read',
    'rol:edit',
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
  actiehouder: [...MEELEZER, 'voortgang:edit', 'weergave:edit'],
  procesregisseur: [...MEELEZER, 'voortgang:edit', 'weergave:edit', 'organisatie:edit', 'log:read_dossier'],
  casusdeelnemer: IEDEREEN,
  kcc: [...BELEIDSLEZER, 'organisatie:read'],
  boa: [...BELEIDSLEZER, 'organisatie:read'],
  jurist: MEELEZER,
  burgemeester: MEELEZER,
  raadslid: BELEIDSLEZER,
  partner: [...IEDEREEN, 'voortgang:edit'],
  functionaris_gegevensbescherming: [
    ...MEELEZER,
    'medewerker:read',
    'rol:read',
    'log:read',
    'log:review',
    'log:export',
  ],
  archivaris: [...MEELEZER, 'inlezing:read'],
}

const SETS = new Map(Object.entries(STANDAARD).map(([rol, handelingen]) => [rol, new Set(handelingen)]))

/** What Baken gives a rol by default. */
export const standaardOf: StandaardOf = (rol) => SETS.get(rol) ?? new Set()

export const handelingenOf = createHandelingenOf(standaardOf)
