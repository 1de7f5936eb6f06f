import { describe, expect, it } from 'vitest'
import { createKluis } from './kluis.ts'

const GEHEIM = Buffer.alloc(32, 3)
const kluis = createKluis(GEHEIM, 'proef')
const INHOUD = Buffer.from('dertien vuurtorens')

describe('de kluis', () => {
  it('geeft terug wat erin ging, en verzegelt hetzelfde nooit twee keer gelijk', () => {
    const [een, twee] = [kluis.seal(INHOUD, 'a/1'), kluis.seal(INHOUD, 'a/1')]
    expect(een.equals(twee)).toBe(false)
    expect(een.includes(INHOUD)).toBe(false)
    expect(kluis.open(een, 'a/1')).toEqual(INHOUD)
  })

  it.each([
    ['op een andere plek', (verzegeld: Buffer) => kluis.open(verzegeld, 'a/2')],
    ['met een ander doel', (verzegeld: Buffer) => createKluis(GEHEIM, 'anders').open(verzegeld, 'a/1')],
    ['met een ander geheim', (verzegeld: Buffer) => createKluis(Buffer.alloc(32, 4), 'proef').open(verzegeld, 'a/1')],
    ['als één bit anders is', (verzegeld: Buffer) => kluis.open(flipBit(verzegeld, 15), 'a/1')],
    ['als het merk anders is', (verzegeld: Buffer) => kluis.open(flipBit(verzegeld, verzegeld.length - 1), 'a/1')],
    ['als er iets af is', (verzegeld: Buffer) => kluis.open(verzegeld.subarray(0, -1), 'a/1')],
    ['als er niets is', () => kluis.open(Buffer.alloc(0), 'a/1')],
  ])('gaat niet open %s', (_wanneer, open) => {
    expect(open(kluis.seal(INHOUD, 'a/1'))).toBeNull()
  })

  it('hasht hetzelfde gelijk, en met een ander doel anders', () => {
    expect(kluis.hash('x')).toEqual(kluis.hash('x'))
    expect(kluis.hash('x')).not.toEqual(kluis.hash('y'))
    expect(kluis.hash('x')).not.toEqual(createKluis(GEHEIM, 'anders').hash('x'))
  })
})

function flipBit(bytes: Buffer, plaats: number): Buffer {
  const anders = Buffer.from(bytes)
  anders[plaats] = (anders[plaats] ?? 0) ^ 1
  return anders
}
