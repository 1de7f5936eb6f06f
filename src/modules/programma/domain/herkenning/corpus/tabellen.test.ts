import { describe, expect, it } from 'vitest'
import { recognizeProgramma } from '../recognizeProgramma.ts'
import { aDocument, alinea, cel, item, kop, tabel, toRegels } from '../../../testing/aDocument.ts'

const INLEIDING = alinea(
  'De gemeente Waterveste werkt samen met politie, Openbaar Ministerie en zorgpartners aan een veilige gemeente. Ondermijning, woonoverlast en cybercrime vragen om een integrale aanpak.',
)

describe('tabellen met acties', () => {
  it('leest Actie, Trekker, Partners, Planning en Resultaat in elke volgorde', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Uitvoeringsplan Integrale Veiligheid 2025'),
        kop(2, 'Inleiding'),
        INLEIDING,
        kop(2, 'Ondermijning'),
        alinea('Criminelen misbruiken bedrijfspanden en vakantieparken.'),
        tabel(
          ['Nr.', 'Actie', 'Trekker', 'Partners', 'Planning', 'Resultaat'],
          ['1', 'Ondermijningsbeeld laten maken', 'RIEC', 'Gemeente, politie', 'Q1 2025', 'Actueel beeld'],
          [
            '2',
            'Integrale controles op bedrijventerreinen',
            'Gemeente',
            'Politie / Belastingdienst',
            '4x per jaar',
            '',
          ],
        ),
        kop(2, 'Woonoverlast'),
        tabel(
          ['Planning', 'Partners', 'Resultaat', 'Trekker', 'Actie', 'Nr.'],
          [
            'doorlopend',
            'Corporaties, wijkteam',
            'Minder escalaties',
            'Gemeente',
            'Maandelijks casusoverleg woonoverlast',
            '3',
          ],
        ),
      ),
    )
    expect(voorstel).toMatchObject({
      aard: 'programma',
      titel: 'Uitvoeringsplan Integrale Veiligheid 2025',
      gemeente: 'Waterveste',
      jaar: 2025,
    })
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## ',
      '- Ondermijningsbeeld laten maken | Q1 2025 | RIEC, Gemeente, politie',
      '- Integrale controles op bedrijventerreinen | 4x per jaar | Gemeente, Politie, Belastingdienst',
      '# Woonoverlast',
      '## ',
      '- Maandelijks casusoverleg woonoverlast | doorlopend | Gemeente, Corporaties, wijkteam',
    ])
    const [eerste] = voorstel.prioriteiten[0]?.inzetten[0]?.acties ?? []
    expect(eerste?.wie.map((partij) => partij.rol)).toEqual(['trekker', 'partner', 'partner'])
    expect(eerste?.notities).toEqual(['Resultaat: Actueel beeld'])
  })

  it('leest een enkele grote tabel met samengevoegde cellen voor prioriteit en doel', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Actieprogramma veiligheid 2024-2026 gemeente Waterveste'),
        INLEIDING,
        tabel(
          ['Prioriteit', 'Doel', 'Activiteit', 'Verantwoordelijk', 'Termijn'],
          [
            cel('1. Jeugd en veiligheid', { rijen: 3 }),
            cel('Minder jeugdoverlast op straat', { rijen: 2 }),
            'Inzet jongerenwerk op hotspots',
            'Stichting Welzijn Waterveste',
            'doorlopend',
          ],
          ['Groepsaanpak in de Havenwijk', 'Gemeente en politie', 'medio 2024'],
          ['Meer kennis over sexting', 'Voorlichting op scholen', 'Politie', 'jaarlijks in het voorjaar'],
          [
            cel('2. Digitale veiligheid', { rijen: 1 }),
            'Inwoners zijn weerbaar tegen cybercrime',
            'Campagne met de bibliotheek',
            'Gemeente',
            'oktober 2025',
          ],
        ),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Jeugd en veiligheid',
      '## Minder jeugdoverlast op straat',
      '- Inzet jongerenwerk op hotspots | doorlopend | Stichting Welzijn Waterveste',
      '- Groepsaanpak in de Havenwijk | medio 2024 | Gemeente, politie',
      '## Meer kennis over sexting',
      '- Voorlichting op scholen | jaarlijks in het voorjaar | Politie',
      '# Digitale veiligheid',
      '## Inwoners zijn weerbaar tegen cybercrime',
      '- Campagne met de bibliotheek | oktober 2025 | Gemeente',
    ])
    expect(voorstel.jaar).toBe(2024)
  })

  it('leest een tabel per actie met de namen in de eerste kolom', () => {
    const kaart = (actie: string, wie: string, wanneer: string) =>
      tabel(['Actie', actie], ['Trekker', wie], ['Planning', wanneer], ['Kosten', 'Binnen bestaand budget'])
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Jaarplan Openbare Orde en Veiligheid 2026'),
        INLEIDING,
        kop(2, 'Thema 1: Veilige wijken'),
        kaart('Wijkschouw in alle wijken', 'Wijkregisseurs', '2 keer per jaar'),
        kaart('Buurtpreventieteams ondersteunen', 'Coördinator buurtpreventie', 'Doorlopend'),
        kop(2, 'Thema 2: Veilig ondernemen'),
        kaart('Keurmerk Veilig Ondernemen verlengen', 'Gemeente', 'voor de zomer'),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Veilige wijken',
      '## ',
      '- Wijkschouw in alle wijken | 2 keer per jaar | Wijkregisseurs',
      '- Buurtpreventieteams ondersteunen | Doorlopend | Coördinator buurtpreventie',
      '# Veilig ondernemen',
      '## ',
      '- Keurmerk Veilig Ondernemen verlengen | voor de zomer | Gemeente',
    ])
  })

  it('ziet een inzet in een rij over de hele breedte en zet een afgebroken rij weer aan elkaar', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'pdf',
        kop(1, 'Uitvoeringsprogramma Veiligheid 2025'),
        INLEIDING,
        kop(2, '1. Criminaliteit'),
        tabel(
          [cel('Inzet: minder woninginbraken', { kolommen: 3 })],
          [cel('Maatregel', { vet: true }), cel('Wanneer', { vet: true }), cel('Wie', { vet: true })],
          ['Inbraakpreventieteam op pad in de donkere maanden', 'november en december', 'Politie, handhaving'],
          ['Bewoners krijgen na een inbraak in hun straat een brief met', 'bij elke inbraak', 'Gemeente'],
        ),
        tabel(
          ['Maatregel', 'Wanneer', 'Wie'],
          ['tips en een aanbod voor een gratis woningscan.', '', ''],
          [cel('Inzet: aanpak van heling', { kolommen: 3 })],
          ['Controle van digitaal opkopersregister', 'maandelijks', 'Handhaving'],
        ),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Criminaliteit',
      '## minder woninginbraken',
      '- Inbraakpreventieteam op pad in de donkere maanden | november en december | Politie, handhaving',
      '- Bewoners krijgen na een inbraak in hun straat een brief met tips en een aanbod voor een gratis woningscan. | bij elke inbraak | Gemeente',
      '## aanpak van heling',
      '- Controle van digitaal opkopersregister | maandelijks | Handhaving',
    ])
  })

  it('raadt de kolommen zonder koprij en zegt dat', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Veiligheidsplan 2025'),
        INLEIDING,
        kop(2, 'Speerpunt A. Drugs'),
        tabel(
          ['Politie en gemeente', 'Controles op drugsoverlast rond het station', '3e kwartaal'],
          ['Gemeente', 'Herzien van het Damoclesbeleid', '1e halfjaar'],
        ),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Drugs',
      '## ',
      '- Controles op drugsoverlast rond het station | 3e kwartaal | Politie, gemeente',
      '- Herzien van het Damoclesbeleid | 1e halfjaar | Gemeente',
    ])
    expect(voorstel.prioriteiten[0]?.inzetten[0]?.acties[0]).toMatchObject({
      zekerheid: 'redelijk',
      twijfel: ['Geen koprij: de kolommen zijn geraden.'],
    })
  })

  it('leest kwartaalkolommen met kruisjes als planning', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Werkplan veiligheid 2025'),
        INLEIDING,
        kop(2, 'Horeca en evenementen'),
        tabel(
          ['Activiteit', cel('Planning', { kolommen: 4 }), 'Wie'],
          ['', 'Q1', 'Q2', 'Q3', 'Q4', ''],
          ['Horecaconvenant evalueren', '', 'x', '', '', 'Gemeente, KHN'],
          ['Evenementenkalender vaststellen', 'x', '', '', 'x', 'Gemeente'],
        ),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Horeca en evenementen',
      '## ',
      '- Horecaconvenant evalueren | Q2 | Gemeente, KHN',
      '- Evenementenkalender vaststellen | Q1, Q4 | Gemeente',
    ])
  })

  it('slaat tabellen over geld, versies en cijfers over', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Uitvoeringsprogramma integrale veiligheid 2025'),
        tabel(['Versie', 'Datum', 'Auteur', 'Wijziging'], ['0.1', '3 maart 2025', 'Team Veiligheid', 'Eerste concept']),
        INLEIDING,
        kop(2, 'Cijfers'),
        tabel(
          ['Indicator', '2022', '2023', '2024'],
          ['Woninginbraken', '120', '98', '101'],
          ['Vernielingen', '210', '230', '199'],
        ),
        kop(2, 'Overlast'),
        tabel(['Wat', 'Wie', 'Wanneer'], ['Aanpak van jeugdoverlast in de Havenwijk', 'Jongerenwerk', 'zomer 2025']),
        kop(2, 'Financiën'),
        tabel(
          ['Omschrijving', 'Begroot', 'Dekking'],
          ['Cameratoezicht', '€ 25.000', 'Programma 1'],
          ['Campagnes', '€ 8.000', 'Programma 1'],
        ),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Overlast',
      '## ',
      '- Aanpak van jeugdoverlast in de Havenwijk | zomer 2025 | Jongerenwerk',
    ])
  })

  it('maakt van elk bolletje in een cel een actie', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Actieplan Veiligheid 2025'),
        INLEIDING,
        kop(2, 'Polarisatie'),
        tabel(
          ['Doelstelling', 'Acties', 'Partners', 'Planning'],
          [
            'Spanningen vroeg zien',
            '• Netwerk van sleutelfiguren uitbreiden\n• Training voor wijkteams',
            'Gemeente, welzijn',
            '2025',
          ],
        ),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Polarisatie',
      '## ',
      '- Netwerk van sleutelfiguren uitbreiden | 2025 | Gemeente, welzijn',
      '- Training voor wijkteams | 2025 | Gemeente, welzijn',
    ])
  })

  it('verdubbelt prioriteiten en acties uit een inleidende opsomming niet', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Uitvoeringsprogramma 2025'),
        kop(1, 'Inleiding'),
        INLEIDING,
        alinea('De prioriteiten zijn:'),
        item('Ondermijning', 0, '1.'),
        item('Jeugd', 0, '2.'),
        kop(1, 'Prioriteit 1 – Ondermijning'),
        alinea('Wat gaan we doen?', true),
        item('Controles'),
        item('Bewustwording'),
        alinea('Inzet: controles op kwetsbare plekken'),
        alinea('Ambitie: 12 controles in 2025'),
        tabel(['Hoe', 'Wanneer', 'Wie'], ['Controles in het buitengebied', 'elk kwartaal', 'Gemeente/politie']),
        kop(1, 'Prioriteit 2 – Jeugd'),
        alinea('INZET : minder schooluitval'),
        alinea('AMBITIE:'),
        tabel(['Hoe', 'Wanneer', 'Wie'], ['Overleg met leerplicht', 'maandelijks', 'Leerplicht']),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## controles op kwetsbare plekken ~ 12 controles in 2025',
      '- Controles in het buitengebied | elk kwartaal | Gemeente, politie',
      '# Jeugd',
      '## minder schooluitval',
      '- Overleg met leerplicht | maandelijks | Leerplicht',
    ])
  })

  it('maakt van elke regel een actie als er evenveel momenten naast staan', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'html',
        kop(1, 'Uitvoeringsprogramma integrale veiligheid 2025'),
        INLEIDING,
        tabel(
          ['Speerpunt', 'Activiteiten', 'Wie', 'Planning'],
          [
            'Ondermijning',
            'Controles havengebied\nBibob-beleid herzien',
            'Politie en gemeente\nGemeente',
            '4x per jaar\nQ2 2025',
          ],
          ['Weerbaarheid', 'Training voor\ninwoners', 'Rode Kruis', 'voorjaar'],
        ),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## ',
      '- Controles havengebied | 4x per jaar | Politie, gemeente',
      '- Bibob-beleid herzien | Q2 2025 | Gemeente',
      '# Weerbaarheid',
      '## ',
      '- Training voor inwoners | voorjaar | Rode Kruis',
    ])
  })

  it('neemt de prioriteit uit de eerste rij van elke tabel en een doel dat meer acties heeft als inzet', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        alinea('Actieplan integrale veiligheid 2025', true),
        INLEIDING,
        tabel(
          [cel('Prioriteit 1: Ondermijning', { kolommen: 4 })],
          ['Doel', 'Actie', 'Trekker', 'Gereed'],
          [cel('Minder kwetsbare panden', { rijen: 2 }), 'Convenant met makelaars', 'Gemeente', 'Q4'],
          ['Controle vakantiepark', 'Politie', 'mei'],
        ),
        tabel(
          [cel('Prioriteit 2: Huiselijk geweld', { kolommen: 4 })],
          ['Doel', 'Actie', 'Trekker', 'Gereed'],
          [cel('Eerder hulp', { rijen: 2 }), 'Campagne op scholen', 'Veilig Thuis', 'november'],
          ['Training meldcode', 'GGD', 'Q1'],
        ),
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## Minder kwetsbare panden',
      '- Convenant met makelaars | Q4 | Gemeente',
      '- Controle vakantiepark | mei | Politie',
      '# Huiselijk geweld',
      '## Eerder hulp',
      '- Campagne op scholen | november | Veilig Thuis',
      '- Training meldcode | Q1 | GGD',
    ])
    expect(voorstel.doelen.map((doel) => doel.tekst)).toEqual(['Minder kwetsbare panden', 'Eerder hulp'])
  })
})
