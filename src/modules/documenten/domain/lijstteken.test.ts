import { describe, expect, it } from 'vitest'
import { findLijstteken } from './lijstteken.ts'

describe('teken van een lijst', () => {
  it.each([
    ['• Voorlichting', '•', 'Voorlichting'],
    ['- Voorlichting', '-', 'Voorlichting'],
    ['-Voorlichting', '-', 'Voorlichting'],
    ['o Voorlichting', 'o', 'Voorlichting'],
    ['* Voorlichting', '*', 'Voorlichting'],
    ['\uF0B7 Voorlichting', '•', 'Voorlichting'],
    ['1. Voorlichting', '1.', 'Voorlichting'],
    ['a) Voorlichting', 'a)', 'Voorlichting'],
    ['(iv) Voorlichting', '(iv)', 'Voorlichting'],
  ])('%j', (tekst, teken, rest) => {
    const gevonden = findLijstteken(tekst)
    expect(gevonden?.teken).toBe(teken)
    expect(tekst.slice(gevonden?.begin)).toBe(rest)
  })

  it.each([
    '2.500 burgers',
    '-5% ten opzichte van 2025',
    'ook in de wijk',
    '*voetnoot',
    '10 maal per jaar',
    'd.d. 3 mei',
    'o.a. politie',
  ])('geen teken in %j', (tekst) => {
    expect(findLijstteken(tekst)).toBeNull()
  })
})
