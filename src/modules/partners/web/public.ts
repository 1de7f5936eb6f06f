export { OrganisatieKeuze } from './OrganisatieKeuze.tsx'
export { alleOrganisatiesQuery } from './organisatiesQuery.ts'
export { ORGANISATIE_SOORT_KEUZES } from './teksten.ts'
