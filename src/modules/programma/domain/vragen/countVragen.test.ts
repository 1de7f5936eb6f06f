import { expect, test } from 'vitest'
import { aDoel, anActie, anId } from '../../testing/aProgrammaBoom.ts'
import { countVragen, listVragenBij } from './countVragen.ts'

const INZET = anId('inzet', 1)
const ACTIE = anId('actie', 1)
const DOEL = anId('doel', 1)
const LOS_DOEL = anId('doel', 2)
const BOOM = {
  acties: [anActie(1, 1), anActie(2, 2)],
  doelen: [aDoel(1, { inzetId: INZET, prioriteitId: null }), aDoel(2, { inzetId: null, prioriteitId: null })],
}
const VRAGEN = [
  { soort: 'inzet', recordId: INZET },
  { soort: 'actie', recordId: ACTIE },
  { soort: 'actie', recordId: ACTIE },
  { soort: 'doel', recordId: DOEL },
  { soort: 'doel', recordId: LOS_DOEL },
  { soort: 'actie', recordId: 'weggehaald' },
] as const

test('een inzet telt ook de vragen over wat eronder hangt', () => {
  expect([...countVragen(BOOM, VRAGEN)]).toEqual([
    [INZET, 4],
    [ACTIE, 2],
    [DOEL, 1],
    [LOS_DOEL, 1],
    ['weggehaald', 1],
  ])
})

test.each([
  ['een inzet met wat eronder hangt', INZET, 4],
  ['een actie', ACTIE, 2],
  ['een doel zonder inzet', LOS_DOEL, 1],
  ['een actie waar niets over is gevraagd', anId('actie', 2), 0],
])('de lijst bij %s is even lang als de telling', (_wat, id, aantal) => {
  expect(listVragenBij(BOOM, VRAGEN, id)).toHaveLength(aantal)
  expect(countVragen(BOOM, VRAGEN).get(id) ?? 0).toBe(aantal)
})
