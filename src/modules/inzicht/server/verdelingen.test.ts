import { expect, test } from 'vitest'
import { verdelingen } from './verdelingen.ts'

const { betaCdf, betaQuantile, chiSquareTail, gammaCdf, gammaQuantile, normalQuantile, studentQuantile } = verdelingen

/** As SciPy gives them; tables print the same with fewer digits. */
test.each([
  ['normaal, 97,5%', normalQuantile(0.975), 1.959963984540054],
  ['Student, 97,5% bij 3', studentQuantile(0.975, 3), 3.1824463052837078],
  ['Student, 99,99% bij 7', studentQuantile(0.9999, 7), 7.063432828157639],
  ['chi-kwadraat, staart bij 5', chiSquareTail(60, 5), 1.2154569777183007e-11],
  ['chi-kwadraat, 5% bij 1', chiSquareTail(3.841458820694124, 1), 0.05],
  ['bèta, een miljoenste', betaQuantile(1e-6, 38, 48), 0.21158462049982005],
  ['bèta, scheef', betaQuantile(0.975, 0.5, 200), 0.012496668378965717],
  ['bèta, verdeling', betaCdf(0.001, 0.5, 200), 0.4727558929747644],
  ['gamma, een miljoenste', gammaQuantile(1e-6, 4.5), 0.11419242003672458],
  ['gamma, groot', gammaQuantile(0.975, 12000), 12215.648874747532],
  ['gamma, heel groot', gammaQuantile(0.975, 707945.7843840967), 709595.8355069553],
  ['gamma, nog groter', gammaQuantile(0.025, 12589254), 12582300.732592672],
  ['gamma, ver in de staart', gammaCdf(11000, 12000), 2.9349504071973603e-21],
])('%s', (_, gevonden, verwacht) => {
  expect(Math.abs(gevonden / verwacht - 1)).toBeLessThan(1e-8)
})

test('wat te klein is voor een getal is 0, en wat er te dicht bij ligt 1', () => {
  expect(chiSquareTail(1e6, 12)).toBe(0)
  expect(gammaCdf(1e6, 12)).toBe(1)
  expect(gammaCdf(1, 1e6)).toBe(0)
  expect(betaQuantile(0.025, 1e-6, 40)).toBe(0)
  expect(gammaQuantile(0.025, 1e-6)).toBe(0)
})
