import type { Kolomrol } from '../../../domain/lading/toewijzing.ts'

/** What a column means, in the words of the screen. */
const ROLNAMEN: Readonly<Record<Kolomrol, string>> = {
  negeer: 'Niet gebruiken',
  periode: 'Periode',
  jaar: 'Jaar',
  maand: 'Maand',
  kwartaal: 'Kwartaal',
  gebied: 'Gebied',
  indicator: 'Naam van de indicator',
  waarde: 'Cijfers',
  periodewaarde: 'Cijfers van de periode in de kop',
  noemer: 'Totaal waarvan het een deel is',
  voorlopig: 'Voorlopig of niet',
  context: 'Toelichting',
}

export const ROLKEUZES = Object.entries(ROLNAMEN).map(([waarde, label]) => ({
  // The keys of the table are the roles.
  waarde: waarde as Kolomrol,
  label,
}))
