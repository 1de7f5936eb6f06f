import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import type { UitvoerActie, UitvoerProgramma } from '../uitvoer/uitvoerProgramma.ts'
import { toActieboek } from './toActieboek.ts'

const actie = (hoe: string, velden: Partial<UitvoerActie> = {}): UitvoerActie => ({
  id: hoe,
  hoe,
  wanneer: 'Q2',
  partijen: [],
  notitie: '',
  actiehouder: '',
  status: null,
  stand: null,
  ...velden,
})

const PROGRAMMA: UitvoerProgramma = {
  gemeente: 'Waterveste',
  titel: 'Uitvoeringsprogramma Veilig Waterveste 2027',
  jaar: 2027,
  status: 'Concept',
  peildatum: datum('2026-11-22'),
  doelen: [{ id: 'd1', tekst: 'Minder inbraken' }],
  prioriteiten: [
    {
      id: 'p1',
      naam: 'Jeugd',
      doelen: [{ id: 'd2', tekst: 'Jongeren kennen de weg naar hulp' }],
      inzetten: [
        {
          id: 'i1',
          inzet: 'op straat aanwezig zijn',
          ambitie: 'Minder meldingen',
          doelen: [{ id: 'd3', tekst: 'Tien procent minder meldingen' }],
          acties: [
            actie('Schouw', {
              partijen: [
                { naam: 'politie', rol: 'partner' },
                { naam: 'Halt', rol: 'trekker' },
              ],
              notitie: 'Met een tolk',
              actiehouder: 'K. de Wit',
              status: 'Loopt',
              stand: '1 van 2 gedaan',
            }),
            actie('Gesprek'),
          ],
        },
        { id: 'i2', inzet: '', ambitie: '', doelen: [], acties: [actie('Brief', { wanneer: '' })] },
        { id: 'i3', inzet: 'scholen', ambitie: '', doelen: [], acties: [] },
      ],
    },
    { id: 'p2', naam: 'Verkeer', doelen: [], inzetten: [] },
  ],
}

const [acties, doelen, feiten] = toActieboek(PROGRAMMA).bladen

describe('toActieboek', () => {
  it('geeft elke actie een rij met alles wat erboven staat', () => {
    expect(acties?.kolommen.map(({ kop }) => kop)).toEqual([
      'Prioriteit',
      'Inzet',
      'Ambitie',
      'Hoe',
      'Wanneer',
      'Wie',
      'Notitie',
      'Actiehouder',
      'Status',
      'Stand',
    ])
    expect(acties?.rijen.slice(0, 2)).toEqual([
      [
        'Jeugd',
        'op straat aanwezig zijn',
        'Minder meldingen',
        'Schouw',
        'Q2',
        'politie\nHalt (trekker)',
        'Met een tolk',
        'K. de Wit',
        'Loopt',
        '1 van 2 gedaan',
      ],
      ['Jeugd', 'op straat aanwezig zijn', 'Minder meldingen', 'Gesprek', 'Q2', '', '', '', null, null],
    ])
  })

  it('zet een streepje voor een inzet zonder naam, en geeft wat geen acties heeft een eigen rij', () => {
    expect(acties?.rijen.slice(2).map((rij) => rij.slice(0, 4))).toEqual([
      ['Jeugd', '–', '', 'Brief'],
      ['Jeugd', 'scholen', '', null],
      ['Verkeer', null, null, null],
    ])
  })

  it('zet de doelen op een eigen blad, met wat ze bij hoort', () => {
    expect(doelen).toMatchObject({
      naam: 'Doelen',
      rijen: [
        ['', '', '', 'Minder inbraken'],
        ['Jeugd', '', '', 'Jongeren kennen de weg naar hulp'],
        ['Jeugd', 'op straat aanwezig zijn', 'Minder meldingen', 'Tien procent minder meldingen'],
      ],
    })
  })

  it('zegt van welk programma het is en van wanneer', () => {
    expect(feiten?.rijen).toEqual([
      ['Titel', 'Uitvoeringsprogramma Veilig Waterveste 2027'],
      ['Gemeente', 'Waterveste'],
      ['Jaar', '2027'],
      ['Status', 'Concept'],
      ['Stand op', '22 november 2026'],
    ])
  })

  it.each([
    [
      'een trekker en partners',
      [
        ['Halt', 'trekker'],
        ['politie', 'partner'],
      ],
      'Halt (trekker)\npolitie',
    ],
    [
      'niemand trekt',
      [
        ['Halt', 'partner'],
        ['politie', 'partner'],
      ],
      'Halt (partner)\npolitie (partner)',
    ],
    [
      'een naam die uit twee lijkt te bestaan',
      [
        ['Halt', 'trekker'],
        ['Boa’s en handhavers', 'partner'],
      ],
      'Halt (trekker)\nBoa’s en handhavers (partner)',
    ],
    ['een naam met regels', [['Team\nHaven', 'trekker']], 'Team Haven (trekker)'],
    ['niemand', [], ''],
  ] as const)('merkt partijen zo dat ze terug te lezen zijn: %s', (_wat, namen, tekst) => {
    const partijen = namen.map(([naam, rol]) => ({ naam, rol }))
    const inzet = { id: 'i', inzet: 'x', ambitie: '', doelen: [], acties: [actie('Schouw', { partijen })] }
    const [blad] = toActieboek({
      ...PROGRAMMA,
      prioriteiten: [{ id: 'p', naam: 'Jeugd', doelen: [], inzetten: [inzet] }],
    }).bladen
    expect(blad?.rijen[0]?.[5]).toBe(tekst)
  })
})
