/** Why a raadpleging or a review was refused, and what to do. */
export const RAADPLEGING_DETAILS = {
  verkeerd_om: 'De laatste dag ligt voor de eerste. Kijk beide dagen na.',
  voorbij: 'De laatste dag is al voorbij. Kies een latere dag.',
  te_lang: 'Een raadpleging duurt hoogstens een jaar. Kies een eerdere laatste dag.',
  geen_concept: 'Dit programma is al vastgesteld. Inwoners raadplegen kan alleen over een concept.',
  geen_inzet: 'Dit programma heeft nog geen inzet. Maak er een, dan kunnen inwoners daarop reageren.',
  loopt_al: 'Er is al een raadpleging over dit programma. Sluit die eerst.',
  intussen_gewijzigd: 'Iemand anders wijzigde dit intussen. Kijk wat er nu staat en kies.',
  weigerreden_nodig: 'Kies waarom je deze reactie weigert.',
  waarin_nodig: 'Schrijf op waarin deze reactie is meegenomen.',
  antwoord_nodig: 'Leg in je antwoord uit waarom dit niet is meegenomen.',
  gesloten: 'Reageren kan niet meer: de raadpleging is gesloten.',
} as const
