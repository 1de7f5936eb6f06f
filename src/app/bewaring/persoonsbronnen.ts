import { findPersoonInActiviteiten } from '../../modules/activiteiten/server/public.ts'
import type { Persoonsbron } from '../../modules/bewaring/server/public.ts'
import { findPersoonInNotities } from '../../modules/notities/server/public.ts'
import { findPersoonInOrganisaties } from '../../modules/partners/server/public.ts'
import { findPersoonInReacties, findPersoonInVragen } from '../../modules/programma/server/public.ts'
import { findPersoonInMedewerkers } from '../../modules/toegang/server/public.ts'
import { findPersoonInTeksten } from '../../modules/verantwoording/server/public.ts'

/** Every register that holds something about people. */
export const persoonsbronnen: readonly Persoonsbron[] = [
  { naam: 'Medewerkers', find: findPersoonInMedewerkers },
  { naam: 'Contactpersonen van organisaties', find: findPersoonInOrganisaties },
  { naam: 'Reacties op raadplegingen', find: findPersoonInReacties },
  { naam: 'Vragen van raad en burgemeester', find: findPersoonInVragen },
  { naam: 'Notities', find: findPersoonInNotities },
  { naam: 'Activiteiten', find: findPersoonInActiviteiten },
  { naam: 'Teksten van verantwoordingen', find: findPersoonInTeksten },
]
