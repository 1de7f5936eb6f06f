import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { earliestEinde, isWaarschuwing, urgentieOf, verloopOf, VERLOOP_STANDEN, type VerloopStand } from './verloop.ts'
import type { Veldstand } from './weighVeld.ts'

const CASUS: [string, string, VerloopStand, string][] = [
  ['2026-12-31', '2026-06-29', 'geldig', 'Geldt tot en met 31 december 2026.'],
  ['2026-12-31', '2026-06-30', 'verloopt', 'Geldt tot en met 31 december 2026.'],
  ['2026-12-31', '2026-11-29', 'verloopt', 'Geldt tot en met 31 december 2026.'],
  ['2026-12-31', '2026-11-30', 'bijna_verlopen', 'Geldt nog 31 dagen, tot en met 31 december 2026.'],
  ['2026-12-31', '2026-12-30', 'bijna_verlopen', 'Geldt nog 1 dag, tot en met 31 december 2026.'],
  ['2026-12-31', '2026-12-31', 'bijna_verlopen', 'Vandaag is de laatste dag.'],
  ['2026-12-31', '2027-01-01', 'verlopen', 'Verlopen na 31 december 2026.'],
  ['2027-01-15', '2026-07-15', 'verloopt', 'Geldt tot en met 15 januari 2027.'],
  // Six months before the end of August lies the end of February, also in a leap year.
  ['2028-08-31', '2028-02-28', 'geldig', 'Geldt tot en met 31 augustus 2028.'],
  ['2028-08-31', '2028-02-29', 'verloopt', 'Geldt tot en met 31 augustus 2028.'],
]

describe('wanneer een beleidskader verloopt', () => {
  it.each(CASUS)('tot en met %s is het op %s %s', (laatsteDag, vandaag, stand, zin) => {
    expect(verloopOf(datum(laatsteDag), datum(vandaag))).toEqual({ stand, dag: laatsteDag, zin })
  })

  it('weet niets zonder einddatum', () => {
    expect(verloopOf(null, datum('2026-11-22'))).toMatchObject({ stand: 'onbekend', dag: null })
  })

  it.each([
    ['verlopen', true],
    ['bijna_verlopen', true],
    ['verloopt', true],
    ['geldig', false],
    ['onbekend', false],
  ] as const)('waarschuwt bij %s: %s', (stand, waarschuwt) => {
    expect(isWaarschuwing(stand)).toBe(waarschuwt)
  })

  it('zet vooraan wat het eerst aandacht vraagt', () => {
    expect(VERLOOP_STANDEN.map(urgentieOf)).toEqual([0, 1, 2, 5, 5])
  })

  it('neemt bij tegenspraak de vroegste dag, en anders wat geldt', () => {
    const uitspraken = ['2026-12-31', '2024-12-31'].map((waarde) => ({ bronId: waarde, bron: waarde, waarde }))
    const stand: Veldstand = { veld: 'geldigTot', waarde: null, isStrijdig: true, uitspraken, keuze: null }
    expect(earliestEinde(stand)).toBe('2024-12-31')
    expect(earliestEinde({ ...stand, waarde: '2026-12-31' })).toBe('2026-12-31')
    expect(earliestEinde({ ...stand, uitspraken: [] })).toBeNull()
  })
})
