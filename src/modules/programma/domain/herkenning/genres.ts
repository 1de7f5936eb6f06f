import type { Genre } from './genre.ts'
import { readLijst } from './sleutel.ts'

const combine = (links: string, rechts: string): string[] =>
  readLijst(links).flatMap((begin) => readLijst(rechts).map((eind) => `${begin} ${eind}`))

const SPREKERS =
  'burgemeester | de burgemeester | wethouder | de wethouder | een woordvoerder | de woordvoerder | een bewoner | een inwoner | de wijkagent | de voorzitter'

export const GENRES: readonly Genre[] = [
  {
    naam: 'een nieuwsbericht',
    titel: readLijst('persbericht | nieuwsbericht | nieuwsbrief'),
    woorden: [
      readLijst('aldus'),
      combine('zegt | vertelt | stelt | benadrukt | reageert | volgens | legt | verklaart', SPREKERS),
      combine(SPREKERS, 'zegt | vertelt | benadrukt | reageert | laat weten | is blij'),
      readLijst('is blij met | is trots op | laat weten dat'),
      readLijst('lees ook | lees meer | lees verder | lees het hele'),
      readLijst('leave a reply | geef een reactie | laat een reactie achter | reageer op dit artikel'),
      readLijst(
        'e mailadres wordt niet gepubliceerd | mailadres wordt niet gepubliceerd | vereiste velden zijn gemarkeerd',
      ),
      readLijst('deel dit artikel | deel dit bericht | gerelateerde artikelen | gerelateerde berichten | more in'),
      readLijst('einde persbericht | einde bericht | noot voor de redactie | niet voor publicatie'),
    ],
    regels: [],
    labels: [readLijst('foto | tekst en foto | noot voor de redactie | bron')],
    patronen: [
      /^\p{Lu}[\p{Lu} '-]{3,30} [–—-] \p{Lu}/mu,
      /[„“”"‘][^„“”"\n]{15,300}[.,!?]?[“”"’],? (?:zegt|aldus|vertelt|stelt|legt)/u,
      /\p{Lu}\p{Ll}+: [„“”"‘]\p{Lu}[^\n]{10,300}[.!?][“”"’]/u,
    ],
  },
  {
    naam: 'een agenda',
    titel: readLijst('agenda | vergaderagenda | uitnodiging | raadsagenda | convocatie'),
    woorden: [],
    regels: [
      readLijst(
        'opening | opening en mededelingen | opening en vaststelling agenda | opening door de voorzitter | opening en vaststellen agenda',
      ),
      readLijst('mededelingen | ingekomen stukken | ingekomen stukken en mededelingen'),
      readLijst('rondvraag | w v t t k | wvttk | wat verder ter tafel komt | rondvraag en sluiting'),
      readLijst(`sluiting | vaststellen agenda | vaststelling agenda | vaststelling verslag | vaststellen verslag | verslag vorige vergadering |
        vaststellen verslag vorige vergadering | vaststelling van de agenda | spreekrecht | spreekrecht voor inwoners`),
    ],
    labels: [readLijst('locatie | aanvang | plaats | tijd | tijdstip | zaal')],
    patronen: [/\b\d{1,2}[.:]\d{2} ?(?:uur|u\.|-|–)/u],
  },
  {
    naam: 'een verslag van een vergadering',
    titel:
      readLijst(`notulen | besluitenlijst | vergaderverslag | gespreksverslag | verslag overleg | verslag van het overleg | verslag vergadering |
      verslag van de vergadering | verslag bijeenkomst | verslag van de bijeenkomst | verslag werkgroep | verslag commissie | verslag teamoverleg |
      verslag casusoverleg | verslag driehoek | verslag kernteam | actie en besluitenlijst | actielijst overleg`),
    woorden: [
      readLijst(`opent de vergadering | sluit de vergadering | heet iedereen welkom | dankt iedereen | dankt de aanwezigen | ongewijzigd vastgesteld |
        de voorzitter opent | de voorzitter sluit | de voorzitter vraagt | wordt ongewijzigd vastgesteld | om de vergadering te sluiten`),
      readLijst('volgende vergadering | volgende bijeenkomst | volgende overleg | datum volgend overleg'),
    ],
    regels: [
      readLijst('rondvraag | w v t t k | wvttk | rondvraag en sluiting'),
      readLijst(
        'opening | opening en mededelingen | sluiting | mededelingen | actielijst | actiepuntenlijst | verslag vorige vergadering | verslag vorige keer',
      ),
    ],
    labels: [
      readLijst(
        'aanwezig | aanwezigen | afwezig | afwezigen | afwezig met bericht | afwezig met kennisgeving | met kennisgeving afwezig | afgemeld',
      ),
      readLijst('voorzitter | notulist | notulen | secretaris | verslag | verslaglegging'),
    ],
    patronen: [],
  },
  {
    naam: 'een brief of e-mail',
    titel: readLijst('raadsinformatiebrief | collegebrief | brief | raadsbrief | memo'),
    woorden: [
      readLijst(
        'geachte heer | geachte mevrouw | geachte leden | geachte raad | geachte raadsleden | geachte bewoner | geachte bewoners | geachte inwoner | beste inwoner | beste bewoner | beste bewoners | beste collega s | beste collega | geachte dames',
      ),
      readLijst(
        'met vriendelijke groet | met vriendelijke groeten | hoogachtend | met hartelijke groet | vriendelijke groeten | vriendelijke groet',
      ),
      readLijst(`naar aanleiding van uw | wij danken u | wij verzoeken u | informeren wij u | berichten wij u | sturen wij u | wij informeren u |
        uw brief van | uw e mail van | ontvangt u hierbij | wij vertrouwen erop u`),
    ],
    regels: [],
    labels: [
      readLijst(
        'uw kenmerk | ons kenmerk | uw brief van | behandeld door | doorkiesnummer | verzonden | bijlage n | bijlagen',
      ),
      readLijst('betreft | onderwerp | aan | van | cc'),
    ],
    patronen: [/^[ \t]{0,8}(?:geachte|beste|hallo|dag|lieve|waarde) [\p{L} ,./-]{2,60}$/imu],
  },
  {
    naam: 'een recept',
    titel: readLijst('recept | recepten | kookboek'),
    woorden: [
      readLijst(
        'eetlepel | eetlepels | theelepel | theelepels | snufje | teentje | teentjes | bosje | gram bloem | gram boter | gram suiker | ml melk',
      ),
      readLijst('oven | bakvorm | ovenschaal | koekenpan | braadpan'),
      readLijst('4 personen | 2 personen | 6 personen | minuten bakken | minuten koken'),
    ],
    regels: [
      readLijst('ingredienten | benodigdheden | boodschappen'),
      readLijst('bereiding | bereidingswijze | zo maak je het'),
    ],
    labels: [readLijst('ingredienten | bereiding | bereidingstijd')],
    patronen: [],
  },
  {
    naam: 'een overeenkomst',
    titel:
      readLijst(`overeenkomst | contract | verwerkersovereenkomst | huurovereenkomst | arbeidsovereenkomst | dienstverleningsovereenkomst |
      koopovereenkomst | convenant | algemene voorwaarden | samenwerkingsovereenkomst`),
    woorden: [
      readLijst('de ondergetekenden | de ondergetekende | ondergetekenden'),
      readLijst(
        'komen het volgende overeen | komen overeen | zijn overeengekomen | verklaren te zijn overeengekomen | spreken het volgende af',
      ),
      readLijst('hierna te noemen | verder te noemen | hierna genoemd | hierna gezamenlijk'),
      readLijst('rechtsgeldig vertegenwoordigd | te dezen vertegenwoordigd'),
      readLijst('opdrachtnemer | huurder | verhuurder | werknemer | in tweevoud'),
    ],
    regels: [],
    labels: [],
    patronen: [/^[ \t]{0,8}artikel 1\b/imu],
  },
  {
    naam: 'een cv',
    titel: readLijst('curriculum vitae | cv | resume'),
    woorden: [],
    regels: [
      readLijst('werkervaring | arbeidsverleden | ervaring | relevante werkervaring'),
      readLijst('opleiding | opleidingen | opleidingen en cursussen | scholing | cursussen'),
      readLijst(
        'vaardigheden | competenties | talen | talenkennis | hobby s | interesses | referenties | persoonlijke gegevens | personalia | nevenactiviteiten | profiel',
      ),
    ],
    labels: [readLijst('geboortedatum | geboren | nationaliteit | rijbewijs | geboorteplaats | burgerlijke staat')],
    patronen: [],
  },
  {
    naam: 'een factuur of offerte',
    titel: readLijst('factuur | offerte | nota | rekening | creditnota | bestelbon | pakbon | prijsopgave'),
    woorden: [
      readLijst('factuurnummer | factuurdatum | offertenummer | klantnummer | debiteurnummer | ordernummer'),
      readLijst('btw | omzetbelasting'),
      readLijst('iban | rekeningnummer'),
      readLijst('kvk | btw nummer | kvk nummer'),
      readLijst('subtotaal | totaalbedrag | te betalen | totaal excl | totaal incl | excl btw | incl btw'),
      readLijst('betalingstermijn | vervaldatum | te voldoen | over te maken'),
    ],
    regels: [],
    labels: [],
    patronen: [],
  },
  {
    naam: 'een verordening, reglement of besluit',
    titel: readLijst(
      'verordening | reglement | huisregels | statuten | aanwijzingsbesluit | mandaatbesluit | raadsbesluit | beleidsregel | beleidsregels | regeling | gedragscode',
    ),
    woorden: [
      readLijst(
        'besluit vast te stellen | gelet op artikel | gelezen het voorstel | treedt in werking | gelet op de artikelen',
      ),
      readLijst('wordt verstaan onder | begripsbepalingen | citeertitel | wordt aangehaald als'),
    ],
    regels: [],
    labels: [],
    patronen: [/^[ \t]{0,8}artikel 1\b/imu, /^[ \t]{0,8}artikel [4-9]\b/imu],
  },
  {
    naam: 'een voorstel aan raad of college',
    titel:
      readLijst(`raadsvoorstel | collegevoorstel | voorstel aan de raad | collegeadvies | college advies | adviesnota | beslisnota | motie | amendement |
      bestuursvoorstel | toezeggingenlijst | lijst van toezeggingen | moties en toezeggingen`),
    woorden: [
      readLijst(
        'wij stellen u voor | stelt de raad voor | de raad wordt gevraagd | verzoekt het college | constaterende dat | overwegende dat | gaat over tot de orde van de dag',
      ),
    ],
    regels: [
      readLijst('voorgesteld besluit | gevraagd besluit | beslispunten | voorstel | gevraagde beslissing'),
      readLijst('kanttekeningen | argumenten | financiele consequenties | kanttekeningen en risico s | beoogd effect'),
    ],
    labels: [readLijst('portefeuillehouder | steller | raadsvergadering | agendapunt | voorgesteld besluit')],
    patronen: [],
  },
  {
    naam: 'een politiek akkoord',
    titel:
      readLijst(`coalitieakkoord | collegeakkoord | bestuursakkoord | raadsakkoord | verkiezingsprogramma | coalitieprogramma |
      coalitie akkoord | college akkoord`),
    woorden: [readLijst('onze partij | stem op | coalitiepartijen | de coalitie')],
    regels: [],
    labels: [],
    patronen: [],
  },
  {
    naam: 'een lijst met namen',
    titel:
      readLijst(`contactlijst | telefoonlijst | adreslijst | deelnemerslijst | presentielijst | ledenlijst | bereikbaarheidslijst | smoelenboek |
      piketrooster | dienstrooster | rooster`),
    woorden: [],
    regels: [],
    labels: [readLijst('telefoon | telefoonnummer | e mail | mobiel')],
    patronen: [/\b06[- ]?\d{8}\b/u],
  },
  {
    naam: 'een vacature',
    titel: readLijst('vacature | functieprofiel | functieomschrijving | stageopdracht | gezocht'),
    woorden: [
      readLijst(
        'wij bieden | wij vragen | wij zoeken | wat bieden wij | wat vragen wij | wie zoeken wij | jouw profiel | functie eisen | dit ga je doen | wat ga je doen',
      ),
      readLijst('solliciteren | sollicitatie | sollicitatiegesprekken | motivatiebrief | solliciteer'),
      readLijst('salaris | uur per week | arbeidsvoorwaarden | cao gemeenten'),
    ],
    regels: [],
    labels: [],
    patronen: [],
  },
  {
    naam: 'een handleiding, draaiboek of lespakket',
    titel:
      readLijst(`handleiding | gebruiksaanwijzing | instructie | werkinstructie | cursus | lesplan | lesbrief | scriptie | essay | boekverslag |
      veelgestelde vragen | enquete | vragenlijst | menukaart | wedstrijdschema | reisprogramma | draaiboek | subsidieaanvraag`),
    woorden: [
      readLijst(
        'klik op | druk op de knop | leerdoelen | hoofdvraag | literatuurlijst | deelvraag | deelvragen | inloggen op',
      ),
      readLijst('let op | waarschuwing | veelgestelde vragen | helemaal mee eens'),
      readLijst('opbouw terrein | afbouw terrein | verzamelen bij | programmapunt'),
    ],
    regels: [readLijst('stap 1 | stap 2 | vraag 1 | vraag 2 | doelgroep | lesopzet')],
    labels: [readLijst('stap 1 | vraag 1 | aanvang | verzameltijd')],
    patronen: [/\b\d{1,2}[.:]\d{2} ?(?:uur|u\.|-|–)/u],
  },
]
