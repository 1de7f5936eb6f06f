import { expect, test } from 'vitest'
import { MEESTE_POGINGEN, schedulePoging, scheduleServer } from './schedulePoging.ts'

const NU = new Date('2026-11-22T09:00:00Z')
const minutes = (moment: Date | null): number | null =>
  moment === null ? null : (moment.getTime() - NU.getTime()) / 60_000

test.each([
  [1, 1],
  [2, 2],
  [3, 4],
  [9, 256],
  [10, 360],
  [27, 360],
  [28, null],
  [400, null],
])('na %i mislukte pogingen wacht een bericht %s minuten', (pogingen, wachttijd) => {
  expect(minutes(schedulePoging(pogingen, NU))).toBe(wachttijd)
})

test('alle pogingen samen duren ongeveer vijf dagen', () => {
  const pogingen = Array.from({ length: MEESTE_POGINGEN - 1 }, (_leeg, plek) => plek + 1)
  const samen = pogingen.reduce((som, poging) => som + (minutes(schedulePoging(poging, NU)) ?? 0), 0)
  expect(samen / (24 * 60)).toBeCloseTo(5, 0)
})

test.each([
  [1, 1],
  [4, 8],
  [5, 15],
  [5_000, 15],
])('na %i storingen rust de server %i minuten', (storingen, wachttijd) => {
  expect(minutes(scheduleServer(storingen, NU))).toBe(wachttijd)
})
