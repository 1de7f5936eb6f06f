import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OnderdeelSoort } from './onderdeel.ts'
import { placeAt } from './placeAt.ts'

type Geplaatst = { id: string; soort: OnderdeelSoort; ouderId: string | null; volgorde: number }
const inzet = (id: string, volgorde: number, ouderId = 'p'): Geplaatst => ({ id, soort: 'inzet', ouderId, volgorde })
const prioriteit: Geplaatst = { id: 'p', soort: 'prioriteit', ouderId: null, volgorde: 1 }

describe('placeAt', () => {
  it.each([
    ['vooraan', null, 0],
    ['tussen twee', 'a', 1.5],
    ['achteraan', 'b', 3],
  ])('geeft %s één nieuw nummer', (_waar, naId, volgorde) => {
    const alle = [prioriteit, inzet('a', 1), inzet('b', 2)]
    expect(placeAt(alle, 'x', 'inzet', { ouderId: 'p', naId })).toEqual([{ id: 'x', ouderId: 'p', volgorde }])
  })

  it('nummert opnieuw als er tussen twee geen plaats meer is', () => {
    const alle = [prioriteit, inzet('a', 1), inzet('b', 1 + Number.EPSILON)]
    const plaatsen = placeAt(alle, 'x', 'inzet', { ouderId: 'p', naId: 'a' })
    expect(plaatsen?.map(({ id, volgorde }) => [id, volgorde])).toEqual([
      ['a', 1],
      ['x', 2],
      ['b', 3],
    ])
  })

  it.each([
    ['een ouder die er niet is', 'weg', null],
    ['een ouder van de verkeerde soort', 'a', null],
    ['een broer die er niet is', 'p', 'weg'],
  ])('weigert %s', (_wat, ouderId, naId) => {
    expect(placeAt([prioriteit, inzet('a', 1)], 'x', 'inzet', { ouderId, naId })).toBeNull()
  })

  it('houdt de volgorde, hoe vaak er ook wordt verplaatst', () => {
    const zetten = fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { maxLength: 200 })
    fc.assert(
      fc.property(zetten, (reeks) => {
        let alle = [prioriteit, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => inzet(id, i + 1))]
        const namen = alle.slice(1).map(({ id }) => id)
        for (const [wie, naar] of reeks) {
          const id = namen[wie] ?? 'a'
          const rest = namen.filter((naam) => naam !== id)
          const naId = naar === 0 ? null : (rest[naar - 1] ?? null)
          for (const plaats of placeAt(alle, id, 'inzet', { ouderId: 'p', naId }) ?? []) {
            alle = alle.map((item) => (item.id === plaats.id ? { ...item, ...plaats } : item))
          }
          const verwacht = [...rest]
          verwacht.splice(naId === null ? 0 : rest.indexOf(naId) + 1, 0, id)
          namen.splice(0, namen.length, ...verwacht)
        }
        const volgorde = alle.slice(1).sort((x, y) => x.volgorde - y.volgorde)
        expect(volgorde.map(({ id }) => id)).toEqual(namen)
      }),
      { numRuns: 50 },
    )
  })
})
