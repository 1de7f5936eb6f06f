import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { aMeetpunt, aReeks, monthsOf } from '../../testing/aReeks.ts'
import { formatPeriode } from '../reeks/periode.ts'
import type { Meetpunt } from '../reeks/reeks.ts'
import { addReeksen } from './addReeksen.ts'
import { toMeetpunten } from './toMeetpunten.ts'

const toTabel = (punten: readonly Meetpunt[]) =>
  Object.fromEntries(punten.map(({ periode, waarde }) => [formatPeriode(periode), waarde]))

describe('reeksen optellen', () => {
  it.each<[string, readonly (readonly Meetpunt[])[], Record<string, number | null>]>([
    ['jaar bij jaar', [aReeks({ 2023: 4, 2024: 5 }).punten, aReeks({ 2023: 1, 2024: 2 }).punten], { 2023: 5, 2024: 7 }],
    ['een deel ontbreekt', [aReeks({ 2023: 4, 2024: 5 }).punten, aReeks({ 2023: 1 }).punten], { 2023: 5, 2024: null }],
    ['een deel is niet bekend', [aReeks({ 2023: 4 }).punten, aReeks({ 2023: null }).punten], { 2023: null }],
    ['een deel is er helemaal niet', [aReeks({ 2023: 4 }).punten, []], { 2023: null }],
  ])('%s', (_naam, reeksen, verwacht) => {
    expect(toTabel(addReeksen(reeksen))).toEqual(verwacht)
  })

  it('een heel jaar in maanden telt op bij een jaar', () => {
    const som = toTabel(addReeksen([monthsOf(2023, Array<number>(12).fill(2)), aReeks({ 2023: 6 }).punten]))
    expect([som['2023'], som['2023-01']]).toEqual([30, null])
    const half = toTabel(addReeksen([monthsOf(2023, [2, 2]), aReeks({ 2023: 6 }).punten]))
    expect(half['2023']).toBeNull()
  })

  it('voorlopig, opmerkingen en een breuk gaan mee', () => {
    const punt = aMeetpunt('2023', 1, { voorlopig: true, context: 'lockdown', breuk: true })
    expect(addReeksen([[punt], aReeks({ 2023: 2 }).punten])).toMatchObject([
      { waarde: 3, voorlopig: true, context: 'lockdown', breuk: true },
    ])
  })
})

describe('wat een register telt als reeks', () => {
  const dagen = { van: datum('2025-01-01'), tot: datum('2026-02-10') }
  const rijen = [
    { periode: '2025-11', waarde: 3 },
    { periode: '2026-01', waarde: 2 },
  ]

  it('is nul vanaf de eerste keer dat er iets geteld is', () => {
    const punten = toMeetpunten({ aard: 'gebeurtenis' }, rijen, dagen, null)
    expect(toTabel(punten)).toEqual({ '2025-11': 3, '2025-12': 0, '2026-01': 2, '2026-02': 0 })
    expect(punten.map(({ voorlopig }) => voorlopig)).toEqual([false, false, false, true])
  })

  it('is nul vanaf de dag dat alles erin staat', () => {
    const punten = toMeetpunten({ aard: 'gebeurtenis' }, rijen, dagen, datum('2025-12-15'))
    expect(toTabel(punten)).toEqual({ '2026-01': 2, '2026-02': 0 })
  })

  it('is van een stand die van het einde van het jaar', () => {
    expect(toTabel(toMeetpunten({ aard: 'stand' }, [{ periode: '2025', waarde: 8 }], dagen, null))).toEqual({
      ...{ 2025: 8, 2026: 0 },
    })
  })

  it('is er niet zolang er niets geteld is', () => {
    expect(toMeetpunten({ aard: 'gebeurtenis' }, [], dagen, null)).toEqual([])
  })
})
