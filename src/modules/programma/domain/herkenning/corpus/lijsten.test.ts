import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../../documenten/public.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'
import { aDocument, alinea, item, kop, toRegels } from '../../../testing/aDocument.ts'

describe('lijsten met acties', () => {
  it('haalt planning en partijen van het eind van een bolletje', () => {
    const voorstel = recognizeProgramma(
      readTekst(`Uitvoeringsprogramma Integrale Veiligheid 2025
Gemeente Noorderveld

1. Ondermijning

Georganiseerde criminaliteit raakt ook Noorderveld.

Wat gaan we doen?
- Integrale controles in het buitengebied (Q2, politie en gemeente)
- Meldpunt voor signalen van ondermijning inrichten – 3e kwartaal – gemeente
- Bibob-beleid actualiseren; gemeente; eind 2025
- Voorlichting aan agrariërs over drugsafval (LTO en politie, najaar)
- Barrièremodel vakantieparken opstellen [RIEC, 2026]

2. Jeugd

Jongeren groeien op in een veilige omgeving.

Wat gaan we doen?
- Overleg met jongerenwerk, maandelijks
- Trainingen weerbaarheid op basisscholen (HALT)
- Pilot jeugdboa in het centrum
`),
    )
    expect(voorstel).toMatchObject({
      titel: 'Uitvoeringsprogramma Integrale Veiligheid 2025',
      gemeente: 'Noorderveld',
      jaar: 2025,
    })
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## ',
      '- Integrale controles in het buitengebied | Q2 | politie, gemeente',
      '- Meldpunt voor signalen van ondermijning inrichten | 3e kwartaal | gemeente',
      '- Bibob-beleid actualiseren | eind 2025 | gemeente',
      '- Voorlichting aan agrariërs over drugsafval | najaar | LTO, politie',
      '- Barrièremodel vakantieparken opstellen | 2026 | RIEC',
      '# Jeugd',
      '## ',
      '- Overleg met jongerenwerk | maandelijks | ',
      '- Trainingen weerbaarheid op basisscholen | | HALT'.replace('| |', '|  |'),
      '- Pilot jeugdboa in het centrum |  | ',
    ])
  })

  it('leest Wie en Wanneer op de regels onder een actie', () => {
    const voorstel = recognizeProgramma(
      readTekst(`ACTIEPLAN VEILIGHEID 2026
gemeente Oostermeer

Thema 1 - Woninginbraken en heling

Doel: het aantal woninginbraken daalt met 10% ten opzichte van 2024

Actie 1: Inzet van het preventieteam in wijken met veel inbraken
Wie: politie, gemeente
Wanneer: oktober tot en met december

Actie 2: Controles bij opkopers van tweedehands goederen
Wie: team Handhaving
Wanneer: twee keer per jaar

Thema 2 - Cybercrime

Doel: inwoners zijn weerbaar tegen online oplichting

Actie 3: Spreekuur digitale veiligheid in de bibliotheek
Wie: bibliotheek en vrijwilligers
Wanneer: wekelijks
`),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Woninginbraken en heling',
      '##  ~ het aantal woninginbraken daalt met 10% ten opzichte van 2024',
      '- Inzet van het preventieteam in wijken met veel inbraken | oktober tot en met december | politie, gemeente',
      '- Controles bij opkopers van tweedehands goederen | twee keer per jaar | team Handhaving',
      '# Cybercrime',
      '##  ~ inwoners zijn weerbaar tegen online oplichting',
      '- Spreekuur digitale veiligheid in de bibliotheek | wekelijks | bibliotheek, vrijwilligers',
    ])
    expect(voorstel.doelen.map((doel) => [doel.richting, doel.waarde, doel.basisjaar])).toContainEqual([
      'daling',
      10,
      2024,
    ])
  })

  it('ziet onderdelen en velden onder een bolletje', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Jaarplan veiligheid 2025 gemeente Waterveste'),
        kop(2, 'Prioriteit: Zorg en veiligheid'),
        alinea(
          'In de zorg- en veiligheidskamer bespreken we complexe casuïstiek rond verward gedrag en huiselijk geweld.',
        ),
        kop(3, 'Acties'),
        item('Doorontwikkeling weegtafel'),
        item('Wie: gemeente, wijkteam en GGZ', 1),
        item('Wanneer: doorlopend', 1),
        item('Training de-escalatie voor baliemedewerkers'),
        item('basistraining', 1),
        item('vervolgtraining', 1),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Zorg en veiligheid',
      '## ',
      '- Doorontwikkeling weegtafel | doorlopend | gemeente, wijkteam, GGZ',
      '- Training de-escalatie voor baliemedewerkers |  | ',
    ])
    expect(voorstel.prioriteiten[0]?.inzetten[0]?.acties[1]?.notities).toEqual(['basistraining', 'vervolgtraining'])
  })

  it('leest een kop per actie met velden eronder', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Uitvoeringsagenda Veiligheid 2025'),
        kop(2, 'Veilig uitgaan'),
        kop(3, 'Cameratoezicht op het Marktplein'),
        alinea('De camera’s worden live bekeken in de uitgaansnachten.'),
        alinea('Wie: gemeente en politie'),
        alinea('Wanneer: vanaf mei 2025'),
        kop(3, 'Afspraken met de horeca'),
        alinea('Trekker: gemeente\nPartners: KHN, politie\nPlanning: Q3'),
        kop(2, 'Evenementen'),
        kop(3, 'Evaluatie draaiboek kermis'),
        alinea('Trekker: gemeente'),
        alinea('Planning: na afloop'),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Veilig uitgaan',
      '## ',
      '- Cameratoezicht op het Marktplein | vanaf mei 2025 | gemeente, politie',
      '- Afspraken met de horeca | Q3 | gemeente, KHN, politie',
      '# Evenementen',
      '## ',
      '- Evaluatie draaiboek kermis | na afloop | gemeente',
    ])
  })

  it('maakt inzetten van tussenkoppen met lijsten', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'odt',
        kop(1, 'Integraal Veiligheidsplan 2023-2026'),
        alinea('Gemeente Waterveste, vastgesteld door het college op 4 april 2023'),
        kop(1, '1. Inleiding'),
        alinea('Dit plan beschrijft onze inzet op veiligheid.'),
        kop(1, '2. Veilige woon- en leefomgeving'),
        kop(2, '2.1 Woonoverlast'),
        alinea('We willen dat buren prettig samenleven.'),
        item('Uitbreiden van buurtbemiddeling (welzijn, 2023)'),
        item('Gedragsaanwijzing inzetten bij ernstige woonoverlast (gemeente, indien nodig)'),
        kop(2, '2.2 Jeugdoverlast'),
        item('Hotspotlijst bijhouden (politie en jongerenwerk, wekelijks)'),
        kop(1, '3. Georganiseerde criminaliteit'),
        kop(2, '3.1 Mensenhandel'),
        item('Aandachtsfunctionaris aanstellen (gemeente, Q4 2023)'),
        kop(1, '4. Financiën'),
        item('Cameratoezicht: € 20.000'),
      ),
    )
    expect(voorstel.jaar).toBe(2023)
    expect(toRegels(voorstel)).toEqual([
      '# Veilige woon- en leefomgeving',
      '## Woonoverlast',
      '- Uitbreiden van buurtbemiddeling | 2023 | welzijn',
      '- Gedragsaanwijzing inzetten bij ernstige woonoverlast | indien nodig | gemeente',
      '## Jeugdoverlast',
      '- Hotspotlijst bijhouden | wekelijks | politie, jongerenwerk',
      '# Georganiseerde criminaliteit',
      '## Mensenhandel',
      '- Aandachtsfunctionaris aanstellen | Q4 2023 | gemeente',
    ])
  })

  it('leest genummerde acties die als lopende regels staan', () => {
    const voorstel = recognizeProgramma(
      readTekst(`Uitvoeringsplan veiligheid gemeente Bergen aan de Vliet 2025

SPEERPUNT 1: DRUGSOVERLAST

Ambitie
Minder meldingen van drugsoverlast dan in 2024.

Maatregelen
1. Toezicht rond de coffeeshop uitbreiden (handhaving, vrijdag- en zaterdagavond)
2. Drugsafval melden en opruimen via één loket (gemeente, doorlopend)

SPEERPUNT 2: VEILIGE JAARWISSELING

Ambitie
Een rustige jaarwisseling zonder gewonden.

Maatregelen
1. Vuurwerkvrije zones aanwijzen (burgemeester, november)
2. Jongeren betrekken bij een buurtfeest (jongerenwerk, december)
`),
    )
    expect(voorstel.gemeente).toBe('Bergen aan de Vliet')
    expect(toRegels(voorstel)).toEqual([
      '# DRUGSOVERLAST',
      '##  ~ Minder meldingen van drugsoverlast dan in 2024.',
      '- Toezicht rond de coffeeshop uitbreiden | vrijdag- en zaterdagavond | handhaving',
      '- Drugsafval melden en opruimen via één loket | doorlopend | gemeente',
      '# VEILIGE JAARWISSELING',
      '##  ~ Een rustige jaarwisseling zonder gewonden.',
      '- Vuurwerkvrije zones aanwijzen | november | burgemeester',
      '- Jongeren betrekken bij een buurtfeest | december | jongerenwerk',
    ])
  })
})
