import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { nextControle, planControle } from './planControle.ts'

const open = (uiterlijk: string, gemaildOp: string) => ({ uiterlijk: datum(uiterlijk), gemaildOp: datum(gemaildOp) })

describe('de controle van toegang', () => {
  it.each([
    ['2026-01-15', '2026-07-14', null],
    ['2026-01-15', '2026-07-15', 'begin'],
    ['2026-01-15', '2027-01-01', 'begin'],
    ['2025-08-31', '2026-02-27', null],
    ['2025-08-31', '2026-02-28', 'begin'],
  ])('met als laatste %s doet op %s: %s', (sinds, vandaag, stap) => {
    expect(planControle({ sinds: datum(sinds), open: null }, datum(vandaag))).toBe(stap)
  })

  it.each([
    ['2026-07-01', '2026-07-01', null],
    ['2026-07-01', '2026-07-07', null],
    ['2026-07-01', '2026-07-08', 'herinner'],
    ['2026-07-08', '2026-07-14', null],
    ['2026-07-08', '2026-07-15', 'herinner'],
    ['2026-07-15', '2026-07-21', 'herinner'],
    ['2026-07-21', '2026-07-22', null],
    // The process stood still for two weeks: one mail, not three.
    ['2026-07-01', '2026-07-22', 'herinner'],
    ['2026-07-22', '2026-07-22', null],
    ['2026-07-21', '2026-07-23', 'verval'],
  ])('die op %s gemaild is en tot 22 juli loopt doet op %s: %s', (gemaild, vandaag, stap) => {
    const stand = { sinds: datum('2026-01-01'), open: open('2026-07-22', gemaild) }
    expect(planControle(stand, datum(vandaag))).toBe(stap)
  })

  it('komt na een half jaar terug', () => {
    expect(nextControle(datum('2026-11-22'))).toBe('2027-05-22')
  })
})
