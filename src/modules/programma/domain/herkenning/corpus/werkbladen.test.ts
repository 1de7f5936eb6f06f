import { describe, expect, it } from 'vitest'
import { aDocument, alinea, cel, kop, tabel, toRegels } from '../../../testing/aDocument.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'

const TITEL = alinea('Uitvoeringsprogramma integrale veiligheid Waterveste 2026')
const recognize = (...blokken: Parameters<typeof aDocument>[1][]) => recognizeProgramma(aDocument('xlsx', ...blokken))

describe('werkbladen zoals gemeenten ze zelf bijhouden', () => {
  it('vouwt Thema en Doel boven de activiteiten; een lege cel herhaalt die erboven', () => {
    const voorstel = recognize(
      TITEL,
      tabel(
        ['Thema', 'Doel', 'Activiteit', 'Planning', 'Trekker', 'Partners', 'Opmerkingen'],
        [
          'Ondermijning',
          'Weerbare ondernemers',
          'Gesprekken met verhuurders',
          'Q1 2026',
          'Gemeente',
          'RIEC',
          'Met LTO',
        ],
        ['', '', 'Controle op het bedrijventerrein', '4x per jaar', 'Gemeente', 'Politie, Belastingdienst', ''],
        ['', 'Drugs uit de haven', 'Cameratoezicht plaatsen', '1 april 2026', 'Politie', '', ''],
        ['Jeugd', 'Minder overlast op straat', 'Straatcoaches inzetten', 'doorlopend', 'Jongerenwerk', 'Halt', ''],
      ),
    )
    expect(voorstel).toMatchObject({ titel: 'Uitvoeringsprogramma integrale veiligheid Waterveste 2026', jaar: 2026 })
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## Weerbare ondernemers',
      '- Gesprekken met verhuurders | Q1 2026 | Gemeente, RIEC',
      '- Controle op het bedrijventerrein | 4x per jaar | Gemeente, Politie, Belastingdienst',
      '## Drugs uit de haven',
      '- Cameratoezicht plaatsen | 1 april 2026 | Politie',
      '# Jeugd',
      '## Minder overlast op straat',
      '- Straatcoaches inzetten | doorlopend | Jongerenwerk, Halt',
    ])
    expect(voorstel.prioriteiten[0]?.inzetten[0]?.acties[0]?.notities).toEqual(['Opmerkingen: Met LTO'])
  })

  it('leest Speerpunt, Ambitie, Maatregel en Termijn die op elke rij staan', () => {
    const voorstel = recognize(
      tabel(
        ['Speerpunt', 'Ambitie', 'Maatregel', 'Termijn', 'Verantwoordelijke', 'Betrokken partijen', 'Notitie'],
        [
          'Veilig wonen',
          'Minder woninginbraken',
          'Buurtpreventie ondersteunen',
          '2026',
          'Gemeente',
          'Politie; bewoners',
          '',
        ],
        ['Veilig wonen', 'Minder woninginbraken', 'Avondschouw in de donkere dagen', 'Q4', 'Politie', 'Gemeente', ''],
        ['Veilig wonen', 'Snelle aanpak woonoverlast', 'Casusoverleg woonoverlast', 'maandelijks', 'Gemeente', '', ''],
        ['Zorg en veiligheid', 'Samenwerken', 'Convenant sluiten', 'Q2', 'Gemeente', 'GGZ, politie', ''],
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Veilig wonen',
      '## Minder woninginbraken',
      '- Buurtpreventie ondersteunen | 2026 | Gemeente, Politie, bewoners',
      '- Avondschouw in de donkere dagen | Q4 | Politie, Gemeente',
      '## Snelle aanpak woonoverlast',
      '- Casusoverleg woonoverlast | maandelijks | Gemeente',
      '# Zorg en veiligheid',
      '## Samenwerken',
      '- Convenant sluiten | Q2 | Gemeente, GGZ, politie',
    ])
  })

  it('leest samengestelde kolomnamen, nummers en een samengevoegd thema', () => {
    const voorstel = recognize(
      TITEL,
      tabel(
        [
          'Nr.',
          'Thema / speerpunt',
          'Doel (inzet)',
          'Actie/maatregel',
          'Planning 2026',
          'Trekker (gemeente)',
          'Partners',
        ],
        [
          '1.1',
          cel('Ondermijning', { rijen: 2 }),
          cel('Schone haven', { rijen: 2 }),
          'Controle',
          '31 maart 2026',
          'Team OOV',
          'RIEC',
        ],
        ['1.2', 'Cameratoezicht', 'maart 2026', 'Politie', ''],
        ['2.1', 'Jeugd en veiligheid', 'Minder overlast', 'Straatcoaches', 'doorlopend', 'Jongerenwerk', 'Halt'],
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## Schone haven',
      '- Controle | 31 maart 2026 | Team OOV, RIEC',
      '- Cameratoezicht | maart 2026 | Politie',
      '# Jeugd en veiligheid',
      '## Minder overlast',
      '- Straatcoaches | doorlopend | Jongerenwerk, Halt',
    ])
  })

  it('neemt een blad per thema als prioriteit, en geen blad als titel', () => {
    const voorstel = recognize(
      kop(1, 'Ondermijning'),
      tabel(
        ['Actie', 'Planning', 'Trekker'],
        ['Controles op bedrijventerreinen', 'Q1 2026', 'Gemeente'],
        ['Voorlichting aan ondernemers', 'Q2 2026', 'RIEC'],
      ),
      kop(1, 'Jeugd en veiligheid'),
      tabel(['Actie', 'Planning', 'Trekker'], ['Straatcoaches inzetten', 'doorlopend', 'Jongerenwerk']),
    )
    expect(voorstel.titel).toBe('')
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## ',
      '- Controles op bedrijventerreinen | Q1 2026 | Gemeente',
      '- Voorlichting aan ondernemers | Q2 2026 | RIEC',
      '# Jeugd en veiligheid',
      '## ',
      '- Straatcoaches inzetten | doorlopend | Jongerenwerk',
    ])
  })

  it('voegt bladen met een eigen kolom Thema samen, hoe ze ook heten', () => {
    const kolommen = ['Thema', 'Doel', 'Actie', 'Periode', 'Wie']
    const voorstel = recognize(
      kop(1, '2026'),
      tabel(
        kolommen,
        ['Jeugd', 'Minder overlast', 'Straatcoaches', 'Q1', 'Jongerenwerk'],
        ['Jeugd', 'Minder overlast', 'Schouw', 'Q1', 'Gemeente'],
        ['Wonen', 'Minder inbraak', 'Buurtpreventie', 'Q1', 'Gemeente'],
      ),
      kop(1, '2027'),
      tabel(
        kolommen,
        ['Jeugd', 'Minder overlast', 'Evaluatie van de straatcoaches', 'Q1 2027', 'Jongerenwerk'],
        ['Wonen', 'Minder inbraak', 'Keurmerk veilig wonen', 'Q2 2027', 'Gemeente'],
        ['Wonen', 'Minder inbraak', 'Avondschouw', 'Q3 2027', 'Gemeente'],
      ),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Jeugd',
      '## Minder overlast',
      '- Straatcoaches | Q1 | Jongerenwerk',
      '- Schouw | Q1 | Gemeente',
      '- Evaluatie van de straatcoaches | Q1 2027 | Jongerenwerk',
      '# Wonen',
      '## Minder inbraak',
      '- Buurtpreventie | Q1 | Gemeente',
      '- Keurmerk veilig wonen | Q2 2027 | Gemeente',
      '- Avondschouw | Q3 2027 | Gemeente',
    ])
  })
})
