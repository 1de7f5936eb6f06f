import { describe, expect, it } from 'vitest'
import { aJpeg, anExif, aPng } from '../../testing/aFoto.ts'
import { checkFoto } from './checkFoto.ts'

const PLEK = '52 graden noord, 4 graden oost'

describe('een foto die mag blijven', () => {
  it.each([
    ['een PNG', aPng({ tekst: PLEK }), 'png', 3, 2],
    ['een PNG met iets achter het einde', Buffer.concat([aPng(), Buffer.from(PLEK)]), 'png', 3, 2],
    ['een JPEG in twee gangen', aJpeg(PLEK), 'jpg', 5, 4],
  ])('is %s, zonder waar zij gemaakt is', async (_, bytes, extensie, breedte, hoogte) => {
    const gekeurd = await checkFoto(bytes)
    expect(gekeurd).toMatchObject({ ok: true, value: { extensie, breedte, hoogte } })
    const schoon = gekeurd.ok ? Buffer.from(gekeurd.value.bytes) : bytes
    expect(schoon.includes(PLEK)).toBe(false)
    expect(await checkFoto(schoon)).toEqual(gekeurd)
  })

  it('houdt wat de JPEG tekent: beide gangen en haar maat', async () => {
    const gekeurd = await checkFoto(aJpeg(PLEK))
    const schoon = gekeurd.ok ? Buffer.from(gekeurd.value.bytes) : Buffer.alloc(0)
    expect(schoon.includes(Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]))).toBe(true)
    expect(schoon.subarray(-3)).toEqual(Buffer.from([0x78, 0xff, 0xd9]))
  })
})

describe('hoe het toestel gehouden werd', () => {
  it.each([
    ['rechtop', anExif(1, PLEK), 5, 4],
    ['op zijn kant', anExif(6, PLEK), 4, 5],
    ['op zijn kant, andere volgorde van bytes', anExif(8, PLEK, 'MM'), 4, 5],
    ['ondersteboven', anExif(3, PLEK, 'MM'), 5, 4],
    ['iets dat niet bestaat', anExif(9, PLEK), 5, 4],
    ['een deel dat afbreekt', anExif(6, '').subarray(0, 12), 5, 4],
  ])('blijft: %s', async (_, exif, breedte, hoogte) => {
    const gekeurd = await checkFoto(aJpeg(PLEK, exif))
    expect(gekeurd).toMatchObject({ ok: true, value: { breedte, hoogte } })
    const schoon = gekeurd.ok ? Buffer.from(gekeurd.value.bytes) : Buffer.alloc(0)
    expect(schoon.includes(PLEK)).toBe(false)
    expect(await checkFoto(schoon)).toEqual(gekeurd)
  })
})

describe('een foto die geweigerd wordt', () => {
  it.each([
    ['niets', Buffer.alloc(0), 'bestand_leeg'],
    ['meer dan 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1), 'foto_te_groot'],
    ['een webpagina', Buffer.from('<svg onload="alert(1)"/>'), 'foto_soort'],
    ['een PNG die afbreekt', aPng().subarray(0, 40), 'foto_soort'],
    ['een JPEG die afbreekt', aJpeg(PLEK).subarray(0, 70), 'foto_soort'],
    ['een PNG zonder maat', aPng({ breedte: 0, beeld: Buffer.alloc(2) }), 'foto_soort'],
    [
      'meer beeldpunten dan mogen',
      aPng({ breedte: 60_000, hoogte: 60_000, beeld: Buffer.alloc(9) }),
      'foto_te_veel_pixels',
    ],
    ['een PNG die uitpakt tot meer dan haar maat', aPng({ beeld: Buffer.alloc(9_000_000) }), 'foto_soort'],
    ['een PNG met een beeld dat niet uitpakt', breakBeeld(aPng()), 'foto_soort'],
  ])('is %s', async (_, bytes, reden) => {
    expect(await checkFoto(bytes)).toEqual({ ok: false, reden })
  })
})

function breakBeeld(png: Buffer): Buffer {
  const kapot = Buffer.from(png)
  kapot.fill(0xee, kapot.indexOf('IDAT') + 4, kapot.indexOf('IDAT') + 8)
  return kapot
}
