import { describe, expect, it } from 'vitest'
import { formatPeriode } from '../reeks/periode.ts'
import type { Indicatorsoort } from '../reeks/reeks.ts'
import { createGebiedzoeker } from './createGebiedzoeker.ts'
import { createLadinglezer } from './createLadinglezer.ts'
import { findKopregel, proposeToewijzing } from './proposeToewijzing.ts'
import type { Cel, Rij } from './rij.ts'
import { RIJFOUTTEKST, type Rijreden } from './rijfout.ts'
import { checkToewijzing, type Kolomrol, type Toewijzing } from './toewijzing.ts'

const INBRAAK = '00000000-0000-4000-8000-000000000001'
const VEILIG = '00000000-0000-4000-8000-000000000002'
const soorten = new Map<string, Indicatorsoort>([
  [INBRAAK, 'telling'],
  [VEILIG, 'enquete'],
])
const zoekGebied = createGebiedzoeker({
  gemeentecode: 'GM9990',
  gemeentenaam: 'Waterveste',
  gebieden: [
    { naam: 'Havenkwartier', code: 'WK999001' },
    { naam: 'De Kade', code: 'BU99900101' },
    { naam: 'Dubbelaar', code: 'WK999002' },
    { naam: 'Dubbelaar', code: 'BU99900201' },
    { naam: 'Nieuw Eiland', code: null },
  ],
})
const indicatoren = [
  { id: INBRAAK, naam: 'Woninginbraken' },
  { id: VEILIG, naam: 'Voelt zich veilig' },
]
const rijenOf = (cellen: readonly (readonly Cel[])[]): Rij[] => cellen.map((rij, i) => ({ nummer: i + 1, cellen: rij }))
const propose = (cellen: readonly (readonly Cel[])[]) =>
  proposeToewijzing({ rijen: rijenOf(cellen), blad: null, zoekGebied, indicatoren, bron: 'proef' })
const rollenOf = (toewijzing: Toewijzing): Kolomrol[] => toewijzing.kolommen.map(({ rol }) => rol)

function read(cellen: readonly (readonly Cel[])[], anders: Partial<Toewijzing> = {}) {
  const toewijzing = { ...propose(cellen), ...anders }
  const lees = createLadinglezer({ koppen: (cellen[0] ?? []).map(String), toewijzing, zoekGebied, soorten })
  const gelezen = rijenOf(cellen).slice(1).map(lees)
  return {
    waarden: gelezen.flatMap(({ waarden }) => waarden),
    fouten: gelezen.flatMap(({ fouten }) => fouten),
  }
}

describe('een voorstel voor de kolommen', () => {
  it.each<[string, Cel[][], Kolomrol[]]>([
    [
      'namen van kolommen',
      [
        ['Periode', 'Wijk', 'Woninginbraken'],
        ['2025-01', 'Havenkwartier', '3'],
      ],
      ['periode', 'gebied', 'waarde'],
    ],
    [
      'wat er in staat',
      [
        ['a', 'b', 'c'],
        ['2025MM01', 'WK999001', '3'],
        ['2025MM02', 'GM9990', '.'],
      ],
      ['periode', 'gebied', 'waarde'],
    ],
    [
      'jaar en maand in twee kolommen',
      [
        ['Jaar', 'Maand', 'Aantal'],
        ['2025', 'mei', '3'],
      ],
      ['jaar', 'maand', 'waarde'],
    ],
    [
      'periodes als kolommen',
      [
        ['Buurt', '2023', '2024', 'mei 2025'],
        ['De Kade', '1', '2', '3'],
      ],
      ['gebied', 'periodewaarde', 'periodewaarde', 'periodewaarde'],
    ],
    [
      'een kolom met de indicator',
      [
        ['Jaar', 'Indicator', 'Waarde', 'Opmerkingen'],
        ['2025', 'Woninginbraken', '3', ''],
      ],
      ['jaar', 'indicator', 'waarde', 'context'],
    ],
  ])('volgt %s', (_naam, cellen, rollen) => {
    expect(rollenOf(propose(cellen))).toEqual(rollen)
  })

  it('vindt de kop onder een titel, en inwoners', () => {
    const cellen = [['Bevolking van Waterveste'], [null], ['Jaar', 'Inwoners'], ['2025', '64.120']]
    expect(findKopregel(rijenOf(cellen))).toBe(3)
    expect(propose(cellen)).toMatchObject({ doel: 'bevolking', kopregel: 3 })
  })

  it.each<[string, Cel[][], Partial<Toewijzing>, ReturnType<typeof checkToewijzing>]>([
    [
      'klopt',
      [
        ['Jaar', 'Woninginbraken'],
        ['2025', '3'],
      ],
      {},
      null,
    ],
    [
      'mist de indicator',
      [
        ['Jaar', 'Aantal'],
        ['2025', '3'],
      ],
      {},
      'indicator_ontbreekt',
    ],
    [
      'mist de periode',
      [
        ['Wijk', 'Woninginbraken'],
        ['Havenkwartier', '3'],
      ],
      {},
      'periode_ontbreekt',
    ],
    [
      'mist een getal',
      [
        ['Jaar', 'Wijk'],
        ['2025', 'Havenkwartier'],
      ],
      {},
      'waarde_ontbreekt',
    ],
    [
      'mist de bron',
      [
        ['Jaar', 'Woninginbraken'],
        ['2025', '3'],
      ],
      { bron: ' ' },
      'bron_ontbreekt',
    ],
    [
      'heeft een maand zonder jaar',
      [
        ['Maand', 'Woninginbraken'],
        ['5', '3'],
      ],
      {},
      'deel_zonder_jaar',
    ],
    [
      'heeft twee vormen',
      [
        ['Jaar', 'Woninginbraken', '2024'],
        ['2025', '3', '4'],
      ],
      {},
      'twee_vormen',
    ],
  ])('%s', (_naam, cellen, anders, reden) => {
    expect(checkToewijzing({ ...propose(cellen), ...anders })).toBe(reden)
  })
})

