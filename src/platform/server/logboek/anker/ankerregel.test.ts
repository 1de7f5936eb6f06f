import { describe, expect, test } from 'vitest'
import { parseAnkerregel, toAnkerregel, toProefregel } from './ankerregel.ts'

const KOP = { gemeente: 9990, omvang: 12, tijd: '2026-11-22T10:00:00.000Z', wortel: 'ab'.repeat(32) }

describe('een regel van een anker', () => {
  test('komt terug zoals zij ging, en noemt haar vorm', () => {
    const regel = toAnkerregel(KOP)
    expect(JSON.parse(regel)).toEqual({ versie: 1, ...KOP })
    expect(parseAnkerregel(regel)).toEqual(KOP)
  })

  test('van voor de vorm een nummer had is te lezen', () => {
    expect(parseAnkerregel(JSON.stringify(KOP))).toEqual(KOP)
  })

  test('van een proef is geen kop', () => {
    expect(parseAnkerregel(toProefregel(9990, KOP.tijd))).toBe('proef')
  })

  test.each([
    ['van een vorm die er nog niet is', JSON.stringify({ ...KOP, versie: 2 })],
    ['die is afgebroken', toAnkerregel(KOP).slice(0, 40)],
    ['met een andere wortel', JSON.stringify({ ...KOP, wortel: 'zz' })],
    ['zonder tijd', JSON.stringify({ ...KOP, tijd: undefined })],
    ['die geen kop is', 'null'],
  ])('%s is niet te lezen', (_wat, regel) => {
    expect(parseAnkerregel(regel)).toBeNull()
  })
})
