import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDoel, aMeetpunt, aReeks, methode, monthsOf } from '../../testing/aReeks.ts'
import { answerDoel } from '../answerDoel.ts'
import type { Norm } from '../norm.ts'
import { cutPeildatum } from '../reeks/cutPeildatum.ts'
import type { Indicator, Meetpunt, Reeks } from '../reeks/reeks.ts'
import { datum } from '../../../../platform/domain/datum.ts'
import { judgeDoel } from './judgeDoel.ts'

type Geval = {
  readonly titel: string
  readonly indicator?: Partial<Indicator>
  readonly norm?: Partial<Norm>
  readonly reeks: Reeks
  /** oordeel, richting, reden */
  readonly uit: readonly [string, string | null, string | null]
}

const naar = (waarde: number, anders: Partial<Norm> = {}): Partial<Norm> => ({
  wijze: 'naar',
  waarde,
  toets: 'cijfer',
  ...anders,
})
const richting: Partial<Norm> = { wijze: 'richting', waarde: null }
const shares = (...punten: readonly (readonly [string, number, number])[]): Reeks => ({
  punten: punten.map(([periode, waarde, noemer]) => aMeetpunt(periode, waarde, { noemer })),
  bevolking: {},
})
const from = (...punten: readonly (readonly Meetpunt[])[]): Reeks => ({ punten: punten.flat(), bevolking: {} })
const JAAR = [20, 18, 17, 15, 14, 13, 12, 13, 15, 17, 18, 20]

