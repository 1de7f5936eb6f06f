/**
 * Names that hold a word or mark that otherwise parts two parties, besides those among the standard organisaties.
 * "&" and "en" read alike; spaces and line breaks do not matter.
 */
export const SAMENGESTELDE_NAMEN: readonly string[] = `
Afdeling Vreemdelingenpolitie Identificatie en Mensenhandel
Toezicht en Handhaving
Handhaving en Toezicht
Vergunningen en Handhaving
Vergunningen en Toezicht
Vergunningverlening, Toezicht en Handhaving
Vergunning, Toezicht en Handhaving
Openbare Orde en Veiligheid
Orde en Veiligheid
Veiligheid en Handhaving
Veiligheid en Leefbaarheid
Leefbaarheid en Veiligheid
Veiligheid en Wijken
Veiligheid en Crisisbeheersing
Crisisbeheersing en Rampenbestrijding
Rampenbestrijding en Crisisbeheersing
Zorg en Veiligheid
Zorg en Welzijn
Welzijn en Zorg
Wonen en Zorg
Wonen, Welzijn en Zorg
Jeugd en Gezin
Jeugd en Veiligheid
Jeugd en Onderwijs
Ouder- en Kindteam
Ouder- en Kindteams
Werk en Inkomen
Werk en Bijstand
Sociale Zaken en Werkgelegenheid
Justitie en Veiligheid
Binnenlandse Zaken en Koninkrijksrelaties
Volksgezondheid, Welzijn en Sport
Onderwijs, Cultuur en Wetenschap
Infrastructuur en Waterstaat
Economische Zaken en Klimaat
Economie en Toerisme
Sport en Cultuur
Ruimte en Wonen
Ruimte en Economie
Burger en Bestuur
Bestuur en Veiligheid
Bestuur en Organisatie
Bestuurs- en Concernzaken
Burgemeester en wethouders
Burgemeester & wethouders
Burgerzaken en Dienstverlening
Verkeer en Vervoer
Bouwen en Wonen
Bouw en Woningtoezicht
Beheer en Onderhoud
Inlichtingen- en Veiligheidsdienst
Algemene Inlichtingen- en Veiligheidsdienst
Politie en Wetenschap
Veiligheid, Recht en Leefomgeving
Vluchtelingenwerk en Integratie
Hang- en sluitwerk
Dag- en nachtopvang
Belastingdienst/Toeslagen
GGD/GHOR-bureau
Blijf van mijn Lijf
Centrum voor Jeugd en Gezin
Bescherming en Herstel
Vereniging Eigen Huis
Advies- en Meldpunt Huiselijk Geweld en Kindermishandeling
Huiselijk Geweld en Kindermishandeling
Steunpunt Huiselijk Geweld en Kindermishandeling
Verslavingszorg en Maatschappelijke Opvang
Regionaal Bureau Leerplicht en Voortijdig Schoolverlaten
Taskforce Brabant en Zeeland
`
  .trim()
  .split('\n')

/** Words that name a field of work: two of them joined by "en" are one department, not two parties. */
export const THEMAWOORDEN: ReadonlySet<string> = new Set(
  (
    'toezicht handhaving veiligheid orde zorg welzijn jeugd gezin gezinnen werk inkomen wonen ruimte economie sport cultuur onderwijs milieu ' +
    'leefomgeving leefbaarheid samenleving maatschappij bestuur zaken vergunningen vergunning vergunningverlening beheer wijken gebieden participatie ' +
    'communicatie duurzaamheid mobiliteit verkeer vervoer bouwen bouw infrastructuur natuur gezondheid preventie crisisbeheersing rampenbestrijding recht ' +
    'justitie integriteit dienstverlening bevolking kennis financien belastingen opleiding ondersteuning identificatie mensenhandel integratie arbeid ' +
    'werkgelegenheid opvang ontwikkeling strategie beleid uitvoering regie advies informatie criminaliteitspreventie ondermijning weerbaarheid toerisme ' +
    'evenementen horeca ondernemen huisvesting asiel migratie meedoen groen water onderhoud inwoners'
  ).split(' '),
)

/** Words that open the name of a department or body, with which the themes after it belong together. */
export const NAAMOPENERS: ReadonlySet<string> = new Set(
  (
    'team teams afdeling cluster domein directie dienst sector bureau stichting ministerie programma werkgroep stuurgroep commissie vereniging centrum ' +
    'instituut kenniscentrum adviesraad wethouder portefeuillehouder coordinator beleidsmedewerker beleidsadviseur adviseur medewerker medewerkers regisseur ' +
    'expertisecentrum platform netwerk coalitie taakveld opgave eenheid unit vakgroep manager teammanager projectleider programmamanager'
  ).split(' '),
)
