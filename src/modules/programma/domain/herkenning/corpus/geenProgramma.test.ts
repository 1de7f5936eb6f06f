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
  ['bijna leeg', 'Concept'],
]

describe('documenten die geen programma zijn', () => {
  it.each(DOCUMENTEN)('%s geeft lege lijsten en een zin waarom', (_soort, tekst) => {
    const voorstel = recognizeProgramma(readTekst(tekst))
    expect(voorstel).toMatchObject({ aard: 'geen', prioriteiten: [], doelen: [], resultaten: [], spelling: [] })
    expect(voorstel.reden).toMatch(/^[A-Z].{20,}\.$/)
  })
})