const GEVALLEN: readonly Geval[] = [
  { titel: 'veel minder', reeks: aReeks({ '2019': 400, '2020': 250 }), uit: ['gehaald', 'daling', null] },
  {
    titel: 'minder, maar het kan toeval zijn',
    reeks: aReeks({ '2019': 47, '2020': 38 }),
    uit: ['onzeker', 'kan_toeval_zijn', null],
  },
  {
    titel: 'dat toeval is bij toets cijfer geen bezwaar',
    norm: { toets: 'cijfer' },
    reeks: aReeks({ '2019': 47, '2020': 38 }),
    uit: ['gehaald', 'kan_toeval_zijn', null],
  },
  {
    titel: 'niet genoeg minder',
    reeks: aReeks({ '2019': 400, '2020': 395 }),
    uit: ['niet_gehaald', 'kan_toeval_zijn', null],
  },
  {
    titel: 'bij toets interval is dat onzeker',
    norm: { toets: 'interval' },
    reeks: aReeks({ '2019': 400, '2020': 395 }),
    uit: ['onzeker', 'kan_toeval_zijn', null],
  },
  {
    titel: 'bij toets interval: het hele interval',
    norm: { toets: 'interval' },
    reeks: aReeks({ '2019': 400, '2020': 600 }),
    uit: ['niet_gehaald', 'stijging', null],
  },
  { titel: 'meer', reeks: aReeks({ '2019': 200, '2020': 300 }), uit: ['niet_gehaald', 'stijging', null] },
  {
    titel: 'precies op de norm: 0,95 × 40 is 38',
    norm: { toets: 'cijfer' },
    reeks: aReeks({ '2019': 40, '2020': 38 }),
    uit: ['gehaald', 'kan_toeval_zijn', null],
  },
  {
    titel: 'in aantallen',
    norm: { waarde: -100, maat: 'absoluut' },
    reeks: aReeks({ '2019': 400, '2020': 290 }),
    uit: ['gehaald', 'daling', null],
  },
  {
    titel: 'hooguit 5% meer vraagt geen stijging',
    norm: { waarde: 5 },
    reeks: aReeks({ '2019': 400, '2020': 410 }),
    uit: ['gehaald', 'kan_toeval_zijn', null],
  },
  { titel: 'te klein', reeks: aReeks({ '2019': 4, '2020': 2 }), uit: ['niet_te_meten', 'te_klein', 'te_klein'] },
  {
    titel: 'naar nul en dat is nul',
    norm: naar(0),
    reeks: aReeks({ '2019': 4, '2020': 0 }),
    uit: ['gehaald', 'te_klein', null],
  },
  {
    titel: 'van nul bestaat geen percentage',
    reeks: aReeks({ '2019': 0, '2020': 12 }),
    uit: ['niet_te_meten', 'stijging', 'nulmeting_nul'],
  },
  {
    titel: 'van nul in aantallen wel',
    norm: { waarde: 5, maat: 'absoluut', grens: 'minimaal' },
    reeks: aReeks({ '2019': 0, '2020': 12 }),
    uit: ['gehaald', 'stijging', null],
  },
  { titel: 'geen nulmeting', reeks: aReeks({ '2020': 38 }), uit: ['niet_te_meten', null, 'geen_nulmeting'] },
  {
    titel: 'nulmeting onbekend is niet 0',
    reeks: aReeks({ '2019': null, '2020': 38 }),
    uit: ['niet_te_meten', null, 'geen_nulmeting'],
  },
  {
    titel: 'nulmeting half',
    reeks: from(monthsOf(2019, [20, null, 17]), [aMeetpunt('2020', 180)]),
    uit: ['niet_te_meten', 'kan_toeval_zijn', 'nulmeting_half'],
  },
  { titel: 'nog geen cijfer', reeks: aReeks({ '2019': 47 }), uit: ['niet_te_meten', null, 'geen_cijfer'] },
  { titel: 'een lege reeks', reeks: aReeks({}), uit: ['niet_te_meten', null, 'geen_cijfer'] },
  {
    titel: 'anders geteld',
    reeks: from([aMeetpunt('2019', 400), aMeetpunt('2020', 250, { breuk: true })]),
    uit: ['niet_te_meten', null, 'breuk'],
  },
  {
    titel: 'een breuk van voor de nulmeting hindert niet',
    reeks: from([aMeetpunt('2019', 400, { breuk: true }), aMeetpunt('2020', 250)]),
    uit: ['gehaald', 'daling', null],
  },
  {
    titel: 'met opzet geen getal',
    norm: { wijze: 'geen', waarde: null },
    reeks: aReeks({ '2019': 47, '2020': 38 }),
    uit: ['niet_te_meten', 'kan_toeval_zijn', 'geen_norm'],
  },
  {
    titel: 'alleen minder, en dat is het',
    norm: richting,
    reeks: aReeks({ '2019': 200, '2020': 120 }),
    uit: ['gehaald', 'daling', null],
  },
  {
    titel: 'alleen minder, en het is meer',
    norm: richting,
    reeks: aReeks({ '2019': 120, '2020': 200 }),
    uit: ['niet_gehaald', 'stijging', null],
  },
  {
    titel: 'alleen minder, en het kan toeval zijn',
    norm: richting,
    reeks: aReeks({ '2019': 120, '2020': 110 }),
    uit: ['onzeker', 'kan_toeval_zijn', null],
  },
  {
    titel: 'alleen minder, zonder basisjaar: tegen het jaar ervoor',
    norm: { ...richting, basisjaar: null },
    reeks: aReeks({ '2018': 10, '2019': 200, '2020': 120 }),
    uit: ['gehaald', 'daling', null],
  },
  {
    titel: 'meer processen-verbaal is geen van beide',
    indicator: { goed: 'geen' },
    norm: richting,
    reeks: aReeks({ '2019': 120, '2020': 200 }),
    uit: ['niet_te_meten', 'stijging', 'geen_kant'],
  },
  {
    titel: 'precies 20',
    indicator: { goed: 'geen' },
    norm: naar(20, { grens: 'precies', basisjaar: null }),
    reeks: aReeks({ '2020': 20 }),
    uit: ['gehaald', null, null],
  },
  {
    titel: 'precies 20, en 23 past daarbij',
    indicator: { goed: 'geen' },
    norm: naar(20, { grens: 'precies', basisjaar: null }),
    reeks: aReeks({ '2020': 23 }),
    uit: ['onzeker', null, null],
  },
  {
    titel: 'precies 20, en 45 niet',
    indicator: { goed: 'geen' },
    norm: naar(20, { grens: 'precies', basisjaar: null }),
    reeks: aReeks({ '2020': 45 }),
    uit: ['niet_gehaald', null, null],
  },
  {
    titel: 'naar 7 per 1.000',
    indicator: { soort: 'per_1000' },
    norm: naar(7),
    reeks: aReeks({ '2019': 298, '2020': 231 }, { 2019: 33_150, 2020: 33_420 }),
    uit: ['gehaald', 'daling', null],
  },
  {
    titel: 'evenveel bij meer inwoners is minder',
    indicator: { soort: 'per_1000' },
    norm: richting,
    reeks: aReeks({ '2019': 300, '2020': 300 }, { 2019: 30_000, 2020: 45_000 }),
    uit: ['gehaald', 'daling', null],
  },
  {
    titel: 'inwoners onbekend',
    indicator: { soort: 'per_1000' },
    norm: naar(7),
    reeks: aReeks({ '2019': 298, '2020': 231 }, { 2019: 33_150 }),
    uit: ['niet_te_meten', null, 'geen_bevolking'],
  },
  {
    titel: '84% binnen de termijn van 90%',
    indicator: { soort: 'aandeel', goed: 'hoger' },
    norm: { wijze: 'binnen', waarde: 90, grens: 'minimaal', toets: 'cijfer' },
    reeks: shares(['2019', 1012, 1280], ['2020', 1118, 1331]),
    uit: ['niet_gehaald', 'stijging', null],
  },
  {
    titel: 'van hoeveel is onbekend',
    indicator: { soort: 'aandeel', goed: 'hoger' },
    norm: naar(90, { grens: 'minimaal' }),
    reeks: aReeks({ '2020': 84 }),
    uit: ['niet_te_meten', null, 'geen_noemer'],
  },
  {
    titel: 'enquête, ruim erboven',
    indicator: { soort: 'enquete', goed: 'hoger' },
    norm: naar(70, { grens: 'minimaal', toets: 'interval' }),
    reeks: shares(['2019', 560, 800], ['2020', 640, 800]),
    uit: ['gehaald', 'stijging', null],
  },
  {
    titel: 'enquête, net erboven',
    indicator: { soort: 'enquete', goed: 'hoger' },
    norm: naar(70, { grens: 'minimaal', toets: 'interval' }),
    reeks: shares(['2019', 560, 800], ['2020', 570, 800]),
    uit: ['onzeker', 'kan_toeval_zijn', null],
  },
  {
    titel: 'enquête van een klas',
    indicator: { soort: 'enquete', goed: 'hoger' },
    norm: richting,
    reeks: shares(['2019', 10, 25], ['2020', 22, 25]),
    uit: ['niet_te_meten', 'te_klein', 'te_klein'],
  },
  {
    titel: '5 procentpunt meer in een enquête',
    indicator: { soort: 'enquete', goed: 'hoger' },
    norm: { waarde: 5, maat: 'absoluut', grens: 'minimaal', toets: 'interval' },
    reeks: shares(['2019', 400, 800], ['2020', 560, 800]),
    uit: ['gehaald', 'stijging', null],
  },
  {
    titel: '4 van de 4',
    indicator: { soort: 'aantal_van', goed: 'hoger' },
    norm: naar(4, { grens: 'minimaal' }),
    reeks: shares(['2019', 3, 4], ['2020', 4, 4]),
    uit: ['gehaald', 'stijging', null],
  },
  {
    titel: '2.500 deelnemers, onderweg boven de lijn',
    indicator: { soort: 'stand', goed: 'hoger' },
    norm: naar(2500, { grens: 'minimaal', doeljaar: 2022 }),
    reeks: aReeks({ '2019': 1900, '2020': 2150 }),
    uit: ['op_koers', 'stijging', null],
  },
  {
    titel: '2.500 deelnemers, onderweg onder de lijn',
    indicator: { soort: 'stand', goed: 'hoger' },
    norm: naar(2500, { grens: 'minimaal', doeljaar: 2022 }),
    reeks: aReeks({ '2019': 1900, '2020': 2000 }),
    uit: ['niet_op_koers', 'stijging', null],
  },
  {
    titel: 'onderweg ruim onder de lijn',
    norm: { waarde: -20, doeljaar: 2023 },
    reeks: aReeks({ '2019': 400, '2021': 290 }),
    uit: ['op_koers', 'daling', null],
  },
  {
    titel: 'onderweg rond de lijn',
    norm: { waarde: -20, doeljaar: 2023 },
    reeks: aReeks({ '2019': 400, '2021': 345 }),
    uit: ['onzeker', 'daling', null],
  },
  {
    titel: 'onderweg ruim erboven',
    norm: { waarde: -20, doeljaar: 2023 },
    reeks: aReeks({ '2019': 400, '2021': 460 }),
    uit: ['niet_op_koers', 'stijging', null],
  },
  {
    titel: 'het jaar loopt en het gaat goed',
    norm: { waarde: -10 },
    reeks: from(monthsOf(2019, JAAR), monthsOf(2020, [12, 10, 9, 8, 8, 7, 7, 8])),
    uit: ['op_koers', 'daling', null],
  },
  {
    titel: 'het jaar loopt en de norm is al voorbij',
    norm: naar(50),
    reeks: from(monthsOf(2019, JAAR), monthsOf(2020, [12, 10, 9, 8, 8, 7])),
    uit: ['niet_op_koers', 'daling', null],
  },
  {
    titel: 'het jaar loopt en kan nog alle kanten op',
    norm: naar(185),
    reeks: from(monthsOf(2019, JAAR), monthsOf(2020, [20, 17, 17, 15])),
    uit: ['onzeker', 'kan_toeval_zijn', null],
  },
]