describe('rijen lezen', () => {
  it('geeft per rij een waarde, en onbekend is geen 0', () => {
    const { waarden, fouten } = read([
      ['Periode', 'Wijk', 'Woninginbraken', 'Voorlopig', 'Toelichting'],
      ['mei 2025', 'Waterveste', '12', 'ja', 'lockdown'],
      ['mei 2025', 'BU99900101', '0', 'nee', ''],
      ['mei 2025', 'GM0307', '.', '', ''],
    ])
    expect(fouten).toEqual([])
    expect(waarden.map(({ gebied, waarde, voorlopig, context }) => [gebied, waarde, voorlopig, context])).toEqual([
      ['', 12, true, 'lockdown'],
      ['BU99900101', 0, false, null],
      ['GM0307', null, false, null],
    ])
  })

  it('geeft van een brede tabel een waarde per periode', () => {
    const { waarden } = read(
      [
        ['Buurt', '2024', '2025'],
        ['De Kade', '1', '2'],
      ],
      { indicatorId: INBRAAK },
    )
    expect(waarden.map(({ periode, waarde }) => [formatPeriode(periode), waarde])).toEqual([
      ['2024', 1],
      ['2025', 2],
    ])
  })

  it('leest de indicator uit de rij', () => {
    const { waarden, fouten } = read([
      ['Jaar', 'Indicator', 'Waarde', 'Noemer'],
      ['2025', 'Woninginbraken', '3', ''],
      ['2025', 'Voelt zich veilig', '410', '500'],
      ['2025', 'Iets anders', '3', ''],
    ])
    expect(waarden.map(({ indicatorId, noemer }) => [indicatorId, noemer])).toEqual([
      [INBRAAK, null],
      [VEILIG, 500],
    ])
    expect(fouten).toMatchObject([{ rij: 4, kolom: 'Indicator', melding: RIJFOUTTEKST.indicator_onbekend }])
  })

  it.each<[string, Cel[], string, Rijreden]>([
    ['tekst', ['2025', 'Havenkwartier', 'veel'], 'Woninginbraken', 'geen_getal'],
    ['een negatief aantal', ['2025', 'Havenkwartier', '-1'], 'Woninginbraken', 'negatief'],
    ['een half misdrijf', ['2025', 'Havenkwartier', '1,5'], 'Woninginbraken', 'niet_geheel'],
    ['een te groot getal', ['2025', 'Havenkwartier', '9999999999999'], 'Woninginbraken', 'getal_te_groot'],
    ['geen periode', ['ooit', 'Havenkwartier', '1'], 'Periode', 'periode_onleesbaar'],
    ['een jaar ver weg', ['1825', 'Havenkwartier', '1'], 'Periode', 'jaar_buiten_bereik'],
    ['geen gebied', ['2025', '', '1'], 'Wijk', 'gebied_leeg'],
    ['een onbekend gebied', ['2025', 'Oz', '1'], 'Wijk', 'gebied_onbekend'],
    ['een gebied zonder code', ['2025', 'Nieuw Eiland', '1'], 'Wijk', 'gebied_zonder_code'],
    ['een naam van twee gebieden', ['2025', 'dubbelaar', '1'], 'Wijk', 'gebied_dubbel'],
    ['een buurt van elders', ['2025', 'BU0363AD03', '1'], 'Wijk', 'gebied_elders'],
    ['een cel te veel', ['2025', 'Havenkwartier', '1', 'x'], '', 'te_veel_cellen'],
  ])('weigert %s', (_naam, rij, kolom, reden) => {
    const { waarden, fouten } = read([['Periode', 'Wijk', 'Woninginbraken'], ['2025', 'Havenkwartier', '7'], rij])
    expect(waarden).toHaveLength(1)
    expect(fouten).toMatchObject([{ rij: 3, kolom, melding: RIJFOUTTEKST[reden] }])
  })

  it('meldt alles wat in één rij verkeerd is, en bewaart er niets van', () => {
    const { waarden, fouten } = read([
      ['Periode', 'Wijk', 'Woninginbraken'],
      ['ooit', 'Oz', 'veel'],
    ])
    expect([waarden.length, fouten.map(({ kolom }) => kolom)]).toEqual([0, ['Wijk', 'Periode', 'Woninginbraken']])
  })

  it('weigert de tweede rij over hetzelfde, ook anders geschreven', () => {
    const { waarden, fouten } = read([
      ['Periode', 'Wijk', 'Woninginbraken'],
      ['mei 2025', 'Havenkwartier', '1'],
      ['2025-05', 'WK999001', '2'],
    ])
    expect([waarden.length, fouten[0]?.rij, fouten[0]?.melding]).toEqual([1, 3, expect.stringContaining('rij 2')])
  })

  it('vraagt bij een deel het geheel', () => {
    const { fouten } = read(
      [
        ['Jaar', 'Aantal', 'Noemer'],
        ['2024', '410', ''],
        ['2025', '510', '500'],
      ],
      { indicatorId: VEILIG },
    )
    expect(fouten.map(({ melding }) => melding)).toEqual([RIJFOUTTEKST.noemer_ontbreekt, RIJFOUTTEKST.noemer_te_klein])
  })

  it('slaat lege rijen over', () => {
    expect(
      read([
        ['Jaar', 'Woninginbraken'],
        ['', ' '],
        [null, null],
      ]),
    ).toEqual({ waarden: [], fouten: [] })
  })
})
