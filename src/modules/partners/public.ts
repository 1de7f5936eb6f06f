export { ORGANISATIE_SOORTEN, type Organisatie, type OrganisatieSoort } from './domain/organisatie.ts'
export { organisatieSleutel } from './domain/organisatieSleutel.ts'
