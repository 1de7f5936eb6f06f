export const EENHEDEN = ['uren', 'dagen', 'werkdagen', 'weken', 'maanden', 'jaren'] as const
export type Eenheid = (typeof EENHEDEN)[number]

/** How long a term is, in the unit in which the law puts it: 6 weeks are not 42 days (Algemene termijnenwet 4). */
export type Lengte = { readonly aantal: number; readonly eenheid: Eenheid }

export const uren = (aantal: number): Lengte => ({ aantal, eenheid: 'uren' })
export const dagen = (aantal: number): Lengte => ({ aantal, eenheid: 'dagen' })
export const werkdagen = (aantal: number): Lengte => ({ aantal, eenheid: 'werkdagen' })
export const weken = (aantal: number): Lengte => ({ aantal, eenheid: 'weken' })
export const maanden = (aantal: number): Lengte => ({ aantal, eenheid: 'maanden' })
export const jaren = (aantal: number): Lengte => ({ aantal, eenheid: 'jaren' })

/** Singular and plural; Dutch counts hours and years in the singular. */
const WOORDEN: Record<Eenheid, readonly [een: string, meer: string]> = {
  uren: ['uur', 'uur'],
  dagen: ['dag', 'dagen'],
  werkdagen: ['werkdag', 'werkdagen'],
  weken: ['week', 'weken'],
  maanden: ['maand', 'maanden'],
  jaren: ['jaar', 'jaar'],
}

/** "6 weken", "1 week", "24 uur". */
export const formatLengte = ({ aantal, eenheid }: Lengte): string =>
  `${aantal} ${WOORDEN[eenheid][aantal === 1 ? 0 : 1]}`
