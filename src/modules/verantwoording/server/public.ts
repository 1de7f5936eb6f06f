export { verantwoordingscijfersRoutes } from './cijfers/routesCijfers.ts'
export { verantwoordingRoutes } from './routesVerantwoording.ts'
