import { describe, expect, it } from 'vitest'
import { aDoel, anActie, anId, anInzet, aPrioriteit } from '../../../testing/aProgrammaBoom.ts'
import { aBoom } from '../../../testing/aProgramma.ts'
import type { OnderdeelSoort, Plek } from '../../onderdeel.ts'
import { findOnderdeel, type Boom, type Onderdeel } from '../boom.ts'
import { isHuidigePlek, listBroers, moveInBoom, stepPlek, type Richting } from './verplaatsing.ts'

const boom = aBoom({
  prioriteiten: [aPrioriteit(1), aPrioriteit(2)],
  inzetten: [anInzet(1, 1), anInzet(2, 1), anInzet(3, 2)],
  acties: [anActie(1, 1), anActie(2, 1), anActie(3, 1), anActie(4, 3)],
  doelen: [aDoel(1, { inzetId: anId('inzet', 1) })],
})

const get = (van: Boom, soort: OnderdeelSoort, nummer: number): Onderdeel => {
  const onderdeel = findOnderdeel(van, soort, anId(soort, nummer))
  if (!onderdeel) throw new Error(`${soort} ${nummer} is er niet`)
  return onderdeel
}
const actiesOnder = (van: Boom, inzet: number) =>
  listBroers(van, 'actie', anId('inzet', inzet)).map((onderdeel) => Number(onderdeel.van.id.slice(-2)))

describe('stepPlek en moveInBoom', () => {
  it.each<[string, number, Richting, number[], number[], number[]]>([
    ['een plek omlaag', 1, 'omlaag', [2, 1, 3], [], [4]],
    ['een plek omhoog', 3, 'omhoog', [1, 3, 2], [], [4]],
    ['van het eind naar het begin van de volgende inzet', 3, 'omlaag', [1, 2], [3], [4]],
    ['van het begin naar het eind van de vorige inzet', 4, 'omhoog', [1, 2, 3], [4], []],
  ])('%s', (_regel, nummer, richting, eerste, tweede, derde) => {
    const actie = get(boom, 'actie', nummer)
    const plek = stepPlek(boom, actie, richting)
    const na = plek && moveInBoom(boom, actie, plek)
    expect(na && [actiesOnder(na, 1), actiesOnder(na, 2), actiesOnder(na, 3)]).toEqual([eerste, tweede, derde])
  })

  it('schuift een inzet door naar de volgende prioriteit', () => {
    const plek = stepPlek(boom, get(boom, 'inzet', 2), 'omlaag')
    expect(plek).toEqual({ ouderId: anId('prioriteit', 2), naId: null })
  })

  it.each<[string, OnderdeelSoort, number, Richting]>([
    ['de eerste actie', 'actie', 1, 'omhoog'],
    ['de laatste actie', 'actie', 4, 'omlaag'],
    ['de eerste prioriteit', 'prioriteit', 1, 'omhoog'],
    ['een doel, dat alleen onder zijn eigen ouder schuift', 'doel', 1, 'omlaag'],
  ])('%s kan niet verder', (_regel, soort, nummer, richting) => {
    expect(stepPlek(boom, get(boom, soort, nummer), richting)).toBeNull()
  })

  it('zet een doel van een inzet bij een prioriteit of los', () => {
    const onder = (plek: Plek) => moveInBoom(boom, get(boom, 'doel', 1), plek)?.doelen[0]
    const prioriteitId = anId('prioriteit', 2)
    expect(onder({ ouderId: prioriteitId, naId: null })).toMatchObject({ inzetId: null, prioriteitId })
    expect(onder({ ouderId: null, naId: null })).toMatchObject({ inzetId: null, prioriteitId: null })
  })

  it('weigert een plek die niet bestaat voor die soort', () => {
    const plek = { ouderId: anId('prioriteit', 1), naId: null }
    expect(moveInBoom(boom, get(boom, 'actie', 1), plek)).toBeNull()
  })

  it('herkent de plek waar iets al staat', () => {
    const actie = get(boom, 'actie', 2)
    const ouderId = anId('inzet', 1)
    expect(isHuidigePlek(boom, actie, { ouderId, naId: anId('actie', 1) })).toBe(true)
    expect(isHuidigePlek(boom, actie, { ouderId, naId: actie.van.id })).toBe(true)
    expect(isHuidigePlek(boom, actie, { ouderId, naId: null })).toBe(false)
  })
})
