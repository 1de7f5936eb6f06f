import { describe, expect, it } from 'vitest'
import { formatPeriode } from '../reeks/periode.ts'
import { joinJaarEnDeel, parseLadingperiode } from './parseLadingperiode.ts'

describe('een periode in een cel', () => {
  it.each<[string | number, string | null]>([
    ['2025', '2025'],
    [2025, '2025'],
    ['2025*', '2025'],
    ['2025-K3', '2025-K3'],
    ['2025-09', '2025-09'],
    ['2025MM05', '2025-05'],
    ['2025JJ00', '2025'],
    ['2025KW01', '2025-K1'],
    ['mei 2025', '2025-05'],
    ['Mrt. 2025', '2025-03'],
    ['sept 2025', '2025-09'],
    ['2025 januari', '2025-01'],
    ['2025 december*', '2025-12'],
    ['05-2025', '2025-05'],
    ['2e kwartaal 2025', '2025-K2'],
    ['kwartaal 2 2025', '2025-K2'],
    ['2025 2e kwartaal', '2025-K2'],
    ['2025-05-01', '2025-05'],
    ['31-12-2025', '2025-12'],
    ['13-2025', null],
    ['2025-13', null],
    ['2025W01', null],
    ['ooit', null],
    ['', null],
  ])('%j is %j', (cel, verwacht) => {
    const periode = parseLadingperiode(cel)
    expect(periode && formatPeriode(periode)).toBe(verwacht)
  })

  it.each<[string, 'maand' | 'kwartaal', string, string | null]>([
    ['2025', 'maand', '5', '2025-05'],
    ['2025', 'maand', 'mei', '2025-05'],
    ['2025', 'maand', 'aug.', '2025-08'],
    ['2025', 'kwartaal', 'K2', '2025-K2'],
    ['2025', 'maand', '13', null],
    ['25', 'maand', '5', null],
    ['2025', 'maand', '', null],
  ])('het jaar %s met %s %j is %j', (jaar, soort, deel, verwacht) => {
    const periode = joinJaarEnDeel(jaar, soort, deel)
    expect(periode && formatPeriode(periode)).toBe(verwacht)
  })
})
