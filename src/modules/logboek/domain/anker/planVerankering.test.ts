import { describe, expect, test } from 'vitest'
import { describeStand, isNieuw, isTraag, planPoging, planVolgende, waitForProef } from './planVerankering.ts'

const NU = new Date('2026-11-22T10:00:00.000Z')
const minuten = (moment: Date): number => (moment.getTime() - NU.getTime()) / 60_000

describe('wanneer een kop naar het anker gaat', () => {
  test.each([
    ['uur', 60],
    ['dag', 1440],
  ] as const)('elk %s op zijn vaakst', (ritme, verwacht) => {
    expect(minuten(planVolgende(ritme, NU))).toBe(verwacht)
  })

  test.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [6, 32],
    [7, 60],
    [5_000, 60],
  ])('na %i mislukte pogingen na %i minuten opnieuw', (pogingen, verwacht) => {
    expect(minuten(planPoging(pogingen, NU))).toBe(verwacht)
  })

  test.each([
    [undefined, null, false],
    [1, null, true],
    [5, 5, false],
    [6, 5, true],
  ])('kop op %s na %s: %s', (omvang, verankerd, verwacht) => {
    expect(isNieuw(omvang, verankerd)).toBe(verwacht)
  })
})

test.each([
  [null, null, 'nog_niet'],
  [null, 5, 'goed'],
  ['te_traag', null, 'mislukt'],
  ['te_traag', 5, 'mislukt'],
])('fout %s en verankerd %s is %s', (fout, verankerd, stand) => {
  expect(describeStand(fout, verankerd)).toBe(stand)
})

test.each([
  ['er was er geen', null, 0],
  ['net', NU, 60],
  ['een halve minuut geleden', new Date('2026-11-22T09:59:30.000Z'), 30],
  ['een minuut geleden', new Date('2026-11-22T09:59:00.000Z'), 0],
])('na een vorige proef (%s) wacht je %s', (_wat, vorige, seconden) => {
  expect(waitForProef(vorige, NU)).toBe(seconden)
})

test.each([
  ['2026-11-22T09:51:00.000Z', false],
  ['2026-11-22T09:50:00.000Z', true],
])('een mail die klaarstaat sinds %s is te lang onderweg: %s', (sinds, traag) => {
  expect(isTraag(new Date(sinds), NU)).toBe(traag)
})
