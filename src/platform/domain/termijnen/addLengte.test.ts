import { describe, expect, it } from 'vitest'
import { datum, type Datum } from '../datum.ts'
import { addLengte } from './addLengte.ts'
import { dagen, formatLengte, jaren, maanden, uren, weken, werkdagen } from './lengte.ts'

describe('addLengte', () => {
  it.each([
    ['2026-12-24', dagen(3), '2026-12-27'],
    ['2026-12-31', dagen(1), '2027-01-01'],
    ['2026-11-23', weken(6), '2027-01-04'],
    ['2028-02-28', dagen(1), '2028-02-29'],
    ['2025-11-30', maanden(3), '2026-02-28'],
    ['2027-11-30', maanden(3), '2028-02-29'],
    ['2026-01-31', maanden(1), '2026-02-28'],
    ['2026-02-28', maanden(1), '2026-03-28'],
    ['2026-08-31', maanden(24), '2028-08-31'],
    ['2023-02-28', jaren(1), '2024-02-28'],
    ['2024-02-29', jaren(1), '2025-02-28'],
    ['2024-02-29', jaren(4), '2028-02-29'],
    ['2026-11-16', jaren(1), '2027-11-16'],
  ])('%s en %o eindigt op %s', (dag, lengte, einde) => {
    expect(addLengte(datum(dag), lengte)).toBe(einde)
  })

  it.each([
    ['2026-03-31', maanden(1), '2026-02-28'],
    ['2028-02-29', jaren(1), '2027-02-28'],
    ['2027-01-05', dagen(10), '2026-12-26'],
    ['2026-01-15', maanden(2), '2025-11-15'],
    ['2026-11-16', werkdagen(1), '2026-11-13'],
  ])('%s en %o terug komt op %s', (dag, lengte, einde) => {
    expect(addLengte(datum(dag), lengte, -1)).toBe(einde)
  })

  it.each([
    ['een gewone week', '2026-11-02', 10, '2026-11-16'],
    ['Goede Vrijdag is buiten de Algemene termijnenwet een werkdag', '2026-04-02', 5, '2026-04-10'],
    ['een dag uit een koninklijk besluit ook', '2026-05-13', 1, '2026-05-15'],
    ['Bevrijdingsdag niet', '2026-05-04', 1, '2026-05-06'],
    ['over de jaarwisseling', '2026-12-24', 3, '2026-12-30'],
  ])('werkdagen: %s', (_, dag, aantal, einde) => {
    expect(addLengte(datum(dag), werkdagen(aantal))).toBe(einde)
  })

  it('telt een werkdag die stilstaat niet mee', () => {
    const stil = (dag: Datum) => (dag === '2026-11-03' ? datum('2026-11-05') : dag)
    expect(addLengte(datum('2026-11-02'), werkdagen(10), 1, stil)).toBe('2026-11-18')
  })

  it('rekent geen uren zonder klok', () => {
    expect(() => addLengte(datum('2026-11-02'), uren(24))).toThrow('hours')
  })
})

describe('formatLengte', () => {
  it.each([
    [uren(24), '24 uur'],
    [dagen(1), '1 dag'],
    [weken(1), '1 week'],
    [weken(6), '6 weken'],
    [maanden(1), '1 maand'],
    [jaren(5), '5 jaar'],
    [werkdagen(10), '10 werkdagen'],
  ])('%o', (lengte, tekst) => {
    expect(formatLengte(lengte)).toBe(tekst)
  })
})
