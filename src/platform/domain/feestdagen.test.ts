import { describe, expect, it } from 'vitest'
import { weekdagOf } from './datum.ts'
import { feestdagenOf, paasdagOf } from './feestdagen.ts'

describe('paasdagOf', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('%i', (jaar, dag) => {
    expect(paasdagOf(jaar)).toBe(dag)
  })

  it('valt altijd op een zondag tussen 22 maart en 25 april', () => {
    for (let jaar = 1900; jaar <= 2200; jaar += 1) {
      const dag = paasdagOf(jaar)
      expect(weekdagOf(dag)).toBe(7)
      expect(dag >= `${jaar}-03-22` && dag <= `${jaar}-04-25`).toBe(true)
    }
  })
})

describe('feestdagenOf', () => {
  it.each([
    [2024, '2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-20 2024-12-25 2024-12-26'],
    [2026, '2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25 2026-12-26'],
  ])('%i', (jaar, dagen) => {
    expect([...feestdagenOf(jaar)].sort()).toEqual(dagen.split(' '))
  })

  it.each([
    [2025, '2025-04-26'],
    [2031, '2031-04-26'],
    [2013, '2013-04-30'],
    [2006, '2006-04-29'],
  ])('viert de verjaardag van de koning in %i op %s', (jaar, dag) => {
    expect([...feestdagenOf(jaar)]).toContain(dag)
  })

  it('telt een dag die twee feesten heeft één keer', () => {
    expect(feestdagenOf(2008).size).toBe(9)
    expect([...feestdagenOf(2016)]).toContain('2016-05-05')
    expect(feestdagenOf(2016).size).toBe(8)
  })
})
