import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verdelingen } from '../../server/verdelingen.ts'
import { intervalOfAantal, intervalOfGarwood } from './aantal.ts'
import { intervalOfAandeel, intervalOfClopperPearson, intervalOfVerschil } from './aandeel.ts'
import { intervalOfGemiddeldeverschil } from './gemiddelde.ts'
import { compareAantallen } from './verhouding.ts'
import type { Interval } from './interval.ts'

const round = ({ van, tot }: Interval, cijfers: number) => [Number(van.toFixed(cijfers)), Number(tot.toFixed(cijfers))]

describe('één aantal', () => {
  /** Garwood's limits as tables print them; the mid-p ones from the definition, solved with SciPy. */
  test.each([
    [0, [0, 3.689], [0, 2.996]],
    [1, [0.025, 5.572], [0.05, 4.932]],
    [5, [1.623, 11.668], [1.832, 11.082]],
    [10, [4.795, 18.39], [5.08, 17.825]],
    [100, [81.364, 121.627], [81.792, 121.103]],
  ])('%i', (aantal, garwood, midP) => {
    expect(round(intervalOfGarwood(aantal, verdelingen), 3)).toEqual(garwood)
    expect(round(intervalOfAantal(aantal, verdelingen), 3)).toEqual(midP)
  })
})

describe('twee aantallen', () => {
  test('het voorbeeld van poisson.test in R: 11 op 800 tegen 21 op 3.011', () => {
    const nu = { aantal: 11, omvang: 800 }
    const { waarde, exact, interval, p } = compareAantallen(nu, { aantal: 21, omvang: 3011 }, verdelingen)
    expect(waarde).toBeCloseTo(1.971488, 6)
    expect(round(exact, 6)).toEqual([0.858426, 4.277266])
    expect(round(interval, 6)).toEqual([0.916602, 4.058404])
    expect(p).toBeCloseTo(0.0800768366, 9)
  })

  /** From the definition, solved with SciPy. */
  test.each([
    [38, 47, 1, [0.524403, 1.240462]],
    [0, 12, 1, [0, 0.283569]],
    [250, 400, 1.1, [0.586508, 0.804734]],
  ])('%i tegen %i', (nu, toen, omvang, verwacht) => {
    const { interval } = compareAantallen({ aantal: nu, omvang: 1 }, { aantal: toen, omvang }, verdelingen)
    expect(round(interval, 6)).toEqual(verwacht)
  })

  test('niets tegen niets kan van alles zijn; iets tegen niets heeft geen bovengrens', () => {
    const niets = { aantal: 0, omvang: 1 }
    expect(compareAantallen(niets, niets, verdelingen)).toMatchObject({
      waarde: null,
      interval: { van: 0, tot: Infinity },
      p: 1,
    })
    expect(compareAantallen({ aantal: 9, omvang: 1 }, niets, verdelingen).interval.tot).toBe(Infinity)
  })

  const aantal = fc.integer({ min: 0, max: 3000 })
  const omvang = fc.double({ min: 0.1, max: 10, noNaN: true })

  test('wisselen van jaren keert het interval om', () => {
    fc.assert(
      fc.property(aantal, aantal, omvang, (a, b, over) => {
        const [nu, toen] = [
          { aantal: a, omvang: over },
          { aantal: b, omvang: 1 },
        ]
        const [heen, terug] = [compareAantallen(nu, toen, verdelingen), compareAantallen(toen, nu, verdelingen)]
        expect(terug.p).toBeCloseTo(heen.p, 8)
        expect(1 / terug.interval.tot).toBeCloseTo(heen.interval.van, 6)
      }),
    )
  })

  test('mid-p ligt binnen exact, p past bij het interval, en meer spreiding maakt breder', () => {
    fc.assert(
      fc.property(aantal, aantal, omvang, (a, b, over) => {
        const [nu, toen] = [
          { aantal: a, omvang: over },
          { aantal: b, omvang: 1 },
        ]
        const { interval, exact, p } = compareAantallen(nu, toen, verdelingen)
        expect(interval.van).toBeGreaterThanOrEqual(exact.van)
        expect(interval.tot).toBeLessThanOrEqual(exact.tot)
        if (Math.abs(p - 0.05) > 1e-6) expect(p > 0.05).toBe(interval.van <= 1 && 1 <= interval.tot)
        const breder = compareAantallen(nu, toen, verdelingen, 2).interval
        expect(breder.van).toBeLessThanOrEqual(interval.van)
        expect(breder.tot).toBeGreaterThanOrEqual(interval.tot)
      }),
    )
  })

  test('meer dan vroeger schuift het interval nooit omlaag', () => {
    fc.assert(
      fc.property(aantal, aantal, (a, b) => {
        const van = (nu: number) =>
          compareAantallen({ aantal: nu, omvang: 1 }, { aantal: b, omvang: 1 }, verdelingen).interval
        expect(van(a + 1).van).toBeGreaterThanOrEqual(van(a).van)
        expect(van(a + 1).tot).toBeGreaterThanOrEqual(van(a).tot)
      }),
    )
  })
})

describe('aandelen', () => {
  /** Newcombe 1998, Statistics in Medicine 17:857, table I. */
  test.each([
    [81, 263, [0.2553, 0.3662], [0.2527, 0.3676]],
    [15, 148, [0.0624, 0.1605], [0.0578, 0.1617]],
    [0, 20, [0, 0.1611], [0, 0.1684]],
    [1, 29, [0.0061, 0.1718], [0.0009, 0.1776]],
  ])('%i van %i', (teller, noemer, wilson, exact) => {
    expect(round(intervalOfAandeel({ teller, noemer }, verdelingen), 4)).toEqual(wilson)
    expect(round(intervalOfClopperPearson({ teller, noemer }, verdelingen), 4)).toEqual(exact)
  })

  /** Newcombe 1998, Statistics in Medicine 17:873, table II, method 10. */
  test.each([
    [56, 70, 48, 80, [0.0524, 0.3339]],
    [9, 10, 3, 10, [0.1705, 0.809]],
    [6, 7, 2, 7, [0.0582, 0.8062]],
    [5, 56, 0, 29, [-0.0381, 0.1926]],
    [0, 10, 0, 20, [-0.1611, 0.2775]],
    [0, 10, 0, 10, [-0.2775, 0.2775]],
    [10, 10, 0, 20, [0.6791, 1]],
    [10, 10, 0, 10, [0.6075, 1]],
  ])('%i van %i min %i van %i', (a, m, b, n, verwacht) => {
    const interval = intervalOfVerschil({ teller: a, noemer: m }, { teller: b, noemer: n }, verdelingen)
    expect(round(interval, 4)).toEqual(verwacht)
  })
})

test('het verschil van twee gemiddelden is dat van Welch', () => {
  const nu = { waarde: 7.3, spreiding: 1.4, aantal: 455 }
  const toen = { waarde: 7.1, spreiding: 1.3, aantal: 420 }
  expect(round(intervalOfGemiddeldeverschil(nu, toen, verdelingen), 5)).toEqual([0.02085, 0.37915])
})
