/** A kind of document that is no programme: how it gives itself away, and what to call it to a reader. */
export type Genre = {
  readonly naam: string
  /** In the title or the first lines: counts for two. */
  readonly titel: RegExp | null
  /** Lines or phrases anywhere; each different one counts for one. */
  readonly sporen: readonly RegExp[]
}

const woord = (patroon: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${patroon})(?![\\p{L}])`, 'iu')
const regel = (patroon: string): RegExp =>
  new RegExp(`^[ \\t\\d.)•*-]{0,8}(?:${patroon})[ \\t]{0,4}[:.]?[ \\t]{0,8}$`, 'imu')
const kopregel = (patroon: string): RegExp => new RegExp(`^[ \\t]{0,8}(?:${patroon})[ \\t]{0,4}:`, 'imu')

export const GENRES: readonly Genre[] = [
  {
    naam: 'een nieuwsbericht',
    titel: woord('persbericht|nieuwsbericht|nieuwsbrief|pers'),
    sporen: [
      woord('aldus'),
      woord(
        '(?:zegt|vertelt|stelt|licht toe|laat weten|benadrukt|reageert) (?:de |een )?(?:burgemeester|wethouder|woordvoerder|initiatiefnemer|voorzitter|bewoner|bewoonster|ondernemer|\\p{Lu}\\p{Ll}+)',
      ),
      woord(
        '(?:de )?(?:burgemeester|wethouder|woordvoerder)(?: \\p{Lu}\\p{Ll}+){0,2} (?:zegt|vertelt|is blij|benadrukt|reageert|laat weten)',
      ),
      woord('is blij met'),
      woord('lees (?:ook|meer|verder)'),
      woord('leave a reply|geef een reactie|laat een reactie achter|reageer op dit artikel|reacties'),
      woord('e-?mailadres wordt niet gepubliceerd'),
      woord('deel dit (?:artikel|bericht)|gerelateerde (?:artikelen|berichten)|more in'),
      kopregel('foto|tekst en foto|bron|noot voor de redactie|door'),
      woord('einde (?:pers)?bericht|noot voor de redactie|niet voor publicatie'),
      /^\p{Lu}[\p{Lu} '-]{3,30} [–—-] \p{Lu}/mu,
      /[„“”"][^„“”"\n]{20,300}[.,!?]?[“”"],?\s(?:zegt|aldus|vertelt|stelt|legt)/u,
    ],
  },
  {
    naam: 'een agenda',
    titel: woord('agenda|vergaderagenda|uitnodiging|raadsagenda|convocatie'),
    sporen: [
      regel('opening(?: en mededelingen)?|opening en vaststelling agenda|opening door de voorzitter'),
      regel('mededelingen|ingekomen stukken|ingekomen stukken en mededelingen'),
      regel('rondvraag|w\\.?v\\.?t\\.?t\\.?k\\.?|wat verder ter tafel komt|rondvraag en sluiting'),
      regel(
        'sluiting|vaststell?(?:en|ing)(?: van de)? agenda|vaststelling (?:van het )?verslag|verslag vorige vergadering|spreekrecht(?: voor inwoners)?',
      ),
      /\b\d{1,2}[.:]\d{2}\s?(?:uur|u\.|-|–)/u,
      kopregel('locatie|aanvang|plaats|tijd|tijdstip|zaal'),
    ],
  },
  {
    naam: 'een verslag van een vergadering',
    titel: woord(
      'notulen|besluitenlijst|vergaderverslag|gespreksverslag|verslag (?:van )?(?:de |het )?(?:vergadering|overleg|bijeenkomst|bestuursvergadering|ledenvergadering|raadsvergadering|commissie|werkgroep|teamoverleg|kernteam)|verslag \\p{L}*overleg',
    ),
    sporen: [
      kopregel('aanwezig|aanwezigen|afwezig|afwezigen|afwezig met (?:bericht|kennisgeving)|met kennisgeving afwezig'),
      kopregel('voorzitter|notulist|notulen|secretaris|verslag|verslaglegging'),
      regel('rondvraag|w\\.?v\\.?t\\.?t\\.?k\\.?|rondvraag en sluiting'),
      regel(
        'opening(?: en mededelingen)?|sluiting|mededelingen|actielijst|actiepunten|verslag vorige (?:vergadering|keer)',
      ),
      woord(
        'opent de vergadering|sluit de vergadering|heet iedereen welkom|dankt (?:iedereen|de aanwezigen)|wordt (?:ongewijzigd )?vastgesteld|de voorzitter (?:opent|sluit|vraagt|heet)',
      ),
      woord('volgende (?:vergadering|bijeenkomst|overleg)'),
    ],
  },
  {
    naam: 'een brief of e-mail',
    titel: woord('raadsinformatiebrief|collegebrief|brief'),
    sporen: [
      /^[ \t]{0,8}(?:geachte|beste|hallo|dag|lieve|waarde) [\p{L} ,./-]{2,60}$/imu,
      woord('geachte (?:heer|mevrouw|leden|raad|raadsleden|bewoners?|inwoners?|dames)'),
      woord('met vriendelijke groet(?:en)?|hoogachtend|met hartelijke groet|vriendelijke groeten'),
      kopregel(
        'uw kenmerk|ons kenmerk|kenmerk|uw brief van|betreft|behandeld door|doorkiesnummer|bijlage\\(n\\)|bijlagen?|verzonden|aan|van|cc|onderwerp',
      ),
      woord(
        'uw (?:brief|e-mail|vraag|verzoek|reactie) (?:van|over)|naar aanleiding van uw|vertrouwende u|wij (?:danken|verzoeken|informeren) u|hierbij (?:informeren|berichten|sturen) wij u',
      ),
    ],
  },
  {
    naam: 'een recept',
    titel: woord('recept|recepten|kookboek'),
    sporen: [
      regel('ingredi[eë]nten|benodigdheden|boodschappen'),
      regel('bereiding|bereidingswijze|zo maak je het|werkwijze'),
      woord('(?:\\d+|een|half|halve) ?(?:gram|gr|ml|dl|eetlepels?|el|theelepels?|tl|snufje|teentjes?|bosje)'),
      woord('oven|pan|bakvorm|ovenschaal|koekenpan'),
      woord('voor \\d personen|\\d personen|minuten (?:bakken|koken|laten)'),
    ],
  },
  {
    naam: 'een overeenkomst',
    titel: woord(
      'overeenkomst|contract|verwerkersovereenkomst|huurovereenkomst|arbeidsovereenkomst|dienstverleningsovereenkomst|koopovereenkomst|convenant|algemene voorwaarden',
    ),
    sporen: [
      woord('de ondergetekenden?|ondergetekenden'),
      woord('komen (?:het volgende )?overeen|zijn overeengekomen|verklaren te zijn overeengekomen'),
      woord('hierna te noemen|verder te noemen|hierna:|hierna genoemd'),
      woord('rechtsgeldig vertegenwoordigd'),
      /^[ \t]{0,8}artikel 1\b/imu,
      woord('opdrachtgever en opdrachtnemer|opdrachtnemer|huurder|verhuurder|werkgever en werknemer|in tweevoud'),
    ],
  },
  {
    naam: 'een cv',
    titel: woord('curriculum vitae|cv'),
    sporen: [
      regel('werkervaring|arbeidsverleden|ervaring'),
      regel('opleidingen?|opleidingen en cursussen|scholing'),
      regel(
        "vaardigheden|competenties|talen|talenkennis|hobby[’']?s|interesses|referenties|persoonlijke gegevens|personalia|nevenactiviteiten",
      ),
      kopregel('geboortedatum|geboren|nationaliteit|rijbewijs|geboorteplaats|burgerlijke staat'),
    ],
  },
  {
    naam: 'een factuur of offerte',
    titel: woord('factuur|offerte|nota|rekening|creditnota|bestelbon|pakbon|prijsopgave'),
    sporen: [
      woord('factuurnummer|factuurdatum|offertenummer|klantnummer|debiteurnummer|ordernummer'),
      woord('btw|omzetbelasting'),
      woord('iban|rekeningnummer'),
      woord('kvk|btw-nummer|kvk-nummer'),
      woord('subtotaal|totaalbedrag|te betalen|totaal excl|totaal incl|excl\\. btw|incl\\. btw'),
      woord('betalingstermijn|vervaldatum|binnen \\d+ dagen (?:te voldoen|over te maken)|verzoeken u vriendelijk'),
    ],
  },
  {
    naam: 'een verordening, reglement of besluit',
    titel: woord(
      'verordening|reglement|huisregels|statuten|aanwijzingsbesluit|mandaatbesluit|raadsbesluit|beleidsregels?|regeling|gedragscode',
    ),
    sporen: [
      /^[ \t]{0,8}artikel 1\b/imu,
      /^[ \t]{0,8}artikel [4-9]\b/imu,
      woord(
        'besluit vast te stellen|gelet op artikel|gelezen het voorstel|aldus (?:vastgesteld|besloten)|treedt in werking',
      ),
      woord('in deze (?:verordening|regeling) wordt verstaan onder|begripsbepalingen|citeertitel|wordt aangehaald als'),
    ],
  },
  {
    naam: 'een voorstel aan raad of college',
    titel: woord(
      'raadsvoorstel|collegevoorstel|voorstel aan de raad|college-?advies|adviesnota|beslisnota|motie|amendement|bestuursvoorstel',
    ),
    sporen: [
      regel('voorgesteld besluit|gevraagd besluit|beslispunten|voorstel|gevraagde beslissing'),
      regel("kanttekeningen|argumenten|financiële consequenties|kanttekeningen en risico[’']?s|beoogd effect"),
      kopregel('portefeuillehouder|steller|raadsvergadering|agendapunt|zaaknummer'),
      woord(
        'wij stellen u voor|stelt de raad voor|de raad wordt gevraagd|verzoekt het college|constaterende dat|overwegende dat',
      ),
    ],
  },
  {
    naam: 'een vacature',
    titel: woord('vacature|functieprofiel|functieomschrijving|stageopdracht|gezocht'),
    sporen: [
      woord(
        'wij (?:bieden|vragen|zoeken)|wat bieden wij|wat vragen wij|wie zoeken wij|jouw profiel|functie-eisen|dit ga je doen',
      ),
      woord('solliciteren|sollicitatie|sollicitatiegesprekken|motivatiebrief'),
      woord('schaal \\d+|salaris|uur per week|arbeidsvoorwaarden|cao'),
    ],
  },
  {
    naam: 'een handleiding of lespakket',
    titel: woord(
      'handleiding|gebruiksaanwijzing|stappenplan|instructie|werkinstructie|cursus|lesplan|lesbrief|scriptie|essay|boekverslag|faq|veelgestelde vragen|enquête|vragenlijst|menukaart|wedstrijdschema|reisprogramma|route',
    ),
    sporen: [
      woord('klik op|druk op de knop|stap 1|leerdoelen|hoofdvraag|literatuurlijst|deelvraag'),
      woord('let op:|waarschuwing:|veelgestelde vragen'),
    ],
  },
]
