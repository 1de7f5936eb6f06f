export { OrganisatieKeuze } from './OrganisatieKeuze.tsx'
export { alleOrganisatiesQuery, type OrganisatieRegel } from './organisatiesQuery.ts'
