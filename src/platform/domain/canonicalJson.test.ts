import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonicalJson.ts'

describe('één tekst voor één waarde', () => {
  test.each<[Json, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ '€': 1, '\r': 2, '1': 3, ö: 4, '😀': 5 }, '{"\\r":2,"1":3,"ö":4,"€":1,"😀":5}'],
    [[1e30, 4.5, 2e-3, 1e-27, -0], '[1e+30,4.5,0.002,1e-27,0]'],
    ['\u000f\n"\\/', '"\\u000f\\n\\"\\\\/"'],
    [{}, '{}'],
  ])('%j', (json, tekst) => {
    expect(canonicalJson(json)).toBe(tekst)
  })

  test('wat JSON kan zeggen komt er heel uit terug, in elke volgorde', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (waarde) => {
        // What fast-check makes is JSON; its own type says it otherwise.
        const json = JSON.parse(JSON.stringify(waarde)) as Record<string, Json>
        const omgekeerd = Object.fromEntries(Object.entries(json).reverse())
        expect(JSON.parse(canonicalJson(json))).toEqual(json)
        expect(canonicalJson(omgekeerd)).toBe(canonicalJson(json))
      }),
    )
  })
})
