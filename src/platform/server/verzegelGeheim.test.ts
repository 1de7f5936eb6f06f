import { describe, expect, it } from 'vitest'
import { open, seal } from './verzegelGeheim.ts'

const GEHEIM = Buffer.alloc(32, 7)
const TEKST = 'sleutel van de gemeente, ook met é'
const verzegeld = seal(GEHEIM, 'totp', '9990/a', TEKST)

describe('verzegelde tekst', () => {
  it('gaat open waar zij hoort, en is zelf niet te lezen', () => {
    expect(open(GEHEIM, 'totp', '9990/a', verzegeld)).toBe(TEKST)
    expect(verzegeld.toString('latin1')).not.toContain('gemeente')
    expect(seal(GEHEIM, 'totp', '9990/a', TEKST).equals(verzegeld)).toBe(false)
  })

  it.each([
    ['op een andere plaats', GEHEIM, 'totp', '9991/a', verzegeld],
    ['als iets anders', GEHEIM, 'idtoken', '9990/a', verzegeld],
    ['bij een andere installatie', Buffer.alloc(32, 8), 'totp', '9990/a', verzegeld],
    ['als er een bit van is gewijzigd', GEHEIM, 'totp', '9990/a', changed(verzegeld)],
    ['als er een stuk af is', GEHEIM, 'totp', '9990/a', verzegeld.subarray(0, -1)],
    ['als er niets staat', GEHEIM, 'totp', '9990/a', Buffer.alloc(0)],
  ])('gaat niet open %s', (_wanneer, geheim, soort, plaats, bytes) => {
    expect(open(geheim, soort, plaats, bytes)).toBeNull()
  })
})

function changed(bytes: Buffer): Buffer {
  const kopie = Buffer.from(bytes)
  kopie[kopie.length - 1] = (kopie.at(-1) ?? 0) ^ 1
  return kopie
}
