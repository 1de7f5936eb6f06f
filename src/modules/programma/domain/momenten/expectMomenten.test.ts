import { describe, expect, it } from 'vitest'
import { addDays, datum, type Datum } from '../../../../platform/domain/datum.ts'
import { feestdagenOf } from '../../../../platform/domain/feestdagen.ts'
import { parsePlanning } from '../planning/parsePlanning.ts'
import { expectMomenten } from './expectMomenten.ts'
import type { VerwachtMoment } from './moment.ts'

const kort = (dag: string): string => dag.slice(5)
const notateMoment = ({ sleutel, van, tot, keren }: VerwachtMoment): string =>
  `${sleutel.slice(5)} ${kort(van)}/${kort(tot)}${keren === 1 ? '' : ` x${keren}`}`

const MEER = 6

/** "k2 04-01/06-30 | loopt 01-01/12-31 | telbaar | open"; of more than six moments the number, the first and the last. */
const notate = (tekst: string, jaar: number): string => {
  const { momenten, loopt, telbaar, open } = expectMomenten(parsePlanning(tekst), jaar)
  const namen = momenten.map(notateMoment)
  const kern = namen.length > MEER ? [`${namen.length}: ${namen[0]} .. ${namen.at(-1)}`] : [namen.join(', ')]
  return [
    ...kern,
    loopt === null ? '' : `loopt ${kort(loopt.van)}/${kort(loopt.tot)}`,
    telbaar ? 'telbaar' : '',
    open ? 'open' : '',
  ]
    .filter((deel) => deel !== '')
    .join(' | ')
}

type Geval = readonly [tekst: string, jaar: number, verwacht: string]

const KWARTALEN = 'k1 01-01/03-31, k2 04-01/06-30, k3 07-01/09-30, k4 10-01/12-31'
const HEEL = 'loopt 01-01/12-31'

