import { describe, expect, it } from 'vitest'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { aGevuldeBoom } from '../../../testing/aProgramma.ts'
import type { OnderdeelSoort } from '../../onderdeel.ts'
import { findOnderdeel } from '../boom.ts'
import { dropPlek, type Helft, type Neerzetplek } from './neerzetten.ts'
import { nestBoom } from '../nestBoom.ts'
import { listRijen } from '../weergaven/rijen.ts'
import { sleutelOf } from '../sleutel.ts'

type Wat = readonly [OnderdeelSoort, number]

const boom = aGevuldeBoom()
const rijen = listRijen(nestBoom(boom, { nummers: true }))
const sleutel = ([soort, nummer]: Wat) => sleutelOf(soort, anId(soort, nummer))

function drop([soort, nummer]: Wat, boven: Wat, helft: Helft): Neerzetplek | null {
  const onderdeel = findOnderdeel(boom, soort, anId(soort, nummer))
  const rij = rijen.find((kandidaat) => kandidaat.sleutel === sleutel(boven))
  if (!onderdeel || !rij) throw new Error('staat niet in de boom')
  return dropPlek(boom, onderdeel, rij, helft)
}

const at = (ouder: Wat | null, na: Wat | null) => ({
  ouderId: ouder && anId(...ouder),
  naId: na && anId(...na),
})

describe('dropPlek', () => {
  it.each<[string, Wat, Wat, Helft, Neerzetplek]>([
    [
      'boven een andere actie',
      ['actie', 3],
      ['actie', 2],
      'boven',
      { plek: at(['inzet', 1], ['actie', 1]), bij: sleutel(['actie', 2]), kant: 'voor' },
    ],
    [
      'onder een andere actie',
      ['actie', 3],
      ['actie', 1],
      'onder',
      { plek: at(['inzet', 1], ['actie', 1]), bij: sleutel(['actie', 1]), kant: 'na' },
    ],
    [
      'boven de eerste actie',
      ['actie', 3],
      ['actie', 1],
      'boven',
      { plek: at(['inzet', 1], null), bij: sleutel(['actie', 1]), kant: 'voor' },
    ],
    [
      'een actie op een inzet',
      ['actie', 1],
      ['inzet', 3],
      'boven',
      { plek: at(['inzet', 3], null), bij: sleutel(['inzet', 3]), kant: 'in' },
    ],
    [
      'een actie op een doel gaat na de doelen',
      ['actie', 1],
      ['doel', 1],
      'onder',
      { plek: at(['inzet', 2], null), bij: sleutel(['inzet', 2]), kant: 'in' },
    ],
    [
      'een inzet op een actie gaat na de inzet daarvan',
      ['inzet', 2],
      ['actie', 4],
      'boven',
      { plek: at(['prioriteit', 2], ['inzet', 3]), bij: sleutel(['inzet', 3]), kant: 'na' },
    ],
    [
      'een inzet op een prioriteit',
      ['inzet', 1],
      ['prioriteit', 2],
      'onder',
      { plek: at(['prioriteit', 2], null), bij: sleutel(['prioriteit', 2]), kant: 'in' },
    ],
    [
      'een prioriteit diep in een andere',
      ['prioriteit', 1],
      ['actie', 4],
      'boven',
      { plek: at(null, ['prioriteit', 2]), bij: sleutel(['prioriteit', 2]), kant: 'na' },
    ],
    [
      'een doel op een actie gaat bij die inzet',
      ['doel', 2],
      ['actie', 3],
      'onder',
      { plek: at(['inzet', 2], ['doel', 1]), bij: sleutel(['inzet', 2]), kant: 'in' },
    ],
  ])('%s', (_regel, wat, boven, helft, verwacht) => {
    expect(drop(wat, boven, helft)).toEqual(verwacht)
  })

  it.each<[string, Wat, Wat, Helft]>([
    ['op zichzelf', ['actie', 1], ['actie', 1], 'onder'],
    ['op iets onder zichzelf', ['inzet', 1], ['actie', 1], 'onder'],
    ['waar het al staat, na zijn voorganger', ['actie', 2], ['actie', 1], 'onder'],
    ['waar het al staat, voor zijn opvolger', ['actie', 1], ['actie', 2], 'boven'],
    ['een actie op een prioriteit', ['actie', 1], ['prioriteit', 2], 'onder'],
  ])('doet niets %s', (_regel, wat, boven, helft) => {
    expect(drop(wat, boven, helft)).toBeNull()
  })
})
