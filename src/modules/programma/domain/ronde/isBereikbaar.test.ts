import { expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { isBereikbaar } from './isBereikbaar.ts'

const uiterlijk = datum('2026-12-20')

it.each([
  ['voor de laatste dag', 'open', '2026-12-01', true],
  ['op de laatste dag', 'open', '2026-12-20', true],
  ['30 dagen erna', 'open', '2027-01-19', true],
  ['31 dagen erna', 'open', '2027-01-20', false],
  ['gesloten', 'gesloten', '2026-12-01', false],
] as const)('een link werkt %s: %s', (_wanneer, status, vandaag, verwacht) => {
  expect(isBereikbaar({ status, uiterlijk }, datum(vandaag))).toBe(verwacht)
})