const GEVALLEN: Record<string, readonly Geval[]> = {
  'periodes met hun grens': [
    ['Q2', 2026, 'k2 04-01/06-30'],
    ['Q1 en Q2', 2026, 'k1 01-01/03-31, k2 04-01/06-30'],
    ['H2', 2026, 'h2 07-01/12-31'],
    ['februari', 2024, 'm02 02-01/02-29'],
    ['februari', 2026, 'm02 02-01/02-28'],
    ['29 februari', 2024, 'd0229 02-29/02-29'],
    ['29 februari', 2026, 'd0229 02-28/02-28'],
    ['dit jaar', 2026, 'jaar 01-01/12-31'],
    ['voor het voorjaar', 2026, 'voor-voorjaar 01-01/02-28'],
    ['voor de zomervakantie', 2024, 'voor-zomer 01-01/06-30'],
    ['na de zomer', 2026, 'na-zomer 09-01/12-31'],
    ['in de winter', 2026, 'winter 12-01/12-31'],
    ['na de winter', 2026, 'na-winter 03-01/12-31'],
    ['na december', 2026, ''],
    ['na Q2', 2026, 'na-k2 07-01/12-31'],
    ['uiterlijk 1 juli', 2026, 'uiterlijk-d0701 01-01/07-01'],
    ['vóór 1 oktober', 2026, 'voor-d1001 01-01/09-30'],
    ['voor 1 januari', 2026, 'voor-d0101 01-01/12-31'],
    ['vanaf september', 2026, 'loopt 09-01/12-31'],
    ['tot en met juni', 2026, 'loopt 01-01/06-30'],
    ['t/m Q3', 2026, 'loopt 01-01/09-30'],
    ['tot de zomer', 2026, 'loopt 01-01/06-30'],
    ['1 t/m 15 maart 2026', 2026, 'd0301_d0315 03-01/03-15'],
    ['20 oktober t/m 3 maart', 2026, 'loopt 10-20/12-31'],
    ['start: Q1, gereed: Q3', 2026, 'start-k1 01-01/03-31, uiterlijk-k3 01-01/09-30'],
    ['start in maart en afronding in juni', 2026, 'start-m03 03-01/03-31, uiterlijk-m06 03-01/06-30'],
    ['Doorlopend 2e kwartaal', 2026, `k2 04-01/06-30 | ${HEEL}`],
  ],
  'delen van een periode': [
    ['begin juni', 2026, 'begin-m06 06-01/06-10'],
    ['half maart', 2026, 'medio-m03 03-11/03-20'],
    ['eind Q2', 2026, 'eind-k2 06-01/06-30'],
    ['begin 2026', 2026, 'begin-jaar 01-01/03-31'],
    ['medio 2026', 2026, 'medio-jaar 04-01/09-30'],
    ['eind 2026', 2026, 'eind-jaar 10-01/12-31'],
    ['eind juni/begin juli', 2026, 'eind-m06_begin-m07 06-21/07-10'],
  ],
  'wat op elkaar volgt': [
    ['april t/m juni', 2026, 'm04_m06 04-01/06-30'],
    ['eerste tertaal', 2026, 'm01_m04 01-01/04-30'],
    ['week 40-42', 2026, 'w40_w42 09-28/10-18'],
    ['4 en 5 mei', 2026, 'd0504_d0505 05-04/05-05'],
    ['donkere dagen', 2026, 'najaar_winter 09-01/12-31'],
    ['nov-feb', 2026, 'm01_m02 01-01/02-28, m11_m12 11-01/12-31'],
    ['maart en Q3', 2026, 'm03 03-01/03-31, k3 07-01/09-30'],
  ],
  'andere jaren': [
    ['Q4 2025 t/m Q2 2026', 2026, 'k1 01-01/03-31, k2 04-01/06-30'],
    ['2e kwartaal 2025', 2026, ''],
    ['vanaf 2020', 2019, ''],
    ['sinds 2019', 2026, HEEL],
    ['tot en met 2024', 2026, ''],
    ['tot en met 2026', 2026, HEEL],
    ['Doorlopend tot 2026', 2027, ''],
    ['2024-2026', 2025, HEEL],
    ['voor 2026', 2026, ''],
    ['voor 2027', 2026, 'voor-jaar 01-01/12-31'],
    ['uiterlijk juni 2027', 2026, HEEL],
    ['na 2024', 2026, HEEL],
    ['eens per 4 jaar', 2026, 'open'],
    ['winter 2025/2026', 2025, 'winter 12-01/12-31'],
    ['winter 2025/2026', 2026, ''],
    ['4 bijeenkomsten in 2025', 2026, ''],
    ['4 bijeenkomsten in 2026', 2026, '1van4 01-01/03-31, 2van4 04-01/06-30, 3van4 07-01/09-30, 4van4 10-01/12-31'],
    ['Vanaf september 2026 maandelijks', 2025, ''],
  ],
  frequenties: [
    ['jaarlijks', 2026, 'jaar 01-01/12-31'],
    ['eenmalig', 2026, 'jaar 01-01/12-31'],
    ['3x', 2026, '1van3 01-01/04-30, 2van3 05-01/08-31, 3van3 09-01/12-31'],
    ['per kwartaal', 2026, KWARTALEN],
    ['halfjaarlijks', 2026, 'h1 01-01/06-30, h2 07-01/12-31'],
    ['2x per kwartaal', 2026, '8: k1-1van2 01-01/02-14 .. k4-2van2 11-16/12-31'],
    [
      'tweemaandelijks',
      2026,
      'm01_m02 01-01/02-28, m03_m04 03-01/04-30, m05_m06 05-01/06-30, m07_m08 07-01/08-31, m09_m10 09-01/10-31, m11_m12 11-01/12-31',
    ],
    ['elke zes weken', 2026, '8: w01_w06 01-01/02-08 .. w43_w48 10-19/11-29'],
    ['om de week', 2026, '26: w01_w02 01-01/01-11 .. w51_w52 12-14/12-27'],
    [
      '5x per jaar',
      2026,
      '1van5 01-01/03-14, 2van5 03-15/05-26, 3van5 05-27/08-07, 4van5 08-08/10-19, 5van5 10-20/12-31',
    ],
    ['100 controles per jaar', 2026, '52: 1van52 01-01/01-07 x2 .. 52van52 12-24/12-31'],
    ['10 keer per maand', 2024, '48: m01-1van4 01-01/01-07 x3 .. m12-4van4 12-24/12-31 x2'],
    ['dagelijks', 2026, HEEL],
    ['5 dagen per week', 2027, '52: w01 01-04/01-10 x5 .. w52 12-27/12-31 x5'],
    ['meerdere keren per jaar', 2026, 'telbaar'],
  ],
  'frequenties binnen periodes': [
    ['wekelijks in juli en augustus', 2026, '9: w27 07-01/07-05 .. w35 08-24/08-30'],
    ['3x in de donkere dagen', 2026, '1van3 09-01/10-10, 2van3 10-11/11-20, 3van3 11-21/12-31'],
    ['2x voor de zomer', 2026, '1van2 01-01/03-31, 2van2 04-01/06-30'],
    ['2x per jaar (voorjaar en najaar)', 2026, 'voorjaar 03-01/05-31, najaar 09-01/11-30'],
    ['3x per jaar: maart, juni en oktober', 2026, 'm03 03-01/03-31, m06 06-01/06-30, m10 10-01/10-31'],
    ['jaarlijks in maart en september', 2026, 'm03 03-01/03-31, m09 09-01/09-30'],
    ['Vanaf september wekelijks', 2026, '18: w36 09-01/09-06 .. w53 12-28/12-31'],
    ['per kwartaal, vanaf september', 2026, 'k4 10-01/12-31'],
    ['per kwartaal, vanaf december', 2026, 'd1201_d1231 12-01/12-31'],
    ['4 maal per jaar, vanaf 2020', 2026, KWARTALEN],
    ['2 keer per jaar, vanaf juli', 2026, '1van2 07-01/09-30, 2van2 10-01/12-31'],
    ['dagelijks in juli', 2026, 'loopt 07-01/07-31'],
    ['Start in voorjaar. Vooral op zaterdagavonden.', 2026, '45: w10 03-02/03-08 .. w53 12-28/12-31'],
    ['eens per 4 jaar, in 2026', 2026, 'jaar 01-01/12-31'],
    ['Doorlopend. Overleg is maandelijks', 2024, `12: m01 01-01/01-31 .. m12 12-01/12-31 | ${HEEL}`],
  ],
  'wat open is en wat telt': [
    ['', 2026, 'open'],
    ['n.v.t.', 2026, 'open'],
    ['zie bijlage', 2026, 'open'],
    ['nog te bepalen', 2026, 'open'],
    ['Q2. Zie ook bijlage 3', 2026, 'k2 04-01/06-30'],
    ['Q3 (na vaststelling)', 2026, 'k3 07-01/09-30 | telbaar'],
    ['op verzoek', 2026, 'telbaar'],
    ['Doorlopend, bij incidenten extra', 2026, `${HEEL} | telbaar`],
  ],
}

