export { hasPersoonsvorm } from './domain/herkenning/persoonsvorm.ts'
export type { Bron } from './domain/voorstel.ts'
