export const ORGANISATIE_SOORTEN = [
  'gemeentelijk',
  'politie',
  'justitie',
  'corporatie',
  'zorg',
  'welzijn',
  'onderwijs',
  'veiligheidsregio',
  'ondernemers',
  'inwoners',
  'rijk',
  'regio',
  'overig',
] as const
export type OrganisatieSoort = (typeof ORGANISATIE_SOORTEN)[number]

/** A party that a gemeente works with; `aliassen` are all other names under which documents call it. */
export type Organisatie = {
  readonly id: string
  readonly naam: string
  readonly soort: OrganisatieSoort
  readonly aliassen: readonly string[]
}
