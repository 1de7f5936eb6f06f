export const ROLLEN = [
  'beheerder',
  'adviseur_veiligheid',
  'actiehouder',
  'procesregisseur',
  'casusdeelnemer',
  'kcc',
  'boa',
  'jurist',
  'burgemeester',
  'raadslid',
  'partner',
  'functionaris_gegevensbescherming',
  'archivaris',
] as const
export type Rol = (typeof ROLLEN)[number]

export const ROLTEKSTEN: Readonly<Record<Rol, { readonly naam: string; readonly zin: string }>> = {
  beheerder: { naam: 'Beheerder', zin: 'Geeft anderen toegang en stelt Baken in. Ziet geen dossiers.' },
  adviseur_veiligheid: { naam: 'Adviseur veiligheid', zin: 'Leest documenten in en houdt het programma bij.' },
  actiehouder: { naam: 'Actiehouder', zin: 'Werkt aan acties en ziet het hele programma.' },
  procesregisseur: { naam: 'Procesregisseur', zin: 'Leidt casussen en bepaalt wie eraan meedoet.' },
  casusdeelnemer: { naam: 'Casusdeelnemer', zin: 'Ziet alleen de casussen waaraan hij of zij meedoet.' },
  kcc: { naam: 'KCC-medewerker', zin: 'Neemt meldingen van inwoners aan en zoekt op wie erover gaat.' },
  boa: { naam: 'Boa', zin: 'Handhaaft op straat en leest de afspraken die daarover zijn gemaakt.' },
  jurist: { naam: 'Jurist', zin: 'Leest mee met beleid en termijnen en toetst besluiten.' },
  burgemeester: { naam: 'Burgemeester', zin: 'Leest het beleid en hoe het programma ervoor staat.' },
  raadslid: { naam: 'Raadslid', zin: 'Leest mee en wijzigt niets.' },
  partner: { naam: 'Partner', zin: 'Ziet alleen de acties van de eigen organisatie.' },
  functionaris_gegevensbescherming: {
    naam: 'Functionaris gegevensbescherming',
    zin: 'Ziet toe op de privacy en leest wie toegang heeft.',
  },
  archivaris: { naam: 'Archivaris', zin: 'Leest wat bewaard wordt en waakt over bewaren en vernietigen.' },
}

const ALLEEN_EIGEN: ReadonlySet<Rol> = new Set(['partner', 'casusdeelnemer'])

/** alles: the whole gemeente · eigen: only what the own organisatie is a party to, or what one takes part in. The widest rol counts. */
export const bereikOf = (rollen: readonly Rol[]): 'alles' | 'eigen' =>
  rollen.some((rol) => !ALLEEN_EIGEN.has(rol)) ? 'alles' : 'eigen'

/** In the order of ROLLEN; what is no rol falls away. */
export const toRollen = (namen: readonly string[]): Rol[] => ROLLEN.filter((rol) => namen.includes(rol))

/** As the log names who acted. */
export const joinRollen = (rollen: readonly Rol[]): string => rollen.join('+')

/** "Beheerder, Actiehouder" */
export const describeRollen = (rollen: readonly Rol[]): string => rollen.map((rol) => ROLTEKSTEN[rol].naam).join(', ')
