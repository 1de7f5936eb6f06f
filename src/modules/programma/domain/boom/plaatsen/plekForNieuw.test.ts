import { expect, it } from 'vitest'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { aBoom, aGevuldeBoom } from '../../../testing/aProgramma.ts'
import type { OnderdeelSoort, Plek } from '../../onderdeel.ts'
import { findOnderdeel } from '../boom.ts'
import { plekForNieuw } from './plekForNieuw.ts'

type Wat = readonly [OnderdeelSoort, number]
const boom = aGevuldeBoom()

it.each<[string, OnderdeelSoort, Wat | null, Plek]>([
  ['een actie na de actie waar je staat', 'actie', ['actie', 1], { ouderId: anId('inzet', 1), naId: anId('actie', 1) }],
  [
    'een actie achteraan in de inzet waar je staat',
    'actie',
    ['inzet', 1],
    { ouderId: anId('inzet', 1), naId: anId('actie', 2) },
  ],
  [
    'een actie bij een doel van dezelfde inzet',
    'actie',
    ['doel', 1],
    { ouderId: anId('inzet', 2), naId: anId('actie', 3) },
  ],
  [
    'een inzet achteraan in de prioriteit',
    'inzet',
    ['prioriteit', 1],
    { ouderId: anId('prioriteit', 1), naId: anId('inzet', 2) },
  ],
  ['een doel bij de inzet van de actie', 'doel', ['actie', 3], { ouderId: anId('inzet', 2), naId: anId('doel', 1) }],
  ['zonder plek een actie in de laatste inzet', 'actie', null, { ouderId: anId('inzet', 3), naId: anId('actie', 5) }],
  ['zonder plek een prioriteit achteraan', 'prioriteit', null, { ouderId: null, naId: anId('prioriteit', 2) }],
  ['zonder plek een doel voor het hele programma', 'doel', null, { ouderId: null, naId: null }],
])('zet %s', (_regel, soort, bij, verwacht) => {
  expect(plekForNieuw(boom, soort, bij && findOnderdeel(boom, bij[0], anId(...bij)))).toEqual(verwacht)
})

it('weet geen plek voor een actie zolang er geen inzet is', () => {
  expect(plekForNieuw(aBoom(), 'actie', null)).toBeNull()
  expect(plekForNieuw(aBoom(), 'inzet', null)).toBeNull()
})
