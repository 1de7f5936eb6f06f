import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../../documenten/public.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'

const DOCUMENTEN: readonly (readonly [string, string])[] = [
  [
    'nieuwsbericht',
    `Burgemeester opent meldpunt ondermijning

WATERVESTE – De gemeente Waterveste heeft vrijdag een meldpunt voor ondermijning geopend. Inwoners kunnen er anoniem signalen melden van drugshandel en witwassen.

‘We willen laten zien dat we misdaad niet accepteren’, zegt burgemeester De Vries. In 2025 gaat de gemeente ook meer controles houden op bedrijventerreinen.

Speerpunten
De gemeente zet in op woonoverlast, jeugd en cybercrime. De aanpak staat in het uitvoeringsprogramma dat het college deze week heeft vastgesteld.

Samenwerking
De politie is blij met het meldpunt. ‘Hoe meer signalen, hoe beter’, aldus de wijkagent.

Lees ook: Minder inbraken in Waterveste
`,
  ],
  [
    'agenda',
    `Agenda driehoeksoverleg
Datum: 14 maart 2025
Tijd: 10.00 - 11.30 uur
Locatie: gemeentehuis Waterveste, kamer 2.12

1. Opening
2. Vaststellen verslag vorige vergadering
3. Ondermijning: stand van zaken (politie)
4. Jaarwisseling: evaluatie (gemeente)
5. Cameratoezicht Marktplein (OM, 10 minuten)
6. Rondvraag
7. Sluiting
`,
  ],
  [
    'agenda als tabel',
    `Agenda commissie Veiligheid

Tijd\tOnderwerp\tWie
19.30 uur\tOpening en mededelingen\tVoorzitter
19.40 uur\tUitvoeringsprogramma veiligheid\tWethouder
20.15 uur\tJeugdoverlast\tPolitie
21.00 uur\tRondvraag en sluiting\tVoorzitter
`,
  ],
  [
    'brief',
    `Gemeente Waterveste
Postbus 12

Onderwerp: overlast in uw straat
Ons kenmerk: 2025-0331

Geachte mevrouw Jansen,

Naar aanleiding van uw brief over jeugdoverlast informeren wij u over onze aanpak. De boa's gaan de komende weken vaker controleren. Het jongerenwerk spreekt de jongeren aan. Ook plaatsen we tijdelijk een mobiele camera.

Heeft u vragen? Neem dan contact op met het team Veiligheid.

Met vriendelijke groet,
namens het college van burgemeester en wethouders
`,
  ],
  [
    'recept',
    `Appeltaart van oma

Ingrediënten
- 300 gram bloem
- 150 gram boter
- 6 appels
- snufje zout

Bereiding
1. Verwarm de oven voor op 180 graden (10 minuten).
2. Kneed het deeg en bekleed de bakvorm.
3. Bak de taart 60 minuten.
`,
  ],
  [
    'overeenkomst',
    `Overeenkomst van opdracht

De ondergetekenden:
1. Gemeente Waterveste, rechtsgeldig vertegenwoordigd door de burgemeester, hierna te noemen: opdrachtgever;
2. Beveiliging Baak B.V., hierna te noemen: opdrachtnemer;

komen het volgende overeen:

Artikel 1 Opdracht
Opdrachtnemer voert toezicht uit bij evenementen in de periode 1 mei 2025 tot 1 oktober 2025.

Artikel 2 Prijs
Het tarief bedraagt € 45 per uur.
`,
  ],
  [
    'cv',
    `Curriculum vitae

Persoonlijke gegevens
Naam: Sam de Wit
Geboortedatum: 3 mei 1990

Werkervaring
2018 - heden: adviseur openbare orde en veiligheid, gemeente Waterveste
- Uitvoeringsprogramma integrale veiligheid opgesteld
- Projectleider ondermijning en woonoverlast

Opleiding
2008 - 2012: Integrale Veiligheidskunde

Vaardigheden
- Crisisbeheersing
- Bibob
`,
  ],
  [
    'factuur',
    `Factuur

Factuurnummer: 2025-118
Factuurdatum: 12 februari 2025
Gemeente Waterveste, afdeling Veiligheid

Omschrijving\tAantal\tPrijs\tTotaal
Huur mobiele camera-unit\t2\t€ 1.250,00\t€ 2.500,00
Plaatsing en beheer\t1\t€ 400,00\t€ 400,00
Subtotaal\t\t\t€ 2.900,00
Btw 21%\t\t\t€ 609,00

Wij verzoeken u het bedrag binnen 30 dagen te voldoen op IBAN NL00 BANK 0123 4567 89.
`,
  ],
  [
    'verslag met actielijst',
    `Verslag overleg veiligheidskamer Waterveste
Datum: 4 februari 2025
Aanwezig: gemeente, politie, wijkteam, corporatie
Afwezig: GGZ

1. Opening
De voorzitter opent de vergadering en heet iedereen welkom.

2. Woonoverlast
De corporatie vertelt over de casus aan de Kade. De politie heeft twee meldingen gehad.

3. Rondvraag
Geen bijzonderheden.

Actielijst
Actie\tWie\tWanneer
Huisbezoek plannen\tWijkteam\tfebruari
Dossier aanvullen\tPolitie\t1 maart
Ondermijning agenderen\tGemeente\tvolgende overleg

Volgende vergadering: 4 maart 2025
`,
  ],
  [
    'jaarplan van een sportclub',
    `Jaarplan 2025 Voetbalvereniging De Meeuwen

Activiteit\tWie\tWanneer
Kantine schilderen\tOnderhoudscommissie\tjuli
Jeugdtoernooi\tJeugdcommissie\tmei
Ledenvergadering\tBestuur\tnovember
`,
  ],
  [
    'verordening',
    `Verordening cameratoezicht gemeente Waterveste 2025

De raad van de gemeente Waterveste, gelet op artikel 151c van de Gemeentewet, besluit vast te stellen:

Artikel 1 Begripsbepalingen
In deze verordening wordt verstaan onder camera: een vaste camera in de openbare ruimte.

Artikel 2 Bevoegdheid
De burgemeester is bevoegd om te besluiten tot plaatsing van camera's.

Artikel 4 Inwerkingtreding
Deze verordening treedt in werking op 1 mei 2025.
`,
  ],
  [
    'raadsvoorstel',
    `Raadsvoorstel
Raadsvergadering: 20 maart 2025
Portefeuillehouder: burgemeester
Onderwerp: vaststellen uitvoeringsprogramma integrale veiligheid 2025

Voorgesteld besluit
1. Het uitvoeringsprogramma integrale veiligheid 2025 vaststellen.
2. Een bedrag van € 50.000 beschikbaar stellen voor cameratoezicht.

Argumenten
1.1 Het programma werkt de prioriteiten ondermijning, jeugd en cybercrime uit.

Kanttekeningen
De politiecapaciteit is beperkt.
`,
  ],
  [
    'vacature',
    `Vacature: adviseur integrale veiligheid (32 uur per week)

Dit ga je doen
- Je stelt het uitvoeringsprogramma veiligheid op.
- Je werkt samen met politie, RIEC en Zorg- en Veiligheidshuis aan ondermijning.

Wat vragen wij
- Kennis van openbare orde, Bibob en cybercrime

Wat bieden wij
- Salaris in schaal 11

Solliciteren kan tot 1 juni.
`,
  ],
  [
    'persbericht',
    `PERSBERICHT
Waterveste, 8 mei 2025

Meer boa's in het centrum

Het college van Waterveste stelt drie extra boa's aan. Zij gaan in de zomer toezicht houden op uitgaansoverlast en jeugdoverlast. Wethouder Bakker: ‘Inwoners willen blauw op straat zien.’ De politie en de horeca werken mee.

Noot voor de redactie: neem voor meer informatie contact op met team Communicatie.
`,
  ],
  [
    'toezeggingenlijst',
    `Toezeggingenlijst gemeenteraad Waterveste

Nr\tToezegging\tWie\tWanneer
1\tDe burgemeester informeert de raad over ondermijning op bedrijventerreinen\tBurgemeester\tQ2 2025
2\tDe wethouder komt terug op jeugdoverlast bij het station\tWethouder De Boer\tmei 2025
3\tEvaluatie cameratoezicht naar de raad\tBurgemeester\teind 2025
`,
  ],
  [
    'draaiboek',
    `Draaiboek Koningsdag 2025 – gemeente Waterveste

Tijd\tActiviteit\tWie
07.00 - 09.00\tOpbouw vrijmarkt en plaatsen hekken\tBuitendienst
09.00\tBriefing politie, boa's en EHBO\tVeiligheidscoördinator
10.00 - 17.00\tVrijmarkt en kinderspelen\tOranjevereniging
18.00\tAfbouw en vegen\tBuitendienst
`,
  ],
  [
    'naslagartikel',
    `Ondermijning

Ondermijning is een vorm van georganiseerde criminaliteit waarbij de onderwereld en de bovenwereld met elkaar verweven raken. Voorbeelden zijn hennepteelt, drugshandel, mensenhandel, witwassen en vastgoedfraude.

Geschiedenis

De term werd rond 2010 populair onder bestuurders en politie. In 2013 verscheen het eerste regionale ondermijningsbeeld. Daarna volgden vele gemeenten.

Bestrijding

De bestrijding gebeurt door politie, Openbaar Ministerie, Belastingdienst en gemeenten. Het Regionaal Informatie- en Expertise Centrum ondersteunt hen. Burgemeesters kunnen op grond van de Opiumwet panden sluiten.

Kritiek

Volgens onderzoekers is het begrip te vaag. Ook privacy speelt een rol.

Zie ook
- Criminaliteit
- Witwassen
`,
  ],
  [
    'e-mail met actiepunten',
    `Van: Joris Bakker
Aan: team Veiligheid
Onderwerp: RE: actiepunten weekstart

Hoi allemaal,

Even de punten van vanochtend:
- Lisa belt de politie over de jeugdoverlast (vandaag)
- Ahmed maakt het verslag van het casusoverleg (woensdag)
- Ik regel de mobiele camera (volgende week)

Groet,
Joris
`,
  ],
  [
    'projectplan',
    `Projectplan herinrichting Stationsplein

Gemeente Waterveste, afdeling Ruimte

1. Aanleiding
Het Stationsplein is verouderd.

2. Planning

Fase\tActiviteit\tWie\tGereed
1\tSchetsontwerp\tBureau Groen\tmaart 2025
2\tInspraak bewoners\tGemeente\tmei 2025
3\tAanbesteding\tInkoop\tseptember 2025
4\tUitvoering\tAannemer\t2026

3. Kosten
De kosten zijn 2,1 miljoen euro.
`,
  ],
  [
    'nieuwsbrief met voornemens',
    `Nieuwsbrief Veilig Waterveste – voorjaar 2025

Beste inwoner,

Buurtpreventie zoekt vrijwilligers
Wilt u ook meelopen? Meld u aan. De teams lopen elke week een rondje.

Inbraken dalen
Het aantal woninginbraken daalde in 2024 met 12 procent. De wijkagent is blij met dit resultaat.

Wat gaan we doen?
- In mei organiseren we een veiligheidsmarkt.
- In juni komt de politie langs op scholen.

Uitschrijven? Klik op de link onderaan deze nieuwsbrief.
`,
  ],
  [
    'subsidieaanvraag',
    `Subsidieaanvraag buurtpreventie

Gegevens aanvrager
Naam: Stichting Veilige Wijk
Adres: Dorpsstraat 1
Telefoon: 06-00000000

Activiteiten
- Aanschaf van hesjes en lampen
- Training voor vrijwilligers (juni)

Begroting
Omschrijving\tBedrag
Hesjes\t€ 450
Training\t€ 600
Totaal\t€ 1.050

Datum: 3 maart 2025
Handtekening:
`,
  ],
  [
    'beleidsnota zonder acties',
    `Beleidsnota Bibob 2025 gemeente Waterveste

1. Inleiding
De Wet Bibob is een bestuurlijk instrument. De burgemeester kan vergunningen weigeren of intrekken als er gevaar bestaat dat deze worden misbruikt voor criminele activiteiten.

2. Juridisch kader
De wet geldt voor horeca, prostitutie, vastgoedtransacties en subsidies. Het Landelijk Bureau Bibob adviseert over de mate van gevaar.

3. Toepassing
De gemeente toetst alle aanvragen voor een alcoholvergunning. Bij vastgoedtransacties boven 500.000 euro vult de koper een vragenformulier in. Het eigen onderzoek duurt ten hoogste acht weken.

4. Privacy
De gegevens worden niet langer bewaard dan nodig is.
`,
  ],
  [
    'jaarrekening',
    `Jaarrekening 2024 Stichting Dorpshuis De Linde

Balans per 31 december 2024
Activa\t2024\t2023
Inventaris\t12.400\t14.000
Liquide middelen\t8.300\t7.150
Totaal\t20.700\t21.150

Toelichting
De omzet steeg met 4 procent. In 2024 zijn 112 zaalverhuringen geweest.
`,
  ],
  [
    'enquête',
    `Enquête veiligheidsgevoel

1. Voelt u zich wel eens onveilig in uw buurt?
o ja
o nee
2. Heeft u overlast van jongeren?
o vaak
o soms
o nooit
3. Wat moet de gemeente doen aan woonoverlast, inbraak of drugsoverlast?

Vul de vragenlijst in voor 1 mei 2025.
`,
  ],
  [
    'lesplan',
    `Lesplan maatschappijleer – thema criminaliteit

Week\tOnderwerp\tOpdracht\tInleveren
1\tWat is criminaliteit?\tLees hoofdstuk 1\tmaandag
2\tOndermijning en drugs\tMaak een poster\tvrijdag
3\tPolitie en OM\tInterview een wijkagent\tmaart
`,
  ],
  [
    'raadsbrief over de voortgang',
    `Raadsinformatiebrief

Aan: de leden van de raad van de gemeente Waterveste
Betreft: voortgang uitvoeringsprogramma integrale veiligheid
Datum: 4 september 2025

Geachte leden van de raad,

Met deze brief informeren wij u over de voortgang van het uitvoeringsprogramma integrale veiligheid 2025.

Ondermijning
Er zijn dit jaar vier integrale controles uitgevoerd. Wij starten in het najaar met een weerbaarheidstraining.

Jeugd
De jongerencoach heeft 18 jongeren begeleid. Het jongerenwerk breidt de openingstijden uit.

Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.

Met vriendelijke groet,
burgemeester en wethouders van Waterveste
`,
  ],
  [
    'coalitieakkoord',
    `Coalitieakkoord 2026-2030: Samen sterker in Waterveste

Wonen
We bouwen 1.200 woningen. Starters krijgen voorrang.

Economie
We maken het centrum aantrekkelijker. Winkeliers krijgen een vast aanspreekpunt.

Veiligheid
We investeren in extra boa's. Met de politie maken we afspraken over zichtbaarheid in de wijken. Ondermijning pakken we aan.

Duurzaamheid
We leggen zonnepanelen op gemeentelijke daken.
`,
  ],
  [
    'contactlijst',
    `Contactlijst crisisorganisatie Waterveste

Functie\tNaam\tTelefoon
Burgemeester\tA. de Groot\t06-11111111
Officier van dienst bevolkingszorg\tB. Jansen\t06-22222222
Hoofd crisisteam\tC. Visser\t06-33333333
`,
  ],
  ['bijna leeg', 'Concept'],
]

describe('documenten die geen programma zijn', () => {
  it.each(DOCUMENTEN)('%s geeft lege lijsten en een zin waarom', (_soort, tekst) => {
    const voorstel = recognizeProgramma(readTekst(tekst))
    expect(voorstel).toMatchObject({ aard: 'geen', prioriteiten: [], doelen: [], resultaten: [], spelling: [] })
    expect(voorstel.reden).toMatch(/^[A-Z].{20,}\.$/)
  })
})
