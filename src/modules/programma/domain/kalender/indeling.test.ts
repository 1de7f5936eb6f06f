import { describe, expect, it } from 'vitest'
import { addDays, datum } from '../../../../platform/domain/datum.ts'
import { layoutRij, spanOf, type Blok } from './indeling.ts'
import { kolommenOf } from './kolommen.ts'

const moment = (van: string, tot: string) => ({ van: datum(van), tot: datum(tot) })
const jaar = 2026
const weken = Array.from({ length: 52 }, (_, i) => ({
  van: addDays(datum('2026-01-05'), 7 * i),
  tot: addDays(datum('2026-01-11'), 7 * i),
}))
/** "1-3/0": columns 1 to 3 in line 0; "×4": four moments in one block. */
const inKort = (blokken: readonly Blok<unknown>[]) =>
  blokken.map(
    (blok) => `${blok.van}-${blok.tot}/${blok.baan}${blok.soort === 'bundel' ? ` ×${blok.momenten.length}` : ''}`,
  )

describe('spanOf', () => {
  const maanden = kolommenOf('maand', jaar, 1)
  it.each([
    ['2026-07-01', '2026-09-30', { van: 6, tot: 8 }],
    ['2026-02-28', '2026-02-28', { van: 1, tot: 1 }],
    ['2026-01-26', '2026-02-01', { van: 1, tot: 1 }],
    ['2025-12-29', '2026-01-04', { van: 0, tot: 0 }],
    ['2026-12-28', '2027-01-03', null],
    ['2026-12-01', '2027-01-31', { van: 11, tot: 11 }],
    ['2025-12-01', '2025-12-31', null],
    ['2027-01-01', '2027-03-31', null],
  ])('%s t/m %s', (van, tot, plek) => {
    expect(spanOf(moment(van, tot), maanden)).toEqual(plek)
  })
})

describe('layoutRij', () => {
  it('zet wat elkaar overlapt onder elkaar en wat vrij is in de bovenste baan', () => {
    const momenten = [
      moment('2026-01-01', '2026-06-30'),
      moment('2026-04-01', '2026-06-30'),
      moment('2026-07-01', '2026-09-30'),
    ]
    expect(inKort(layoutRij(momenten, kolommenOf('kwartaal', jaar, 1), 'kwartaal'))).toEqual([
      '0-1/0',
      '1-1/1',
      '2-2/0',
    ])
  })

  it('telt elke week samen per kwartaal en per maand, en laat ze per week los', () => {
    const perKwartaal = layoutRij(weken, kolommenOf('kwartaal', jaar, 1), 'kwartaal')
    expect(perKwartaal.every(({ soort }) => soort === 'bundel')).toBe(true)
    expect(perKwartaal).toHaveLength(4)
    expect(layoutRij(weken, kolommenOf('maand', jaar, 1), 'maand')).toHaveLength(12)
    const perWeek = layoutRij(weken, kolommenOf('week', jaar, 2), 'week')
    expect(perWeek.every(({ soort, baan }) => soort === 'moment' && baan === 0)).toBe(true)
  })

  it('laat twee in een maand los en bundelt er drie', () => {
    const maanden = kolommenOf('maand', jaar, 1)
    const drie = [
      moment('2026-05-04', '2026-05-04'),
      moment('2026-05-11', '2026-05-11'),
      moment('2026-05-18', '2026-05-18'),
    ]
    expect(inKort(layoutRij(drie.slice(0, 2), maanden, 'maand'))).toEqual(['4-4/0', '4-4/1'])
    expect(inKort(layoutRij(drie, maanden, 'maand'))).toEqual(['4-4/0 ×3'])
  })

  it('houdt apart wat iemand vast heeft', () => {
    const maanden = kolommenOf('maand', jaar, 1)
    const meer = ['04', '11', '18', '25'].map((dag) => moment(`2026-05-${dag}`, `2026-05-${dag}`))
    expect(inKort(layoutRij(meer, maanden, 'maand', meer[3]))).toEqual(['4-4/0', '4-4/1 ×3'])
  })

  it.each(['kwartaal', 'maand', 'week'] as const)(
    'verliest geen moment van het jaar en toont er geen dubbel: %s',
    (niveau) => {
      const kwartalen = niveau === 'week' ? [1, 2, 3, 4] : [1]
      const gezien = kwartalen.flatMap((kwartaal) =>
        layoutRij(weken, kolommenOf(niveau, jaar, kwartaal), niveau).flatMap((blok) =>
          blok.soort === 'bundel' ? blok.momenten : [blok.moment],
        ),
      )
      // The last week ends in the next year; a week that two quarters share stands in both.
      expect(new Set(gezien).size).toBe(niveau === 'week' ? 52 : 51)
      if (niveau !== 'week') expect(gezien).toHaveLength(51)
    },
  )
})
