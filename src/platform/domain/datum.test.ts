import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMaanden,
  datum,
  dayOf,
  daysBetween,
  jaarOf,
  lastDayOfMaand,
  maandOf,
  parseDatum,
  weekdagOf,
  momentInNederland,
} from './datum.ts'

describe('parseDatum', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0999-12-31'])('leest %s', (tekst) => {
    expect(parseDatum(tekst)).toBe(tekst)
  })

  it.each(['2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '22-11-2026', ''])(
    'weigert %j',
    (tekst) => {
      expect(parseDatum(tekst)).toBeNull()
      expect(() => datum(tekst)).toThrow('not a calendar day')
    },
  )

  it.each(['2026-11-22T00:00', ' 2026-11-22', '2026-11-22\n', '+02026-11-22'])(
    'weigert wat eromheen staat: %j',
    (tekst) => {
      expect(parseDatum(tekst)).toBeNull()
    },
  )
})

describe('rekenen met dagen', () => {
  it.each([
    [2026, 14, 1, '2027-02-01'],
    [2026, 0, 1, '2025-12-01'],
    [2025, 2, 29, '2025-03-01'],
    [2026, 1, 0, '2025-12-31'],
  ])('laat dag %i-%i-%i doorlopen', (jaar, maand, dag, verwacht) => {
    expect(dayOf(jaar, maand, dag)).toBe(verwacht)
  })

  it.each([
    [2024, 2, '2024-02-29'],
    [2025, 2, '2025-02-28'],
    [2026, 12, '2026-12-31'],
    [2026, 4, '2026-04-30'],
  ])('kent de laatste dag van %i-%i', (jaar, maand, verwacht) => {
    expect(lastDayOfMaand(jaar, maand)).toBe(verwacht)
  })

  it.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2024-02-29', 4],
    ['1969-12-31', 3],
  ])('kent de weekdag van %s', (dag, verwacht) => {
    expect(weekdagOf(datum(dag))).toBe(verwacht)
  })

  it('telt schrikkeldagen en de omgang van de klok niet verkeerd', () => {
    expect(daysBetween(datum('2024-01-01'), datum('2025-01-01'))).toBe(366)
    expect(daysBetween(datum('2026-03-28'), datum('2026-03-30'))).toBe(2)
    expect(daysBetween(datum('2026-01-02'), datum('2026-01-01'))).toBe(-1)
  })

  it('leest jaar en maand', () => {
    expect([jaarOf(datum('2026-09-30')), maandOf(datum('2026-09-30'))]).toEqual([2026, 9])
  })

  it('komt terug waar het begon', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: -5_000, max: 5_000 }),
        (begin, stap) => {
          const dag = addDays(datum('2026-01-01'), begin)
          expect(addDays(addDays(dag, stap), -stap)).toBe(dag)
          expect(daysBetween(dag, addDays(dag, stap))).toBe(stap)
          expect(parseDatum(dag)).toBe(dag)
        },
      ),
      { seed: 20260101, numRuns: 300 },
    )
  })
})

describe('maanden verder', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-05', 1, '2027-01-05'],
  ])('%s en %i maanden is %s', (dag, aantal, later) => {
    expect(addMaanden(datum(dag), aantal)).toBe(later)
  })
})

describe('momentInNederland', () => {
  it.each([
    ['in de winter', '2026-01-15', '14:30', '2026-01-15T13:30'],
    ['in de zomer', '2026-07-15', '14:30', '2026-07-15T12:30'],
    ['net na middernacht in de zomer', '2026-07-15', '00:30', '2026-07-14T22:30'],
    ['in het uur dat wordt overgeslagen', '2026-03-29', '02:30', '2026-03-29T00:30'],
    ['in het uur dat twee keer komt', '2026-10-25', '02:30', '2026-10-25T01:30'],
  ])('%s', (_naam, dag, tijd, utc) => {
    expect(momentInNederland(datum(dag), tijd).toISOString().slice(0, 16)).toBe(utc)
  })
})
