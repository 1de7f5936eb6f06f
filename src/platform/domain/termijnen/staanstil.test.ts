import { describe, expect, it } from 'vitest'
import { datum, type Dagen } from '../datum.ts'
import { pushEinde } from './staanstil.ts'

const START = datum('2026-11-02')
const EINDE = datum('2026-11-30')
const periode = (van: string, tot: string): Dagen => ({ van: datum(van), tot: datum(tot) })

describe('pushEinde', () => {
  it.each<[string, Dagen[], string, number]>([
    ['niets', [], '2026-11-30', 0],
    ['één dag', [periode('2026-11-10', '2026-11-10')], '2026-12-01', 1],
    ['tien dagen', [periode('2026-11-10', '2026-11-19')], '2026-12-10', 10],
    ['wat voor het begin ligt doet niets', [periode('2026-10-01', '2026-11-02')], '2026-11-30', 0],
    ['wat voor het begin begint telt vanaf dag één', [periode('2026-10-01', '2026-11-04')], '2026-12-02', 2],
    ['op de laatste dag kan nog', [periode('2026-11-30', '2026-12-01')], '2026-12-02', 2],
    ['na het einde niet meer', [periode('2026-12-01', '2026-12-09')], '2026-11-30', 0],
    [
      'een tweede binnen de tijd die erbij kwam',
      [periode('2026-12-05', '2026-12-06'), periode('2026-11-10', '2026-11-19')],
      '2026-12-12',
      12,
    ],
    [
      'dubbel opgegeven telt één keer',
      [periode('2026-11-10', '2026-11-19'), periode('2026-11-15', '2026-11-20')],
      '2026-12-11',
      11,
    ],
    ['in elkaar', [periode('2026-11-10', '2026-11-19'), periode('2026-11-12', '2026-11-13')], '2026-12-10', 10],
  ])('%s', (_, stiltes, einde, dagen) => {
    expect(pushEinde(START, EINDE, stiltes)).toMatchObject({ einde, dagen })
  })

  it('loopt weer door als het hoogste aantal op is', () => {
    const stiltes = [periode('2026-11-05', '2026-11-09'), periode('2026-11-12', '2026-11-20')]
    expect(pushEinde(START, EINDE, stiltes, 8)).toEqual({
      einde: '2026-12-08',
      dagen: 8,
      stil: [periode('2026-11-05', '2026-11-09'), periode('2026-11-12', '2026-11-14')],
    })
  })
})
