export { findAccount } from './accountRepository.ts'
export { insertGemeente } from './eersteStart.ts'
export { getHuisstijl } from './huisstijl.ts'
export { createGokrem, type Gokrem } from './gokrem.ts'
export {
  findIngelogdeMedewerker,
  findMedewerker,
  findMedewerkernaam,
  findMedewerkerOfAccount,
  isOrganisatieVanMedewerker,
  listActiehouders,
  listBereikbaren,
} from './medewerkerRepository.ts'
export { createMedewerker, resetWachtwoord } from './medewerkers.ts'
export { createResolveActor } from './resolveActor.ts'
export { bereikOf, joinRollen } from '../domain/rol.ts'
export type { Rolbron } from './rollen/rolbron.ts'
export type { Rolmatrix } from './rollen/rolmatrix.ts'
export type { WriteRolmatrix } from './rollen/routesRollen.ts'
export { toegangRoutes } from './routes.ts'
export { hashWachtwoord, verifyWachtwoord } from './wachtwoorden.ts'
export { saveWachtwoord } from './accountRepository.ts'
