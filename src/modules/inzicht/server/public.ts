export { tellingenRoutes } from './routesTellingen.ts'
export { verdelingen } from './verdelingen.ts'