test.each(GEVALLEN)('$titel', ({ indicator, norm, reeks, uit }) => {
  const doel = aDoel({ ...(indicator && { indicator }), ...(norm && { norm }), reeks })
  const { oordeel, reden, verandering } = judgeDoel(doel, methode)
  expect([oordeel, verandering?.richting ?? null, reden]).toEqual(uit)
})

test('geen zin noemt daling of stijging waar het toeval kan zijn', () => {
  for (const { indicator, norm, reeks } of GEVALLEN) {
    const { richting: kant, zin } = answerDoel(
      aDoel({ ...(indicator && { indicator }), ...(norm && { norm }), reeks }),
      methode,
    )
    if (kant !== 'daling' && kant !== 'stijging')
      expect(zin).not.toMatch(/daling|stijging|daalt|stijgt|gedaald|gestegen/)
    expect(zin).not.toMatch(/NaN|Infinity|undefined|null|!/)
    expect(zin).toMatch(/^[A-ZÉ0-9].*\.$/)
  }
})

describe('over dezelfde maanden', () => {
  const reeks = from(monthsOf(2019, JAAR), monthsOf(2020, [10, 9, null, 8]))

  test('een maand zonder cijfer telt in geen van beide jaren', () => {
    const { verandering } = judgeDoel(aDoel({ norm: { waarde: -10 }, reeks }), methode)
    expect(verandering).toMatchObject({ nu: 27, toen: 20 + 18 + 15 })
    const { zin } = answerDoel(aDoel({ norm: { waarde: -10 }, reeks }), methode)
    expect(zin).toContain(
      'Er waren 27 aangiften in januari, februari en april van 2020, tegen 53 in dezelfde maanden van 2019.',
    )
  })

  test('een maand die op de peildatum nog loopt ook niet', () => {
    const { verandering } = judgeDoel(
      aDoel({ norm: { waarde: -10 }, reeks: cutPeildatum(reeks, datum('2020-04-29')) }),
      methode,
    )
    expect(verandering).toMatchObject({ nu: 19, toen: 38 })
  })
})

