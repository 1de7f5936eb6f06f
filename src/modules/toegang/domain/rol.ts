export const ROLLEN = ['beheerder', 'adviseur_veiligheid', 'actiehouder', 'partner', 'raadslid'] as const
export type Rol = (typeof ROLLEN)[number]

/** alles: the whole gemeente · eigen: only what the own organisatie is a party to. */
export const bereikOf = (rol: Rol): 'alles' | 'eigen' => (rol === 'partner' ? 'eigen' : 'alles')
