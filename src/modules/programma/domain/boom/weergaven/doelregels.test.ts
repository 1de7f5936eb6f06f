import { expect, it } from 'vitest'
import { aDoel, anId } from '../../../testing/aProgrammaBoom.ts'
import { aGevuldeBoom } from '../../../testing/aProgramma.ts'
import { listDoelregels } from './doelregels.ts'
import { GEEN_FILTER, type BoomFilter } from '../filteren/filter.ts'

const boom = { ...aGevuldeBoom(), doelen: [...aGevuldeBoom().doelen, aDoel(3, { tekst: 'Veiliger gevoel' })] }
const regels = (filter: Partial<BoomFilter>) =>
  listDoelregels(boom, { filter: { ...GEEN_FILTER, ...filter }, nummers: true, jaar: 2026 }).map(
    ({ doel, hoortBij }) => [doel.tekst, hoortBij],
  )

it.each<[string, Partial<BoomFilter>, string[][]]>([
  [
    'alles, wat bij het hele programma hoort eerst',
    {},
    [
      ['Veiliger gevoel', ''],
      ['120 adressen bekeken', '1.2 Adressen op orde'],
      ['Jongeren voelen zich thuis', '2. Overlast'],
    ],
  ],
  ['van een prioriteit', { prioriteiten: [anId('prioriteit', 2)] }, [['Jongeren voelen zich thuis', '2. Overlast']]],
  ['op een woord', { q: 'gevoel' }, [['Veiliger gevoel', '']]],
  [
    'zonder op partij te letten',
    { q: 'bekeken', partijen: [anId('organisatie', 1)] },
    [['120 adressen bekeken', '1.2 Adressen op orde']],
  ],
])('geeft doelen: %s', (_regel, filter, verwacht) => {
  expect(regels(filter)).toEqual(verwacht)
})
