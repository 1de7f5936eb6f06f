import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { kolommenOf, type Niveau } from './kolommen.ts'
import { clampStappen, shiftDagen } from './verzet.ts'

const dagen = (van: string, tot: string) => ({ van: datum(van), tot: datum(tot) })

describe('shiftDagen', () => {
  it.each<[Niveau, number, string, string, string, string]>([
    ['kwartaal', 1, '2026-07-01', '2026-09-30', '2026-10-01', '2026-12-31'],
    ['kwartaal', -1, '2026-07-01', '2026-09-30', '2026-04-01', '2026-06-30'],
    ['kwartaal', 1, '2026-05-14', '2026-05-14', '2026-08-14', '2026-08-14'],
    ['maand', 1, '2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28'],
    ['maand', 1, '2028-01-01', '2028-01-31', '2028-02-01', '2028-02-29'],
    ['maand', -1, '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['maand', 1, '2026-01-30', '2026-01-31', '2026-02-28', '2026-02-28'],
    ['maand', 2, '2026-11-01', '2026-11-30', '2027-01-01', '2027-01-31'],
    ['week', 1, '2026-12-28', '2027-01-03', '2027-01-04', '2027-01-10'],
    ['week', -1, '2028-03-01', '2028-03-07', '2028-02-23', '2028-02-29'],
  ])('%s %i: %s t/m %s wordt %s t/m %s', (niveau, stappen, van, tot, naVan, naTot) => {
    expect(shiftDagen(dagen(van, tot), niveau, stappen)).toEqual(dagen(naVan, naTot))
  })

  it.each<Niveau>(['kwartaal', 'maand', 'week'])(
    'houdt begin voor eind, elke dag van een schrikkeljaar: %s',
    (niveau) => {
      for (let dag = 0; dag < 366; dag += 1) {
        const van = datum(new Date(Date.UTC(2028, 0, 1 + dag)).toISOString().slice(0, 10))
        const tot = datum(new Date(Date.UTC(2028, 0, 3 + dag)).toISOString().slice(0, 10))
        const na = shiftDagen({ van, tot }, niveau, 1)
        expect(na.van <= na.tot && na.van > van).toBe(true)
      }
    },
  )
})

describe('clampStappen', () => {
  const jaar = 2026
  it.each<[Niveau, number, string, string, number, number]>([
    ['kwartaal', 1, '2026-07-01', '2026-09-30', 3, 1],
    ['kwartaal', 1, '2026-07-01', '2026-09-30', -5, -2],
    ['maand', 1, '2026-12-01', '2026-12-31', 1, 0],
    ['week', 4, '2026-12-21', '2026-12-27', 1, 0],
    ['week', 4, '2026-12-14', '2026-12-20', 4, 1],
    ['week', 1, '2026-01-05', '2026-01-11', -3, 0],
    ['week', 3, '2026-07-01', '2026-09-30', 1, 0],
  ])('%s, kwartaal %i: %s t/m %s kan van %i stappen er %i', (niveau, kwartaal, van, tot, gevraagd, kan) => {
    const kolommen = kolommenOf(niveau, jaar, kwartaal)
    expect(clampStappen(dagen(van, tot), { niveau, kolommen, jaar }, gevraagd)).toBe(kan)
  })

  it('haalt terug wat buiten het jaar begon', () => {
    const kolommen = kolommenOf('maand', jaar, 1)
    expect(clampStappen(dagen('2026-12-01', '2027-01-31'), { niveau: 'maand', kolommen, jaar }, -2)).toBe(-2)
  })
})
