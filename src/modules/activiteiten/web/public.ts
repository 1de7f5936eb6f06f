export { ActieActiviteiten } from './ActieActiviteiten.tsx'
export { zoekActiviteiten } from './zoekActiviteiten.ts'
