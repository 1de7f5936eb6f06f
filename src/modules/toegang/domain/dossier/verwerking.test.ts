import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { formatKenmerk, readKenmerk } from './kenmerk.ts'
import { isGeslotenGenoeg, REGIMES, REGIMETEKSTEN } from './regime.ts'
import { mayUse, toSleutel } from './verwerking.ts'

describe('een verwerking is een doel', () => {
  const verwerking = { rollen: ['boa'], vanaf: datum('2026-01-01'), tot: datum('2026-06-30') }

  it.each([
    ['voor haar rol', ['kcc', 'boa'], '2026-01-01', true],
    ['niet voor een andere rol', ['kcc'], '2026-01-01', false],
    ['tot en met haar laatste dag', ['boa'], '2026-06-30', true],
    ['niet daarna', ['boa'], '2026-07-01', false],
    ['niet ervoor', ['boa'], '2025-12-31', false],
  ])('%s', (_wat, rollen, dag, mag) => {
    expect(mayUse(verwerking, rollen, datum(dag))).toBe(mag)
  })

  it.each([
    ['Woonoverlast & burenruzie', 'woonoverlast-burenruzie'],
    ['  Nazorg (ex-gedetineerden) ', 'nazorg-ex-gedetineerden'],
    ['Één café', 'een-cafe'],
    ['???', 'verwerking'],
    ['a'.repeat(49) + ' bc', 'a'.repeat(49)],
  ])('%s heet in het logboek %s', (naam, sleutel) => {
    expect(toSleutel(naam)).toBe(sleutel)
  })
})

describe('een kenmerk', () => {
  it('komt uit het lot en heeft geen tekens die op elkaar lijken', () => {
    const kenmerk = formatKenmerk('N', Uint8Array.from([0, 31, 32, 63, 100, 150, 200, 255]))
    expect(kenmerk).toBe('N-2Z2Z-6QAZ')
    expect(readKenmerk(kenmerk)).toBe(kenmerk)
  })

  it.each([
    ['n 2z2z 6qaz', 'N-2Z2Z-6QAZ'],
    ['N2Z2Z6QAZ', 'N-2Z2Z-6QAZ'],
    ['2Z2Z-6QAZ', null],
    ['', null],
  ])('wordt gelezen zoals iemand het typt: "%s"', (tekst, kenmerk) => {
    expect(readKenmerk(tekst)).toBe(kenmerk)
  })
})

describe('een regime', () => {
  it.each(REGIMES)('%s zegt hoe gesloten een dossier minstens is', (regime) => {
    expect(isGeslotenGenoeg(regime, REGIMETEKSTEN[regime].minstens)).toBe(true)
    expect(isGeslotenGenoeg(regime, 'geheim')).toBe(true)
    expect(isGeslotenGenoeg(regime, 'intern')).toBe(regime === 'avg')
  })
})
