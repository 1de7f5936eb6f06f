import { describe, expect, it, test } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { dagenTeLaat, toOnderwerp, uiterlijkOp, vraagStandOf, VOORSTEL_DAGEN } from './vraag.ts'

const OP = new Date('2026-11-02T10:00:00Z')

describe('een vraag', () => {
  it.each([
    ['open zolang niemand iets deed', null, null, 'open'],
    ['beantwoord zodra het antwoord er is', null, OP, 'beantwoord'],
    ['ingetrokken door wie haar stelde', OP, null, 'ingetrokken'],
  ] as const)('is %s', (_wat, ingetrokkenOp, beantwoordOp, stand) => {
    expect(vraagStandOf({ ingetrokkenOp, beantwoordOp })).toBe(stand)
  })

  it.each([
    ['op de laatste dag op tijd', 'open', '2026-12-02', null],
    ['een dag later te laat', 'open', '2026-12-03', 1],
    ['over de jaarwisseling geteld', 'open', '2027-01-02', 31],
    ['niet te laat als zij is beantwoord', 'beantwoord', '2027-01-02', null],
    ['niet te laat als zij is ingetrokken', 'ingetrokken', '2027-01-02', null],
  ] as const)('is %s', (_wat, stand, vandaag, dagen) => {
    const uiterlijk = uiterlijkOp(datum('2026-11-02'), VOORSTEL_DAGEN)
    expect(uiterlijk).toBe('2026-12-02')
    expect(dagenTeLaat(stand, uiterlijk, datum(vandaag))).toBe(dagen)
  })
})

test('een onderwerp past altijd in zijn vak', () => {
  expect(toOnderwerp('Adressen controleren')).toBe('Adressen controleren')
  expect(toOnderwerp('a'.repeat(500))).toHaveLength(500)
  expect(toOnderwerp('a'.repeat(501))).toBe(`${'a'.repeat(499)}…`)
})
