import { describe, expect, it } from 'vitest'
import { compareTekst, compareWoorden, levenshtein } from './gelijkenis.ts'
import { normalizeTekst } from './normalizeTekst.ts'

describe('normalizeTekst', () => {
  it.each([
    ['  Eén\tCAFÉ \n', 'een cafe'],
    ['2 ^e kwartaal en 1 e kwartaal', '2e kwartaal en 1e kwartaal'],
    ['“Foto’s” – ‘nu’', "\"foto's\" - 'nu'"],
    ['samen\u00ADwerking', 'samenwerking'],
  ])('maakt van %j %j', (tekst, verwacht) => {
    expect(normalizeTekst(tekst)).toBe(verwacht)
  })
})

describe('gelijkenis', () => {
  it.each([
    ['ondermijning', 'ondernijning', 1],
    ['steding', 'stedin', 1],
    ['', 'abc', 3],
    ['zelfde', 'zelfde', 0],
  ])('telt de bewerkingen tussen %j en %j', (a, b, verwacht) => {
    expect(levenshtein(a, b)).toBe(verwacht)
  })

  it('stopt bij de grens', () => {
    expect(levenshtein('abcdefgh', 'zyxwvuts', 2)).toBe(3)
  })

  it('vergelijkt los van hoofdletters, accenten en volgorde', () => {
    expect(compareTekst('Eén café', 'een cafe')).toBe(1)
    expect(compareWoorden('politie en gemeente', 'Gemeente en politie')).toBe(1)
    expect(compareWoorden('politie', 'brandweer')).toBe(0)
  })
})
