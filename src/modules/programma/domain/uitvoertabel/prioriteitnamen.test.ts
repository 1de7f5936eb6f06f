import { describe, expect, it } from 'vitest'
import { namePrioriteiten, readPrioriteitnamen } from './prioriteitnamen.ts'

const name = (...namen: string[]) => namePrioriteiten(namen.map((naam) => ({ naam })))
const readBack = (getoond: readonly string[]) => {
  const namen = readPrioriteitnamen(getoond)
  return getoond.map((tekst) => namen.get(tekst) ?? tekst)
}

describe('namen van prioriteiten in een werkboek', () => {
  it('geeft alleen wat dubbel is een nummer', () => {
    expect(name('Jeugd', 'Wonen', 'Jeugd')).toEqual(['Prioriteit 1: Jeugd', 'Wonen', 'Prioriteit 3: Jeugd'])
  })

  it.each([
    ['zonder dubbele', ['Jeugd', 'Wonen']],
    ['met een dubbele', ['Jeugd', 'Wonen', 'Jeugd']],
    ['die zelf een nummer draagt', ['Prioriteit 2: Jeugd', 'Wonen']],
    ['van meer regels', ['Jeugd\nen gezin', 'Jeugd\nen gezin']],
  ])('leest terug wat er stond: %s', (_wat, namen) => {
    expect(readBack(name(...namen))).toEqual(namen)
  })
})
