export { DossierInzage } from './DossierInzage.tsx'
