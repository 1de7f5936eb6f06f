import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { datum } from '../../../../../platform/domain/datum.ts'
import type { BronDocument } from '../../../domain/blok.ts'
import type { Bladcel, Uitvoerblad } from '../../../domain/uitvoertabel.ts'
import { readBytes } from '../../readBytes.ts'
import { writeXlsx } from './writeXlsx.ts'

const blad = (naam: string, ...rijen: readonly (readonly Bladcel[])[]): Uitvoerblad => ({
  naam,
  kolommen: [
    { kop: 'Hoe', breedte: 40, soort: 'tekst' },
    { kop: 'Aantal', breedte: 10, soort: 'getal' },
    { kop: 'Gedaan op', breedte: 18, soort: 'datum' },
  ],
  rijen,
})

const readTabellen = (document: BronDocument): string[][][] =>
  document.blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.rijen.map((rij) => rij.map((c) => c.tekst))] : []))
const unzip = async (...bladen: Uitvoerblad[]) => {
  const delen = unzipSync(await writeXlsx({ bladen }))
  return (naam: string): string => strFromU8(delen[naam] ?? new Uint8Array())
}

describe('writeXlsx', () => {
  it('schrijft tekst, getallen en dagen die als zodanig worden teruggelezen', async () => {
    const bytes = await writeXlsx({
      bladen: [blad('Acties', ['Schouw\nin de haven', 4, datum('2026-11-22')], ['Gesprek', null, null])],
    })
    expect(readTabellen(await readBytes(bytes, 'a.xlsx'))).toEqual([
      [['Hoe', 'Aantal', 'Gedaan op'], ['Schouw\nin de haven', '4', '22 november 2026'], ['Gesprek']],
    ])
  })

  it('zet elk blad onder zijn naam, passend gemaakt en elk één keer', async () => {
    const namen = ['Acties', 'acties', 'Doelen: 1/2 [x]', 'Een naam die veel langer is dan een blad mag heten', '']
    const bytes = await writeXlsx({ bladen: namen.map((naam) => blad(naam, ['x', 1, null])) })
    const { blokken } = await readBytes(bytes, 'a.xlsx')
    expect(blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.tekst] : []))).toEqual([
      'Acties',
      'Doelen 1 2 x',
      'Een naam die veel langer is dan',
    ])
  })

  it('houdt een vette koprij in beeld, met een filter en breedtes', async () => {
    const read = await unzip(blad('Acties', ['a', 1, null], ['b', 2, null]))
    const xml = read('xl/worksheets/sheet1.xml')
    expect(xml).toContain('</sheetData><autoFilter ref="A1:C3"/>')
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).toContain('<col min="1" max="1" width="40"')
    expect(read('xl/styles.xml')).toContain('wrapText="1"')
    const { blokken } = await readBytes(await writeXlsx({ bladen: [blad('Acties', ['a', 1, null])] }), 'a.xlsx')
    expect(blokken[0]).toMatchObject({
      rijen: [
        [{ kop: true, vet: [{ van: 0, tot: 3 }] }, {}, {}],
        [{ kop: false }, {}],
      ],
    })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")', '＝1', ' =1', '\t=1'])(
    'schrijft %j als tekst, nooit als formule',
    async (tekst) => {
      const read = await unzip(blad('Acties', [tekst, null, null]))
      expect(read('xl/worksheets/sheet1.xml')).not.toContain('<f')
      expect(read('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]*t="s"/)
    },
  )

  it('kort een tekst in die niet in een cel past', async () => {
    const bytes = await writeXlsx({ bladen: [blad('Acties', ['a'.repeat(40_000), 1, null])] })
    const [tabel] = readTabellen(await readBytes(bytes, 'a.xlsx'))
    expect(tabel?.[1]?.[0]).toBe(`${'a'.repeat(32_766)}…`)
  })

  it('geeft elke tekst terug zoals hij was', async () => {
    const lastig = fc.constantFrom(
      '=',
      '+',
      '_x0041_',
      '_x',
      '\u0001',
      '\uD83D',
      '\uFFFE',
      ' ',
      '\n',
      '\t',
      '&lt;',
      ']]>',
      '<b>',
      '_',
    )
    const tekst = fc
      .array(fc.oneof(lastig, fc.string({ unit: 'binary', maxLength: 20 })), { minLength: 1, maxLength: 8 })
      .map((delen) => delen.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(tekst, { minLength: 1, maxLength: 10 }), async (teksten) => {
        const bytes = await writeXlsx({ bladen: [blad('Acties', ...teksten.map((t): Bladcel[] => [t, 1, null]))] })
        const [tabel] = readTabellen(await readBytes(bytes, 'a.xlsx'))
        expect(tabel?.slice(1).map(([hoe]) => hoe)).toEqual(teksten.map((t) => t.replace(/\r\n?/g, '\n')))
      }),
      { numRuns: 200, seed: 2026 },
    )
  })
})
