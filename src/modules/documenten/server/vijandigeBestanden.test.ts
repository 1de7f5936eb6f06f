import { describe, expect, it } from 'vitest'
import { OnleesbaarDocument, onleesbaarTekst } from '../domain/onleesbaar.ts'
import { aDocx, alinea } from '../testing/aDocx.ts'
import { aPdf } from '../testing/aPdf.ts'
import { VIJANDIGE_BESTANDEN } from '../testing/vijandigeBestanden.ts'
import { readBytes } from './readBytes.ts'

describe('bestanden die niet te lezen zijn', () => {
  it.each(VIJANDIGE_BESTANDEN.map((bestand) => [bestand.wat, bestand.code, bestand] as const))(
    '%s: %s',
    async (_, code, { naam, maak }) => {
      const fout = await readBytes(await maak(), naam).catch((reden: unknown) => reden)
      expect(fout).toBeInstanceOf(OnleesbaarDocument)
      expect(fout).toMatchObject({ code, message: onleesbaarTekst[code] })
    },
  )

  it('elke melding is een andere, en zegt wat je kunt doen', () => {
    const teksten = Object.values(onleesbaarTekst)
    expect(new Set(teksten).size).toBe(teksten.length)
    for (const tekst of teksten) expect(tekst).toMatch(/\b(?:opnieuw|Kies|Sla|probeer|Gebruik)\b/)
  })
})

describe('bestanden die anders heten dan ze zijn', () => {
  it.each([
    [
      'een PDF met de naam van een Word-bestand',
      'pdf',
      async () => aPdf((pdf) => pdf.text('Een gewone zin.')),
      'a.docx',
    ],
    ['een Word-bestand zonder naam', 'docx', async () => Promise.resolve(aDocx(alinea('Een gewone zin.'))), ''],
    [
      'een webpagina met de naam van een tekst',
      'html',
      async () => Promise.resolve(new TextEncoder().encode('<!DOCTYPE html><p>Een zin')),
      'a.txt',
    ],
    [
      'een stuk webpagina',
      'html',
      async () => Promise.resolve(new TextEncoder().encode('Zin. <p>Een zin</p>')),
      'a.html',
    ],
    [
      'een tekst met een rest van HTML',
      'tekst',
      async () => Promise.resolve(new TextEncoder().encode('Zin. <p>Een zin</p>')),
      'a.txt',
    ],
    [
      'een tekst die begint als een bitmap',
      'tekst',
      async () => Promise.resolve(new TextEncoder().encode('BM is de afkorting van burgemeester.')),
      'a.txt',
    ],
  ])('%s wordt gelezen als %s', async (_, soort, maak, naam) => {
    expect((await readBytes(await maak(), naam)).soort).toBe(soort)
  })

  it('een grote kale afbeelding in een Word-bestand is geen bom', async () => {
    const bytes = aDocx(alinea('Een gewone zin.'), { los: { 'word/media/plaat.bmp': new Uint8Array(20_000_000) } })
    expect((await readBytes(bytes, 'a.docx')).blokken).toHaveLength(1)
  })
})