test('voorlopig, en wat erbij hoort, gaan mee in de zin', () => {
  const context = 'lockdown'
  const nu = monthsOf(2020, JAAR).map((punt, plaats) => ({
    ...punt,
    ...(plaats > 1 && plaats < 4 && { context }),
    voorlopig: true,
  }))
  const { zin, voorlopig } = answerDoel(aDoel({ reeks: from(monthsOf(2019, JAAR), nu) }), methode)
  expect(voorlopig).toBe(true)
  expect(zin).toContain('De cijfers zijn nog voorlopig.')
  expect(zin).toContain('Let op bij maart 2020 en april 2020: lockdown.')
})

test('een verwachting zonder hele eerdere jaren zegt dat zij geen seizoen kent', () => {
  const reeks = from(monthsOf(2020, [21, 20]))
  const zonder = answerDoel(aDoel({ norm: naar(185), reeks }), methode)
  expect(zonder.verwachting?.waarde).toBeCloseTo(41 * 6, 9)
  expect(zonder.uitleg.stappen.join(' ')).toContain('hele eerdere jaren met maanden ontbreken')
  const met = answerDoel(aDoel({ norm: naar(185), reeks: from(monthsOf(2019, JAAR), reeks.punten) }), methode)
  expect(met.uitleg.stappen.join(' ')).toContain('naar dezelfde maanden van eerdere jaren')
})

const RANG = ['niet_gehaald', 'niet_op_koers', 'niet_te_meten', 'onzeker', 'op_koers', 'gehaald']
const rangOf = (oordeel: string): number =>
  oordeel === 'niet_te_meten' ? RANG.indexOf('onzeker') : RANG.indexOf(oordeel)

test.each<Partial<Norm>>([
  {},
  { toets: 'cijfer' },
  { toets: 'interval' },
  richting,
  naar(80),
  { doeljaar: 2023, waarde: -20 },
])('minder is nooit slechter als lager goed is: %j', (norm) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 200 }),
      (toen, nu, meer) => {
        const judge = (waarde: number) =>
          judgeDoel(aDoel({ norm, reeks: aReeks({ '2019': toen, '2020': waarde }) }), methode)
        expect(rangOf(judge(nu).oordeel)).toBeGreaterThanOrEqual(rangOf(judge(nu + meer).oordeel))
      },
    ),
  )
})

test('wisselen van jaren keert daling en stijging om', () => {
  const OM: Readonly<Record<string, string>> = { daling: 'stijging', stijging: 'daling' }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (a, b) => {
      const judge = (toen: number, nu: number) =>
        judgeDoel(aDoel({ norm: richting, reeks: aReeks({ '2019': toen, '2020': nu }) }), methode).verandering!.richting
      expect(judge(b, a)).toBe(OM[judge(a, b)] ?? judge(a, b))
    }),
  )
})
