import { expect, it } from 'vitest'
import { aGevuldeBoom } from '../../../testing/aProgramma.ts'
import { nestBoom } from '../nestBoom.ts'
import { groupByPartij } from './partijgroepen.ts'
import { listRijen } from './rijen.ts'

it('groepeert de acties per organisatie, onbekende namen eerst en de rest op naam', () => {
  const groepen = groupByPartij(listRijen(nestBoom(aGevuldeBoom(), { nummers: true })))
  expect(groepen.map(({ naam, regels, alsTrekker }) => [naam, regels.length, alsTrekker])).toEqual([
    ['BP', 1, 0],
    ['Handhaving', 2, 1],
    ['Politie', 2, 1],
  ])
  expect(groepen[1]?.regels.map(({ rol, rij }) => [rol, rij.van.hoe])).toEqual([
    ['trekker', 'Bedrijven samen controleren'],
    ['partner', 'Beleid tegen mensenhandel schrijven'],
  ])
})
