import { describe, expect, it } from 'vitest'
import { BIJLAGE_BYTES, checkBijlage } from './checkBijlage.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
const tekst = (inhoud: string) => Buffer.from(inhoud)

describe('een bijlage', () => {
  it.each([
    ['een PDF', 'verslag.pdf', PDF, 'verslag.pdf'],
    ['een foto', 'plein.png', PNG, 'plein.png'],
    ['een PDF die anders heet', 'verslag.docx', PDF, 'verslag.docx.pdf'],
    ['een foto met een streek in de naam', 'foto.exe', PNG, 'foto.exe.png'],
    ['een tekst', 'notulen.txt', tekst('Afgesproken: elke maand.'), 'notulen.txt'],
  ])('neemt %s aan onder de naam die bij de inhoud past', async (_wat, naam, bytes, bewaard) => {
    expect(await checkBijlage(naam, bytes)).toEqual({ ok: true, value: bewaard })
  })

  it.each([
    ['een leeg bestand', 'leeg.pdf', Buffer.alloc(0), 'bestand_leeg'],
    ['een programma', 'verslag.pdf', EXE, 'bijlage_soort'],
    ['een webpagina', 'pagina.html', tekst('<html><script>alert(1)</script>'), 'bijlage_soort'],
    ['een tekening met script', 'logo.svg', tekst('<svg onload="alert(1)"/>'), 'bijlage_soort'],
    ['een opdrachtbestand', 'start.bat', tekst('del /s *.*'), 'bijlage_soort'],
    ['ruis die tekst heet', 'ruis.txt', Buffer.from([0, 1, 2, 255, 254]), 'bijlage_soort'],
    ['een archief', 'alles.zip', Buffer.from('504b0506' + '00'.repeat(18), 'hex'), 'bijlage_soort'],
    ['te veel', 'groot.txt', Buffer.alloc(BIJLAGE_BYTES + 1, 97), 'bijlage_te_groot'],
  ])('weigert %s', async (_wat, naam, bytes, reden) => {
    expect(await checkBijlage(naam, bytes)).toEqual({ ok: false, reden })
  })
})
