export { OrganisatieKeuze } from './OrganisatieKeuze.tsx'
export { alleOrganisatiesQuery } from './organisatiesQuery.ts'
