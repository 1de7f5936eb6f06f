import { describe, expect, it } from 'vitest'
import { aDocument, alinea, cel, item, kop, tabel, toRegels } from '../../../testing/aDocument.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'

const read = (...blokken: ReturnType<typeof kop>[]): string[] =>
  toRegels(recognizeProgramma(aDocument('docx', ...blokken)))

describe('vormen van andere gemeenten', () => {
  it('neemt rijen met een naam in één tabel als prioriteiten, en regels in een cel als partijen', () => {
    const regels = read(
      kop(1, 'Jaarplan veiligheid 2025 gemeente Waterveste'),
      tabel(
        [cel('Uitvoering', { kop: true }), cel('Termijn', { kop: true }), cel('Maatregel', { kop: true })],
        [cel('Drugscriminaliteit', { kolommen: 3 })],
        ['politie\nRIEC\nOM', 'mei', 'Controle van loodsen aan de haven'],
        [cel('Jeugdoverlast', { kolommen: 3 })],
        ['jongerenwerk', 'zomer', 'Sportveld openstellen in de avond'],
        ['gemeente', 'Q4', 'Gesprek met ouders van jonge overlastgevers'],
      ),
    )
    expect(regels).toEqual([
      '# Drugscriminaliteit',
      '## ',
      '- Controle van loodsen aan de haven | mei | politie, RIEC, OM',
      '# Jeugdoverlast',
      '## ',
      '- Sportveld openstellen in de avond | zomer | jongerenwerk',
      '- Gesprek met ouders van jonge overlastgevers | Q4 | gemeente',
    ])
  })

  it('leest onder een kop meer acties met elk hun velden als acties, niet als velden van de kop', () => {
    const regels = read(
      kop(1, 'Uitvoeringsagenda veiligheid 2025 gemeente Waterveste'),
      kop(2, 'Leefbare dorpen'),
      kop(3, 'Minder hardrijders'),
      item('Actie: Snelheidsborden verplaatsen'),
      item('Wie: dorpsraad', 1),
      item('Wanneer: elke maand', 1),
      item('Actie: Controles bij de school'),
      item('Wie: politie en gemeente', 1),
      item('Wanneer: voorjaar', 1),
      kop(2, 'Schone natuur'),
      kop(3, 'Schone bermen'),
      item('Actie: Opruimdag met de scouting'),
      item('Wie: gemeente', 1),
      item('Wanneer: 21 maart', 1),
    )
    expect(regels).toEqual([
      '# Leefbare dorpen',
      '## Minder hardrijders',
      '- Snelheidsborden verplaatsen | elke maand | dorpsraad',
      '- Controles bij de school | voorjaar | politie, gemeente',
      '# Schone natuur',
      '## Schone bermen',
      '- Opruimdag met de scouting | 21 maart | gemeente',
    ])
  })

  it('haalt uit volle zinnen in een lijst wie meedoet', () => {
    const regels = read(
      kop(1, 'Uitvoeringsprogramma veiligheid 2025 gemeente Waterveste'),
      kop(2, 'Ondermijning'),
      alinea('Wat gaan we doen?', true),
      item('We trekken samen met politie en Belastingdienst langs twintig winkels.'),
      item('De wijkagent bezoekt elke week de nachtopvang.'),
      item("Onze boa's fietsen met de politie door de wijk"),
      kop(2, 'Woonoverlast'),
      alinea('Wat gaan we doen?', true),
      item('We breiden buurtbemiddeling uit.'),
    )
    expect(regels).toEqual([
      '# Ondermijning',
      '## ',
      '- We trekken samen met politie en Belastingdienst langs twintig winkels. |  | politie, Belastingdienst',
      '- De wijkagent bezoekt elke week de nachtopvang. | elke week | wijkagent',
      "- Onze boa's fietsen met de politie door de wijk |  | boa's, politie",
      '# Woonoverlast',
      '## ',
      '- We breiden buurtbemiddeling uit. |  | ',
    ])
  })

  it('vindt in een bolletje met alleen partijen achteraan ook het ritme', () => {
    const regels = read(
      kop(1, 'Jaarplan veiligheid 2025 gemeente Waterveste'),
      kop(2, 'Woonoverlast'),
      alinea('Acties', true),
      item('Maandelijks overleg over woonoverlast (politie, woningcorporatie)'),
      item('Spreekuur voor bewoners (Q2, wijkteam)'),
      kop(2, 'Jeugd'),
      alinea('Acties', true),
      item('Straatcoaches inzetten (gemeente, juli)'),
    )
    expect(regels.filter((regel) => regel.startsWith('- '))).toEqual([
      '- Maandelijks overleg over woonoverlast | Maandelijks | politie, woningcorporatie',
      '- Spreekuur voor bewoners | Q2 | wijkteam',
      '- Straatcoaches inzetten | juli | gemeente',
    ])
  })

  it('neemt de gemeente uit de eigenschappen van het bestand en laat het opschrift van een verslag geen prioriteit zijn', () => {
    const voorstel = recognizeProgramma({
      ...aDocument(
        'html',
        kop(1, 'Veiligheid'),
        alinea('Jaarverslag 2024'),
        kop(2, 'Wat hebben we bereikt?'),
        kop(3, 'Ondermijning'),
        alinea('Er zijn negen panden gecontroleerd. De burgemeester heeft twee panden gesloten.'),
        kop(3, 'Woonoverlast'),
        alinea('Buurtbemiddeling heeft 45 meldingen behandeld. De politie heeft vaker gesurveilleerd.'),
      ),
      titel: 'Veiligheid - Jaarverslag 2024 - Gemeente Waterveste',
    })
    expect(voorstel.gemeente).toBe('Waterveste')
    expect(voorstel.prioriteiten.map(({ naam }) => naam)).toEqual(['Ondermijning', 'Woonoverlast'])
    expect(voorstel.resultaten.map(({ getal }) => getal)).toEqual(expect.arrayContaining([9, 2, 45]))
  })

  it('laat weg wat een bericht voor de titel zet', () => {
    const { titel } = recognizeProgramma(
      aDocument(
        'tekst',
        alinea('Aan: het team'),
        alinea('Onderwerp: Jaarplan veiligheid 2025'),
        alinea('Beste allemaal,'),
      ),
    )
    expect(titel).toBe('Jaarplan veiligheid 2025')
  })
})
