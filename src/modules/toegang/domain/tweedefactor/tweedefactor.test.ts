import { describe, expect, it } from 'vitest'
import { isBevestigd } from './bevestiging.ts'
import { bevestigwijzenOf, checkWeghalen, factorsoortenOf, type Factorstand } from './factorstand.ts'
import { parseHerstelcode } from './herstelcode.ts'
import { limitHandelingen } from './inrichten.ts'
import { parseTotpcode, spaceGeheim, stapOf } from './totpstap.ts'

const stand = (anders: Partial<Factorstand> = {}): Factorstand => ({
  ...{ heeftTotp: false, passkeys: 0, herstelcodes: 0, heeftWachtwoord: true },
  ...anders,
})

describe('waarmee iemand inlogt en bevestigt', () => {
  it.each([
    ['niets', stand(), [], ['wachtwoord']],
    ['niets, ook geen wachtwoord', stand({ heeftWachtwoord: false }), [], []],
    ['een app', stand({ heeftTotp: true }), ['totp'], ['totp']],
    [
      'een passkey en codes',
      stand({ passkeys: 1, herstelcodes: 9 }),
      ['passkey', 'herstelcode'],
      ['passkey', 'herstelcode'],
    ],
    ['codes van een factor die weg is', stand({ herstelcodes: 3 }), [], ['wachtwoord']],
    [
      'alles',
      stand({ heeftTotp: true, passkeys: 2, herstelcodes: 10 }),
      ['passkey', 'totp', 'herstelcode'],
      ['passkey', 'totp', 'herstelcode'],
    ],
  ])('met %s', (_wat, gegeven, factoren, wijzen) => {
    expect(factorsoortenOf(gegeven)).toEqual(factoren)
    expect(bevestigwijzenOf(gegeven)).toEqual(wijzen)
  })
})

describe('een factor weghalen', () => {
  const mag = (laatste: boolean) => ({ ok: true, value: { laatste } })
  it.each([
    ['de enige', stand({ heeftTotp: true }), 'totp', false, mag(true)],
    [
      'de enige, verplicht',
      stand({ heeftTotp: true, herstelcodes: 10 }),
      'totp',
      true,
      { ok: false, reden: 'laatste_factor' },
    ],
    ['de enige passkey, verplicht', stand({ passkeys: 1 }), 'passkey', true, { ok: false, reden: 'laatste_factor' }],
    ['een van twee passkeys, verplicht', stand({ passkeys: 2 }), 'passkey', true, mag(false)],
    ['de app naast een passkey, verplicht', stand({ heeftTotp: true, passkeys: 1 }), 'totp', true, mag(false)],
    ['wat er niet is', stand({ passkeys: 1 }), 'totp', false, { ok: false, reden: 'factor_niet_ingesteld' }],
  ] as const)('%s', (_wat, gegeven, soort, verplicht, uitkomst) => {
    expect(checkWeghalen(gegeven, soort, verplicht)).toEqual(uitkomst)
  })
})

const NU = new Date('2026-11-22T12:00:00Z')
const geleden = (sekonden: number) => new Date(NU.getTime() - sekonden * 1000)

it.each([
  ['nooit', null, false],
  ['net', geleden(0), true],
  ['vlak voor tien minuten', geleden(599), true],
  ['tien minuten geleden', geleden(600), false],
])('een bevestiging geldt: %s', (_wanneer, op, geldt) => {
  expect(isBevestigd(op, NU)).toBe(geldt)
})

it('een stap duurt een halve minuut', () => {
  // RFC 6238, appendix B: 2009-02-13T23:31:30Z is step 0x273EF07.
  expect(stapOf(new Date('2009-02-13T23:31:30Z'))).toBe(0x273ef07)
  expect(stapOf(new Date('2009-02-13T23:31:29.999Z'))).toBe(0x273ef06)
})

it.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['12345', null],
  ['1234567', null],
  ['12345a', null],
  ['١٢٣٤٥٦', null],
  ['', null],
])('de code "%s" wordt gelezen als %s', (tekst, code) => {
  expect(parseTotpcode(tekst)).toBe(code)
})

it.each([
  ['abcde-fghjk', 'abcde-fghjk'],
  ['ABCDE FGHJK', 'abcde-fghjk'],
  ['abcdefghjk', 'abcde-fghjk'],
  ['abcde-fghj', null],
  ['abcde-fghj1', null],
  ['', null],
])('de herstelcode "%s" wordt gelezen als %s', (tekst, code) => {
  expect(parseHerstelcode(tekst)).toBe(code)
})

it('een geheim staat er in groepjes van vier', () => {
  expect(spaceGeheim('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
})

it('wie nog een factor moet instellen mag alleen dat', () => {
  const alles = new Set(['programma:read', 'sessie:read'] as const)
  expect(limitHandelingen(alles, false)).toBe(alles)
  expect([...limitHandelingen(alles, true)]).toEqual([
    'sessie:read',
    'sessie:delete',
    'sessie:confirm',
    'tweedefactor:edit',
  ])
})
