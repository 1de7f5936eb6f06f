export { logboekRoutes } from './routes.ts'
export { streamLdv, type Ldvvraag } from './ldv/streamLdv.ts'
