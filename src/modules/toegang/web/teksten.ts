import type { Rol } from '../domain/rol.ts'

export const ROL_TEKST: Record<Rol, string> = {
  beheerder: 'Beheerder',
  adviseur_veiligheid: 'Adviseur veiligheid',
  actiehouder: 'Actiehouder',
  partner: 'Partner',
  raadslid: 'Raadslid',
}

export const ROL_UITLEG: Record<Rol, string> = {
  beheerder: 'Geeft anderen toegang en stelt Baken in voor de gemeente.',
  adviseur_veiligheid: 'Leest documenten in en houdt het programma bij.',
  actiehouder: 'Werkt aan acties en ziet het hele programma.',
  partner: 'Ziet alleen de acties van de eigen organisatie.',
  raadslid: 'Leest mee en wijzigt niets.',
}
