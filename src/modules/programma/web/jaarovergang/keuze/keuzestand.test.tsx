import { expect, it } from 'vitest'
import {
  changeKeuze,
  checkKeuze,
  countKeuzes,
  GAAT_DOOR,
  GEEN_KEUZES,
  KEUZE_FOUTEN,
  sharedKeuze,
  toActiekeuzes,
  type Keuze,
} from './keuzestand.ts'

const ids = ['a', 'b', 'c']
const keuze = (anders: Partial<Keuze>): Keuze => ({ ...GAAT_DOOR, ...anders })
const stand = changeKeuze(
  changeKeuze(GEEN_KEUZES, ['b'], () => keuze({ keuze: 'bijstellen', wanneer: ' 3e kwartaal ' })),
  ['c'],
  () => keuze({ keuze: 'stoppen', reden: ' Klaar ' }),
)

it('laat doorgaan waar niets gekozen is, en telt', () => {
  expect(countKeuzes(ids, stand)).toEqual({ doorgaan: 1, bijstellen: 1, stoppen: 1 })
  expect(countKeuzes(ids, GEEN_KEUZES)).toEqual({ doorgaan: 3, bijstellen: 0, stoppen: 0 })
})

it('stuurt alleen wat niet gewoon doorgaat', () => {
  expect(toActiekeuzes(ids, stand)).toEqual([
    { actieId: 'b', keuze: 'bijstellen', reden: '', wanneer: '3e kwartaal' },
    { actieId: 'c', keuze: 'stoppen', reden: 'Klaar', wanneer: null },
  ])
})

it('houdt wat getypt is vast als je van keuze wisselt', () => {
  const terug = changeKeuze(stand, ['c'], (eerder) => ({ ...eerder, keuze: 'doorgaan' }))
  expect(terug.get('c')).toEqual({ keuze: 'doorgaan', wanneer: '', reden: ' Klaar ' })
  expect(toActiekeuzes(ids, terug).map(({ actieId }) => actieId)).toEqual(['b'])
})

it.each([
  [['a'], 'doorgaan'],
  [['c'], 'stoppen'],
  [['a', 'c'], null],
] as const)('noemt voor %j de gezamenlijke keuze %s', (welke, verwacht) => {
  expect(sharedKeuze(welke, stand)).toBe(verwacht)
})

it.each([
  [{ keuze: 'stoppen', reden: '  ' }, KEUZE_FOUTEN.stoppen],
  [{ keuze: 'bijstellen' }, KEUZE_FOUTEN.bijstellen],
  [{ keuze: 'stoppen', reden: 'Klaar' }, ''],
  [{}, ''],
] as const)('%o mist: %j', (anders, verwacht) => {
  expect(checkKeuze(keuze(anders))).toBe(verwacht)
})
