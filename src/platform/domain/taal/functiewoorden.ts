const asSet = (lijst: string): ReadonlySet<string> => new Set(lijst.split(/\s+/))

export const VOORZETSELS = asSet(
  'aan achter afgezien behalve beneden bij binnen blijkens boven buiten conform door gedurende in inzake krachtens langs ' +
    'met middels mits na naar naast namens nabij om omstreeks omtrent ondanks onder op over per qua rond rondom sinds ' +
    'tegen tegenover ten ter tijdens tot tussen uit uiterlijk van vanaf vanuit vanwege via volgens voor voorafgaand wegens zonder ' +
    'dankzij richting t/m',
)

export const VOEGWOORDEN = asSet(
  'en of maar want dus noch omdat doordat zodat opdat terwijl hoewel als indien wanneer toen nadat voordat zodra zolang ' +
    'waarbij waarin waardoor waarmee waarna waarop waarvan waaronder waarvoor waaraan waaruit waartoe alsmede evenals alsook ' +
    'tenzij mits aangezien zoals oftewel ofwel dan',
)

export const VOORNAAMWOORDEN = asSet(
  'ik jij je u hij zij ze het we wij jullie dit dat deze die hen hun haar hem zich ons onze mijn uw elkaar wie wat welke ' +
    'iemand niemand iedereen iets niets men er hier daar hierin daarin hiermee daarmee hiervoor daarvoor hierop daarop ' +
    'hiervan daarvan hierbij daarbij daaraan hieraan daardoor hierdoor daaruit hieruit',
)

export const LIDWOORDEN = asSet('de het een t n')

export const BIJWOORDEN = asSet(
  'niet ook nog wel al reeds inmiddels momenteel thans nu weer opnieuw daarnaast verder daarom dus echter toch vooral ' +
    'alleen slechts samen tevens eveneens vervolgens uiteindelijk gezamenlijk daadwerkelijk gemiddeld totaal meer minder ' +
    'hoger lager steeds vaak soms altijd nooit jaarlijks maandelijks wekelijks dagelijks uiterlijk structureel regelmatig ' +
    'actief succesvol volledig grotendeels gedeeltelijk onder immers namelijk mede specifiek respectievelijk eerder later ' +
    'intensief integraal preventief extra bovendien ongeveer circa ruim bijna zowel mogelijk waarschijnlijk',
)

/** Finite forms of the verbs that carry tense and mood. */
export const HULPWERKWOORDEN = asSet(
  'is zijn was waren ben bent heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden ' +
    'moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden gaat gaan ging gingen blijft blijven bleef ' +
    'bleven komt komen kwam kwamen krijgt krijgen kreeg kregen doet doen deed deden laat laten liet lieten staat staan ' +
    'stond stonden vindt vinden vond vonden neemt nemen nam namen maakt maken maakte maakten zet zetten geeft geven gaf gaven ' +
    'ligt liggen lag lagen houdt houden hield hielden bestaat bestaan bestond bestonden stelt stellen stelde stelden',
)

const SLUIT_NAAMWOORDGROEP: readonly ReadonlySet<string>[] = [
  VOORZETSELS,
  VOEGWOORDEN,
  VOORNAAMWOORDEN,
  LIDWOORDEN,
  BIJWOORDEN,
  HULPWERKWOORDEN,
]

/** Whether a word (lowercase, no accents) cannot stand inside a bare noun group such as "nieuwe vrijwilligers". */
export const isFunctiewoord = (klein: string): boolean => SLUIT_NAAMWOORDGROEP.some((groep) => groep.has(klein))
