import { ORGANISATIE_SOORTEN, type OrganisatieSoort } from '../domain/organisatie.ts'

export const SOORT_TEKST: Record<OrganisatieSoort, string> = {
  gemeentelijk: 'Gemeente',
  politie: 'Politie',
  justitie: 'Justitie',
  corporatie: 'Woningcorporatie',
  zorg: 'Zorg',
  welzijn: 'Welzijn',
  onderwijs: 'Onderwijs',
  veiligheidsregio: 'Veiligheidsregio',
  ondernemers: 'Ondernemers',
  inwoners: 'Inwoners',
  rijk: 'Rijk',
  regio: 'Regio',
  overig: 'Overig',
}

export const ORGANISATIE_SOORT_KEUZES = ORGANISATIE_SOORTEN.map((waarde) => ({ waarde, label: SOORT_TEKST[waarde] }))
