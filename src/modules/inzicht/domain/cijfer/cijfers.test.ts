import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { aMeetpunt, aReeks, monthsOf } from '../../testing/aReeks.ts'
import { parsePeriode } from '../reeks/periode.ts'
import type { Indicatorsoort, Reeks } from '../reeks/reeks.ts'
import type { Handcijfer, Tellingcijfer } from './cijfer.ts'
import { formatHandcijfer, formatIndicatorcijfer, unitOfIndicatorcijfer } from './cijfertekst.ts'
import { planTellingen } from './planTellingen.ts'
import { readIndicatorcijfer } from './readIndicatorcijfer.ts'

const lees = (soort: Indicatorsoort, reeks: Reeks, periode: string, maat: 'waarde' | 'per_1000' = 'waarde') => {
  const gelezen = parsePeriode(periode)
  if (gelezen === null) throw new Error(periode)
  return readIndicatorcijfer({ soort }, reeks, { periode: gelezen, maat })
}

describe('een cijfer uit een reeks', () => {
  it.each<[string, Indicatorsoort, Reeks, string, 'waarde' | 'per_1000', number | null]>([
    ['een jaar', 'telling', aReeks({ 2024: 66 }), '2024', 'waarde', 66],
    ['een maand', 'telling', aReeks({ '2024-03': 6 }), '2024-03', 'waarde', 6],
    [
      'een jaar uit maanden',
      'telling',
      { punten: monthsOf(2024, Array<number>(12).fill(2)), bevolking: {} },
      '2024',
      'waarde',
      24,
    ],
    ['per 1.000 inwoners', 'telling', aReeks({ 2024: 66 }, { 2024: 33_000 }), '2024', 'per_1000', 2],
    ['een indicator per 1.000', 'per_1000', aReeks({ 2024: 66 }, { 2024: 33_000 }), '2024', 'waarde', 2],
    ['zonder inwoners', 'per_1000', aReeks({ 2024: 66 }), '2024', 'waarde', null],
    [
      'een aandeel',
      'aandeel',
      { punten: [aMeetpunt('2024', 42, { noemer: 50 })], bevolking: {} },
      '2024',
      'waarde',
      84,
    ],
    ['een aandeel zonder noemer', 'aandeel', aReeks({ 2024: 42 }), '2024', 'waarde', null],
    ['een stand: de laatste', 'stand', aReeks({ '2024-K1': 8, '2024-K2': 9 }), '2024', 'waarde', 9],
    ['niet bekend is geen nul', 'telling', aReeks({ 2024: null }), '2024', 'waarde', null],
    ['een ander jaar', 'telling', aReeks({ 2024: 66 }), '2023', 'waarde', null],
  ])('%s', (_naam, soort, reeks, periode, maat, verwacht) => {
    expect(lees(soort, reeks, periode, maat)?.waarde ?? null).toBe(verwacht)
  })

  it.each<[string, Indicatorsoort, Reeks, number | null]>([
    ['een aantal is het zelf', 'telling', aReeks({ 2024: 66 }), null],
    ['per 1.000', 'per_1000', aReeks({ 2024: 66 }, { 2024: 33_000 }), 66],
    ['een aandeel', 'aandeel', { punten: [aMeetpunt('2024', 42, { noemer: 50 })], bevolking: {} }, 42],
  ])('weet uit welk aantal het komt: %s', (_naam, soort, reeks, teller) => {
    expect(lees(soort, reeks, '2024')?.teller).toBe(teller)
  })

  it('zegt over welk deel van het jaar het gaat', () => {
    const reeks = { punten: monthsOf(2024, [2, 2, 3]), bevolking: {} }
    expect(lees('telling', reeks, '2024')).toEqual({
      waarde: 7,
      teller: null,
      voorlopig: true,
      context: ['over januari tot en met maart'],
    })
  })
})

it.each<[Partial<Handcijfer>, string]>([
  [{ waarde: 1250 }, '1.250'],
  [{ waarde: 260, benadering: 'ruim' }, 'ruim 260'],
  [{ waarde: 8.5, eenheid: '%', benadering: 'circa' }, 'circa 8,5%'],
])('een ingevuld cijfer %j staat er als %s', (anders, verwacht) => {
  const hand = { soort: 'hand', wat: '', waarde: 0, eenheid: '', bron: '', dag: datum('2025-01-01') } as const
  expect(formatHandcijfer({ ...hand, benadering: null, bronzin: '', ...anders })).toBe(verwacht)
})

it('een cijfer per 1.000 inwoners staat er met een decimaal en zijn eenheid', () => {
  const indicator = { soort: 'telling', eenheid: 'aangiften' } as const
  expect(formatIndicatorcijfer(indicator, 'per_1000', 2.345)).toBe('2,3')
  expect(unitOfIndicatorcijfer(indicator, 'per_1000')).toBe('aangiften per 1.000 inwoners')
  expect(formatIndicatorcijfer(indicator, 'waarde', 1250)).toBe('1.250')
})

describe('zo weinig mogelijk tellen', () => {
  const telling = (filters: Tellingcijfer['filters'], van = '2025-01-01'): Tellingcijfer => ({
    ...{ soort: 'telling', telling: 'haven.rondes', van: datum(van), tot: datum('2025-12-31'), filters },
  })

  it.each<[string, readonly Tellingcijfer[], readonly (readonly string[])[]]>([
    ['hetzelfde twee keer', [telling({}), telling({})], [[]]],
    [
      'van elke actie een',
      [telling({ actie: ['a'] }), telling({ actie: ['b'] }), telling({ actie: ['a'] })],
      [['actie']],
    ],
    ['over andere dagen', [telling({ actie: ['a'] }), telling({ actie: ['a'] }, '2025-02-01')], [['actie'], ['actie']]],
    ['met meer sleutels', [telling({ soort: ['x', 'y'] }), telling({ soort: ['y', 'x'] })], [[]]],
    ['over meer verdelingen', [telling({ soort: ['x'], wijk: ['n'] }), telling({ wijk: ['n'], soort: ['x'] })], [[]]],
  ])('%s', (_naam, verwijzingen, groepeer) => {
    const plannen = planTellingen(verwijzingen)
    expect(plannen.map(({ vraag }) => vraag.groepeer)).toEqual(groepeer)
    expect(plannen.flatMap((plan) => plan.verwijzingen.map(({ verwijzing }) => verwijzing))).toHaveLength(
      verwijzingen.length,
    )
  })
})
