import { describe, expect, it } from 'vitest'
import { datum, daysBetween } from '../../../../platform/domain/datum.ts'
import { kolommenOf, kwartaalDagen, kwartaalNummer, weekNummer } from './kolommen.ts'

describe('weekNummer', () => {
  it.each([
    ['2025-12-29', 1],
    ['2026-01-04', 1],
    ['2026-11-24', 48],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-02-29', 9],
    ['2020-12-31', 53],
  ])('%s ligt in week %i', (dag, week) => {
    expect(weekNummer(datum(dag))).toBe(week)
  })
})

describe('kolommenOf', () => {
  it('deelt een jaar in vier kwartalen', () => {
    const kolommen = kolommenOf('kwartaal', 2026, 1)
    expect(kolommen.map(({ van, tot }) => [van, tot])).toEqual([
      ['2026-01-01', '2026-03-31'],
      ['2026-04-01', '2026-06-30'],
      ['2026-07-01', '2026-09-30'],
      ['2026-10-01', '2026-12-31'],
    ])
    expect(kolommen[3]).toMatchObject({ naam: '4e kwartaal', kort: '4e kwartaal', bij: 'okt – dec' })
  })

  it.each([
    [2028, '2028-02-29'],
    [2026, '2026-02-28'],
    [2100, '2100-02-28'],
  ])('laat februari %i eindigen op %s', (jaar, laatste) => {
    expect(kolommenOf('maand', jaar, 1)[1]).toEqual({
      van: `${jaar}-02-01`,
      tot: laatste,
      naam: `februari ${jaar}`,
      kort: 'feb',
      bij: '',
    })
  })

  it.each([
    [2026, 1, ['1', '14'], ['2025-12-29', '2026-04-05']],
    [2026, 4, ['40', '53'], ['2026-09-28', '2027-01-03']],
    [2027, 1, ['53', '13'], ['2026-12-28', '2027-04-04']],
    [2024, 1, ['1', '13'], ['2024-01-01', '2024-03-31']],
  ])('toont de weken van %i, kwartaal %i, ook over de jaargrens', (jaar, kwartaal, weken, dagen) => {
    const kolommen = kolommenOf('week', jaar, kwartaal)
    expect([kolommen[0]?.kort, kolommen.at(-1)?.kort]).toEqual(weken)
    expect([kolommen[0]?.van, kolommen.at(-1)?.tot]).toEqual(dagen)
  })

  it('zegt bij een week op welke maandag zij begint', () => {
    expect(kolommenOf('week', 2026, 1)[0]).toMatchObject({ naam: 'week 1', kort: '1', bij: '29 dec' })
    expect(kolommenOf('maand', 2026, 1)[2]).toMatchObject({ kort: 'mrt' })
  })

  it.each(Array.from({ length: 80 }, (_, i) => [2000 + Math.floor(i / 4), (i % 4) + 1]))(
    'geeft aaneengesloten weken in %i, kwartaal %i',
    (jaar, kwartaal) => {
      const kolommen = kolommenOf('week', jaar, kwartaal)
      const heel = kwartaalDagen(jaar, kwartaal)
      expect(kolommen.length).toBeGreaterThanOrEqual(13)
      expect(kolommen.length).toBeLessThanOrEqual(14)
      expect(kolommen[0]!.van <= heel.van && kolommen.at(-1)!.tot >= heel.tot).toBe(true)
      expect(kolommen.slice(1).every((week, i) => daysBetween(kolommen[i]!.tot, week.van) === 1)).toBe(true)
    },
  )
})

it.each([
  ['2026-01-01', 1],
  ['2026-03-31', 1],
  ['2026-04-01', 2],
  ['2026-12-31', 4],
])('%s ligt in kwartaal %i', (dag, nummer) => {
  expect(kwartaalNummer(datum(dag))).toBe(nummer)
})
