import type { Handeling } from '../platform/contract.ts'
import type { Rol } from '../modules/toegang/domain/rol.ts'
import { createHandelingenOf, type StandaardOf } from '../modules/toegang/domain/rolrechten.ts'

const IEDEREEN: readonly Handeling[] = [
  'concept:read',
  'sessie:read',
  'sessie:delete',
  'sessie:confirm',
  'tweedefactor:edit',
  'termijn:read',
  'programma:read',
  'agendafeed:read',
  'agendafeed:edit',
  'weekbericht:edit',
  'eigenlog:read',
  'activiteit:read',
]
/** What the gemeente decided, and how Baken counts, is for everyone who works for it or watches it, not for partners. */
const BELEIDSLEZER: readonly Handeling[] = [
  ...IEDEREEN,
  'beleidskader:read',
  'vraag:read',
  'telling:read',
  'indicator:read',
]
const MEELEZER: readonly Handeling[] = [...BELEIDSLEZER, 'wijziging:read', 'organisatie:read', 'verantwoording:read']

/** Reads and writes in the notities that somebody takes part in. */
const NOTITIES: readonly Handeling[] = ['notitie:read', 'notitie:edit']
/** Opens one dossier for an hour, when it cannot wait. */
const NOOD: readonly Handeling[] = ['noodtoegang:open']
/** Sees what is kept how long, and stops its destruction. */
const BEWARING: readonly Handeling[] = ['bewaring:read', 'blokkade:edit']
/** Looks back on what was opened in an emergency. */
const NOODTOEZICHT: readonly Handeling[] = ['noodtoegang:read', 'noodtoegang:judge']

/**
 * Who gets which act, unless the gemeente chose otherwise. What a rol lacks does not exist for it: reading answers 404, and no
 * screen shows a way in.
 */
const STANDAARD: Readonly<Record<Rol, readonly Handeling[]>> = {
  beheerder: [
    ...BELEIDSLEZER,
    'gemeente:edit',
    'inlogdienst:edit',
    'apisleutel:edit',
    'medewerker:read',
    'medewerker:edit',
    'rol:read',
    'rol:edit',
    'activiteitbeheer:edit',
    'organisatie:read',
    'organisatie:edit',
    'partnertoegang:read',
    'partnertoegang:review',
    'backup:read',
    'anker:edit',
    'wijziging:read',
    'verwerking:read',
    'verwerking:edit',
  ],
  adviseur_veiligheid: [
    ...BELEIDSLEZER,
    ...NOTITIES,
    ...NOOD,
    'verwerking:read',
    'beleidskader:edit',
    'raadpleging:read',
    'raadpleging:edit',
    'programma:edit',
    'voortgang:edit',
    'activiteit:edit',
    'activiteitbeheer:edit',
    'indicator:edit',
    'weergave:edit',
    'ronde:read',
    'ronde:edit',
    'vraag:answer',
    'vraag:contribute',
    'onderdeel:edit',
    'wijziging:read',
    'inlezing:read',
    'inlezing:edit',
    'organisatie:read',
    'organisatie:edit',
    'verantwoording:read',
    'verantwoording:edit',
    'verantwoording:adopt',
    'verantwoording:publish',
  ],
  actiehouder: [...MEELEZER, 'voortgang:edit', 'vraag:contribute', 'activiteit:edit', 'weergave:edit'],
  procesregisseur: [
    ...MEELEZER,
    ...NOTITIES,
    ...NOOD,
    ...NOODTOEZICHT,
    'notitie:transfer',
    'verwerking:read',
    'voortgang:edit',
    'vraag:contribute',
    'activiteit:edit',
    'weergave:edit',
    'organisatie:edit',
    'log:read_dossier',
  ],
  casusdeelnemer: [...IEDEREEN, ...NOTITIES],
  kcc: [...BELEIDSLEZER, 'organisatie:read'],
  boa: [...BELEIDSLEZER, 'activiteit:edit', 'organisatie:read', 'notitie:read'],
  jurist: [...MEELEZER, 'notitie:read', 'verwerking:read', ...BEWARING, 'verzoek:read', 'verzoek:edit'],
  burgemeester: [...MEELEZER, 'notitie:read', 'bestuursdag:read', 'besluit:read', 'vraag:ask'],
  // The raad sees a programme once it is adopted, or when the college sends it a concept.
  raadslid: [...BELEIDSLEZER.filter((handeling) => handeling !== 'concept:read'), 'bestuursdag:read', 'vraag:ask'],
  partner: [...IEDEREEN, 'voortgang:edit', 'notitie:read'],
  functionaris_gegevensbescherming: [
    ...MEELEZER,
    ...NOODTOEZICHT,
    ...BEWARING,
    'verzoek:read',
    'verwerking:read',
    'verwerking:edit',
    'medewerker:read',
    'rol:read',
    'log:read',
    'log:review',
    'log:export',
  ],
  archivaris: [
    ...MEELEZER,
    'inlezing:read',
    'verwerking:read',
    ...BEWARING,
    'vernietiging:edit',
    'vernietiging:approve',
  ],
}

const SETS = new Map(Object.entries(STANDAARD).map(([rol, handelingen]) => [rol, new Set(handelingen)]))

/** What Baken gives a rol by default. */
export const standaardOf: StandaardOf = (rol) => SETS.get(rol) ?? new Set()

export const handelingenOf = createHandelingenOf(standaardOf)
