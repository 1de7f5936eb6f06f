import { expect, it } from 'vitest'
import { leesbaarWanneer } from './leesbaarWanneer.ts'

it.each([
  ['2 ^e kwartaal 2026', '2e kwartaal 2026'],
  ['1^ste en 4 ^ e kwartaal', '1ste en 4e kwartaal'],
  ['elke 2 weken', 'elke 2 weken'],
  ['2 en 3 mei', '2 en 3 mei'],
])('leest ‘%s’ als ‘%s’', (tekst, leesbaar) => {
  expect(leesbaarWanneer(tekst)).toBe(leesbaar)
})
