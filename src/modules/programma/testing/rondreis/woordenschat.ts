/** Words of which programmes of the fictitious gemeente Waterveste are made; made up here, taken from no document. */
export const PRIORITEITEN = [
  'Ondermijning',
  'Jeugd en veiligheid',
  'Overlast in de openbare ruimte',
  'Zorg en veiligheid',
  'Digitale veiligheid',
  'Veilig wonen',
  'Verkeer',
  'Communicatie',
  'Polarisatie',
  'Brandveiligheid',
] as const

export const INZETTEN = [
  'ondernemers op de kade weerbaar maken',
  'zicht op jongeren die afglijden',
  'minder fietsdiefstal rond het station',
  'Bewoners doen mee',
  'een sluitende aanpak van verwarde personen',
  'Samen toezicht houden',
  'drugs uit de haven weren',
  'Preventie: voorkomen is beter',
  'adressen op orde',
  'veilig uitgaan in de binnenstad',
] as const

export const AMBITIES = [
  'Ondernemers weten waar zij een verdachte huurder melden.',
  'Het aantal meldingen van jeugdoverlast daalt met 10% ten opzichte van 2025.',
  'Eind 2027 doen 12 buurten mee aan het toezicht van bewoners.',
  'Inwoners voelen zich thuis in hun buurt en spreken elkaar aan.',
  'Elke melding krijgt binnen twee dagen een antwoord; wie dat wil hoort de afloop.',
  'Minder inbraken dan het jaar ervoor',
] as const

export const DOELEN = [
  'In 2027 zijn er 15% minder woninginbraken dan in 2024.',
  '40 ondernemers hebben een veiligheidsgesprek gehad',
  'Jongeren kennen de weg naar hulp',
  'Het rapportcijfer voor veiligheid stijgt van 6,8 naar 7,2',
  'Geen enkele loods staat leeg zonder toezicht.',
] as const

export const WERKWOORDEN = ['organiseren', 'opzetten', 'uitvoeren', 'voorbereiden', 'evalueren', 'afronden'] as const

export const ONDERWERPEN = [
  'Controles op het bedrijventerrein',
  'Gesprekken met verhuurders van loodsen',
  'een inloopavond voor bewoners',
  'Cameratoezicht op het Havenplein',
  'bijpraten van scholen over vuurwerk',
  'Fietsen merken (gratis)',
  'Training “Herken de signalen” voor baliemedewerkers',
  'buurtpreventie in 5 wijken',
  'Plan van aanpak voor de jaarwisseling',
  'Sluiten van panden volgens artikel 13b',
] as const

export const TOEVOEGINGEN = [
  '',
  ' samen met de buurt',
  ' in Oost & West',
  ', ook buiten kantooruren',
  ' en de uitkomst delen met de raad',
  '; zo nodig met een tolk',
  ' in 2027',
  '*',
] as const

export const PLANNINGEN = [
  '',
  'Doorlopend',
  '1e kwartaal 2027',
  'Q2',
  '2e en 3e kwartaal',
  'Voorjaar en najaar',
  '4 maal per jaar',
  '2 maal per jaar en verder op verzoek',
  'Vier avonden per week',
  'Wekelijks, behalve in de schoolvakanties',
  'Indien nodig',
  'voor de zomer',
  'vanaf 2020',
  'maart 2027',
  'Eerste helft 2027',
] as const

export const PARTIJEN = [
  'Gemeente',
  'politie',
  'Halt',
  'Jongerenwerk',
  'Openbaar Ministerie',
  'RIEC',
  'woningcorporatie',
  'Zorg- en Veiligheidshuis',
  'brandweer',
  'Team Toezicht en Handhaving',
  'Belastingdienst',
  'Ondernemersvereniging Havenkwartier',
] as const

export const NOTITIES = [
  'Betaald uit het budget voor ondermijning.',
  'Uit 2026 overgenomen; de evaluatie volgt in het najaar.',
  'Zie de kadernota.\nDe raad besluit later over het vervolg.',
  'Alleen in de wijk Oost',
] as const
