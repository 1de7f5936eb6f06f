export { ActieActiviteiten } from './ActieActiviteiten.tsx'
