export { LosScherm } from './LosScherm.tsx'
