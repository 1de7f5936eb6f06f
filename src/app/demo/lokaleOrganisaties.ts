import type { Organisatie } from '../../modules/partners/public.ts'

/** Fictitious organisaties of Waterveste. */
export const LOKALE_ORGANISATIES: readonly Omit<Organisatie, 'id'>[] = [
  { naam: 'Woonstichting De Vest', soort: 'corporatie', aliassen: ['De Vest'] },
  { naam: 'Welzijn Waterrand', soort: 'welzijn', aliassen: ['Waterrand'] },
  { naam: 'Ondernemerskring Waterveste', soort: 'ondernemers', aliassen: ['OKW', 'ondernemerskring'] },
  { naam: 'Buurtpreventie Waterveste', soort: 'inwoners', aliassen: ['buurtpreventie', 'buurtpreventieteams'] },
  { naam: 'Scholengemeenschap Het Baken', soort: 'onderwijs', aliassen: ['Het Baken'] },
  { naam: 'Veiligheidsregio Waterland-Oost', soort: 'veiligheidsregio', aliassen: ['VRWO'] },
]