describe.each(Object.entries(GEVALLEN))('expectMomenten: %s', (_groep, gevallen) => {
  it.each(gevallen)('%j in %i', (tekst, jaar, verwacht) => {
    expect(notate(tekst, jaar)).toBe(verwacht)
  })
})

describe('expectMomenten: weken en vrije dagen', () => {
  const weken = (tekst: string, jaar: number, vrij?: ReadonlySet<Datum>): readonly VerwachtMoment[] =>
    expectMomenten(parsePlanning(tekst), jaar, vrij ?? null).momenten

  const reeks = (van: string, aantal: number): Datum[] =>
    Array.from({ length: aantal }, (_, i) => addDays(datum(van), i))

  it.each([
    [2020, 53],
    [2024, 52],
    [2025, 52],
    [2026, 53],
    [2027, 52],
    [2028, 52],
  ])('vraagt in %i om %i weken', (jaar, aantal) => {
    expect(weken('Wekelijks', jaar)).toHaveLength(aantal)
  })

  it('vraagt elke week in één programma, ook rond de jaarwisseling', () => {
    const grens = [...weken('Wekelijks', 2026).slice(-1), ...weken('Wekelijks', 2027).slice(0, 1)]
    expect(grens.map(notateMoment)).toEqual(['w53 12-28/12-31', 'w01 01-04/01-10'])
  })

  it('slaat een week over waarvan alle werkdagen vrij zijn', () => {
    const vrij = new Set([...feestdagenOf(2026), ...reeks('2026-07-20', 5)])
    const namen = weken('Wekelijks', 2026, vrij).map(({ sleutel }) => sleutel)
    expect(namen).toHaveLength(52)
    expect(namen).not.toContain('2026-w30')
    expect(namen).toContain('2026-w31')
  })

  it.each([
    ['5 dagen per week', '2026-w20', 4],
    ['5 dagen per week', '2026-w53', 4],
    ['5 dagen per week', '2026-w21', 5],
    ['6 dagen per week', '2026-w20', 6],
    ['vier avonden in de week', '2026-w20', 4],
    ['vier avonden in de week', '2026-w01', 3],
  ])('verwacht bij %s in %s %i keer', (tekst, sleutel, keren) => {
    expect(weken(tekst, 2026).find((week) => week.sleutel === sleutel)?.keren).toBe(keren)
  })
})
