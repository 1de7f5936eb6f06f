export { destroyNotitie, type Vernietigd } from './destroyNotitie.ts'
export { bijlagenRoutes as notitiebijlagenRoutes } from './routesBijlagen.ts'
export { deelnamesRoutes as notitiedeelnamesRoutes } from './routesDeelnames.ts'
export { notitiesRoutes } from './routesNotities.ts'
