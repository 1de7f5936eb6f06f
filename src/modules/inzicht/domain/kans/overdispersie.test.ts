import { expect, test } from 'vitest'
import { verdelingen } from '../../server/verdelingen.ts'
import { fitTrend } from './fitTrend.ts'
import { fitTabel } from './fitTabel.ts'
import { chooseOverdispersie, estimateBinnenJaar, estimateTussenJaren, estimateVanAandelen } from './overdispersie.ts'
import { predictJaar } from './prognose.ts'

const KWARTALEN = [
  [12, 20, 9, 31],
  [18, 25, 14, 40],
  [9, 22, 5, 28],
]

const yearsOf = (aantallen: readonly number[]) =>
  aantallen.map((aantal, plaats) => ({ jaar: 2015 + plaats, aantal, omvang: 1 }))

test('kwartalen: de chi-kwadraat van onafhankelijkheid, zoals SciPy haar geeft', () => {
  const { phi, graden, p, echt, factor } = estimateBinnenJaar(KWARTALEN, verdelingen)!
  expect(graden).toBe(6)
  expect(phi * graden).toBeCloseTo(2.9841742182128, 8)
  expect(p).toBeCloseTo(0.8108305000218, 9)
  expect([echt, factor]).toEqual([false, 1])
})

test('een maand die ontbreekt telt niet als 0', () => {
  const metGat = KWARTALEN.map((rij, jaar) =>
    rij.map((aantal, kwartaal) => (jaar === 1 && kwartaal === 2 ? null : aantal)),
  )
  const { verwacht, graden } = fitTabel(metGat)
  expect([verwacht[1]![2], graden]).toEqual([null, 5])
  expect(verwacht[1]!.reduce<number>((som, waarde) => som + (waarde ?? 0), 0)).toBeCloseTo(18 + 25 + 40, 8)
})

test('jaren: Poisson-regressie op het jaar, zoals SciPy haar oplost', () => {
  const jaren = yearsOf([120, 180, 95, 160, 210, 140])
  expect(fitTrend(jaren)[0]).toBeCloseTo(133.19759502, 7)
  const { phi, p, echt, factor } = estimateTussenJaren(jaren, verdelingen)!
  expect(phi).toBeCloseTo(12.747867023806739, 8)
  expect(p).toBeCloseTo(2.2413998932857e-10, 16)
  expect(echt).toBe(true)
  expect(factor / phi).toBeCloseTo((2.7764451051977987 / 1.959963984540054) ** 2, 8)
})

test.each([
  ['een trend is geen overdispersie', [400, 360, 324, 292, 262, 236]],
  ['evenveel elk jaar ook niet', [90, 90, 90, 90, 90]],
])('%s', (_, aantallen) => {
  expect(estimateTussenJaren(yearsOf(aantallen), verdelingen)).toMatchObject({ echt: false, factor: 1 })
})

test.each([
  ['drie jaren', [10, 90, 30]],
  ['alleen nullen', [0, 0, 0, 0, 0, 0]],
  ['bijna niets', [0, 1, 0, 2, 0, 0]],
])('van %s is niets te zeggen', (_, aantallen) => {
  expect(estimateTussenJaren(yearsOf(aantallen), verdelingen)).toBeNull()
})

test('aandelen: de chi-kwadraat van gelijke delen, per jaar opgeteld', () => {
  const jaar = [18, 25, 31].map((teller) => ({ teller, noemer: 40 }))
  const verwacht = 74 / 3
  const chi = [18, 25, 31].reduce((som, x) => som + (x - verwacht) ** 2 / (verwacht * (1 - verwacht / 40)), 0)
  const { phi, graden } = estimateVanAandelen([jaar, jaar], verdelingen)!
  expect([graden, phi * graden]).toEqual([4, expect.closeTo(2 * chi, 8)])
  expect(estimateVanAandelen([[{ teller: 4, noemer: 4 }]], verdelingen)).toBeNull()
})

test('wat de jaren meer schommelen dan de maanden verklaren telt; wat ze niet meer schommelen niet', () => {
  const rustig = estimateBinnenJaar(KWARTALEN, verdelingen)
  const wild = estimateTussenJaren(yearsOf([120, 180, 95, 160, 210, 140]), verdelingen)
  expect(chooseOverdispersie(rustig, wild, verdelingen)).toBe(wild)
  const even = { ...wild!, phi: 20, graden: 40, binnen: 'jaar' as const }
  expect(chooseOverdispersie(even, wild, verdelingen)).toBe(even)
  expect(chooseOverdispersie(null, rustig, verdelingen)).toBe(rustig)
})

test('een verwachting: negatief binomiaal met de variantie van drie onzekerheden, zoals SciPy haar geeft', () => {
  const { waarde, interval } = predictJaar(
    { gezien: 169, toenGezien: 782, toenRest: 314, deel: 10 / 12 },
    1,
    verdelingen,
  )
  expect(waarde).toBeCloseTo(169 * (1 + 314 / 782), 9)
  expect(interval).toEqual({ van: 169 + 48, tot: 169 + 90 })
})

test('wat geteld is gaat niet meer weg, en van niets komt nog iets', () => {
  const { interval, niveau } = predictJaar({ gezien: 0, toenGezien: 40, toenRest: 20, deel: 8 / 12 }, 1, verdelingen)
  expect(interval.van).toBe(0)
  expect(interval.tot).toBeGreaterThan(0)
  expect(niveau.tot).toBeCloseTo(-Math.log(0.05) * 1.5, 9)
})

test('hoe wilder de reeks, hoe ruimer de verwachting; nooit schijnbaar zeker', () => {
  const breedte = (factor: number): number => {
    const { interval } = predictJaar({ gezien: 36, toenGezien: 300, toenRest: 100, deel: 9 / 12 }, factor, verdelingen)
    return interval.tot - interval.van
  }
  expect(breedte(4)).toBeGreaterThan(breedte(1))
  expect(breedte(1e5)).toBeGreaterThan(breedte(4))
})
