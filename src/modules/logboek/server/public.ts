export { logboekRoutes, type LogboekOpties } from './routes.ts'
export { streamLdv, type Ldvvraag } from './ldv/streamLdv.ts'
