export { insertGemeente } from './eersteStart.ts'
export { createResolveActor } from './resolveActor.ts'
export { toegangRoutes } from './routes.ts'
export { isOrganisatieVanMedewerker } from './medewerkerRepository.ts'
