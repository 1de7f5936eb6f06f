import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, datum, daysBetween } from '../datum.ts'
import { answerVraag } from './answerVraag.ts'
import { addLengte } from './addLengte.ts'
import type { Lengte } from './lengte.ts'
import { isAtwLengte } from './shiftEinde.ts'
import { TERMIJNTABEL } from './tabel/termijntabel.ts'
import { isWerkdag } from './vrijeDag.ts'

const RUNS = { seed: 20261122, numRuns: 1_000 }
const START = fc.integer({ min: 0, max: 36_000 }).map((dagen) => addDays(datum('1990-01-01'), dagen))
const LENGTE: fc.Arbitrary<Lengte> = fc.record({
  aantal: fc.integer({ min: 1, max: 100 }),
  eenheid: fc.constantFrom('dagen' as const, 'weken' as const, 'maanden' as const, 'jaren' as const),
})
const los = (start: string, { aantal, eenheid }: Lengte, meer = {}) =>
  datum(answerVraag({ id: 'ATW', start, opties: { lengte: aantal, eenheid, ...meer } }).laatste ?? '')

it('een termijn eindigt na zijn begin en nooit voor zijn kale einde', () => {
  fc.assert(
    fc.property(START, LENGTE, (start, lengte) => {
      const laatste = los(start, lengte)
      expect(laatste > start).toBe(true)
      expect(laatste >= addLengte(start, lengte)).toBe(true)
    }),
    RUNS,
  )
})

it('onder de Algemene termijnenwet is de laatste dag een werkdag, anders het kale einde', () => {
  fc.assert(
    fc.property(START, LENGTE, (start, lengte) => {
      const laatste = los(start, lengte)
      if (isAtwLengte(lengte)) expect(isWerkdag(laatste, 'atw')).toBe(true)
      else expect(laatste).toBe(addLengte(start, lengte))
    }),
    RUNS,
  )
})

it('een termijn van drie dagen of meer heeft twee werkdagen, en geen dag meer dan nodig', () => {
  fc.assert(
    fc.property(START, fc.integer({ min: 3, max: 14 }), (start, aantal) => {
      const laatste = los(start, { aantal, eenheid: 'dagen' })
      const werkdagen = (tot: string) => {
        let gezien = 0
        for (let dag = addDays(start, 1); dag <= tot; dag = addDays(dag, 1)) if (isWerkdag(dag, 'atw')) gezien += 1
        return gezien
      }
      expect(werkdagen(laatste)).toBeGreaterThanOrEqual(2)
      const eerder = addDays(laatste, -1)
      const genoeg = daysBetween(start, eerder) >= aantal && isWerkdag(eerder, 'atw') && werkdagen(eerder) >= 2
      expect(genoeg).toBe(false)
    }),
    RUNS,
  )
})

it('later beginnen is nooit eerder klaar', () => {
  fc.assert(
    fc.property(START, LENGTE, (start, lengte) => {
      expect(los(addDays(start, 1), lengte) >= los(start, lengte)).toBe(true)
    }),
    RUNS,
  )
})

it('terugrekenen ligt voor het begin en is niet verder dan vooruit tellen weer goedmaakt', () => {
  fc.assert(
    fc.property(START, LENGTE, (start, lengte) => {
      const laatste = los(start, lengte, { terug: true })
      expect(laatste < start).toBe(true)
      expect(addLengte(laatste, lengte) <= start).toBe(true)
    }),
    RUNS,
  )
})

it('stilstaan maakt een termijn nooit korter, en langer dan de stilstand alleen om een vrije dag', () => {
  const stilstand = fc.record({ na: fc.integer({ min: 1, max: 13 }), dagen: fc.integer({ min: 1, max: 60 }) })
  fc.assert(
    fc.property(START, stilstand, (start, { na, dagen }) => {
      const opschorting = [{ van: addDays(start, na), tot_en_met: addDays(start, na + dagen - 1) }]
      const laatste = los(start, { aantal: 2, eenheid: 'weken' }, { opschorting })
      const kaal = addDays(start, 14 + dagen)
      expect(laatste >= kaal && daysBetween(kaal, laatste) <= 5).toBe(true)
    }),
    RUNS,
  )
})

it('elke regel geeft op elke dag een antwoord in één zin', () => {
  fc.assert(
    fc.property(START, fc.constantFrom(...TERMIJNTABEL), (start, { id }) => {
      const { uitleg, toegestaan, fout } = answerVraag({ id, start: `${start}T12:00` })
      expect([toegestaan, fout]).toEqual([true, undefined])
      expect(uitleg).toMatch(/^[A-Z].*\.$/)
    }),
    RUNS,
  )
})

it('wat er ook binnenkomt, er komt een antwoord', () => {
  const vraag = fc.oneof(
    fc.anything(),
    fc.record({
      id: fc.constantFrom('ATW', 'GB-02', 'AW-02', 'HV-01'),
      start: fc.constant('2026-01-01'),
      opties: fc.object(),
    }),
    fc.record({
      id: fc.string(),
      start: fc.string(),
      opties: fc.dictionary(fc.constantFrom('dagen', 'lengte', 'tot', 'opschorting'), fc.anything()),
    }),
  )
  fc.assert(
    fc.property(vraag, (invoer) => {
      expect(answerVraag(invoer).uitleg).not.toBe('')
    }),
    RUNS,
  )
})
