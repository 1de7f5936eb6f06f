export { findAccount } from './accountRepository.ts'
export { insertGemeente } from './eersteStart.ts'
export { getHuisstijl } from './huisstijl.ts'
export { createGokrem, type Gokrem } from './gokrem.ts'
export { listBevoegden } from './listBevoegden.ts'
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
export { countPartnermensen, lapseToegang, listPartnermensen } from './partnermensen.ts'
export { createResolveActor } from './resolveActor.ts'
export { bereikOf, joinRollen } from '../domain/rol.ts'
export type { Rolbron } from './rollen/rolbron.ts'
export type { Rolmatrix } from './rollen/rolmatrix.ts'
export type { WriteRolmatrix } from './rollen/routesRollen.ts'
export { describeRollen } from '../domain/rol.ts'
export { GRONDSLAGTEKSTEN } from '../domain/dossier/verwerking.ts'
export { isOrganisatieDeelnemer, listBehandeld } from './deelname/behandeling.ts'
export {
  endDeelnames,
  findInzage,
  insertDeelname,
  insertDossier,
  isDeelnemer,
  listDeelnemers,
  lockDossier,
  type Deelnameregel,
} from './deelname/deelnameRepository.ts'
export { withAlleDossiers } from './deelname/dossierblik.ts'
export { createListMensen, type Mens } from './deelname/listMensen.ts'
export { transferDossier } from './deelname/transferDossier.ts'
export type { WriteRegister } from './verwerkingen/routesVerwerkingen.ts'
export { checkDoel, insertVerwerking, listVerwerkingen } from './verwerkingen/verwerkingRepository.ts'
export { mailBackupalarm } from './mailBackupalarm.ts'
export { backupsRoutes } from './routesBackups.ts'
export { toegangRoutes } from './routes.ts'
export { hashWachtwoord, verifyWachtwoord } from './wachtwoorden.ts'
export { saveWachtwoord } from './accountRepository.ts'
export { destroyMedewerkers, listBeeindigden } from './beeindigden.ts'
export { findPersoonInMedewerkers } from './findPersoon.ts'
