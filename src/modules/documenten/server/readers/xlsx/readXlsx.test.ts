import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../domain/composeDocument.ts'
import { anXlsx, row, type Testblad, type XlsxDelen } from '../../../testing/aXlsx.ts'
import { toonBlokken } from '../../../testing/toonBlokken.ts'
import { readXlsx } from './readXlsx.ts'

const read = (bladen: readonly Testblad[], delen: XlsxDelen = {}): string[] =>
  toonBlokken(composeDocument(readXlsx(anXlsx(bladen, delen))))

/** What stands in the second cell of a row, by its XML. */
const readCel = (cel: string, delen: XlsxDelen = {}): string =>
  read([{ rijen: row('a', 'b', 'c') + row('a', cel, 'z') }], delen)[0]
    ?.split(' // ')[1]
    ?.split(' | ')[1] ?? ''

const STIJLEN = `<numFmts><numFmt numFmtId="170" formatCode="[$-413]d\\ mmmm\\ jjjj;@"/><numFmt numFmtId="171" formatCode="mmm/yy"/>
  <numFmt numFmtId="172" formatCode="0.0&quot; dagen&quot;"/><numFmt numFmtId="173" formatCode="jjjj"/></numFmts>
  <fonts><font/><font><b/></font></fonts>
  <cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="9"/><xf numFmtId="20"/><xf numFmtId="22"/><xf numFmtId="173"/><xf fontId="1"/></cellXfs>`

describe('readXlsx', () => {
  it('maakt van een blad een tabel, met de regels erboven als alinea', () => {
    expect(
      read([{ rijen: row('Uitvoeringsprogramma 2026') + row() + row('Hoe', 'Wie') + row('Schouw', 'Gemeente') }]),
    ).toEqual(['Uitvoeringsprogramma 2026', 'Hoe | Wie // Schouw | Gemeente'])
  })

  it('zet bij meer bladen de naam erboven, behalve als die niets zegt', () => {
    const rijen = row('Hoe', 'Wie')
    expect(
      read([
        { naam: 'Jeugd', rijen },
        { naam: 'Blad2', rijen },
        { naam: 'Leeg', rijen: row() },
      ]),
    ).toEqual(['# Jeugd', 'Hoe | Wie', 'Hoe | Wie'])
  })

  it.each(['hidden', 'veryHidden'] as const)('slaat een verborgen blad over: %s', (staat) => {
    expect(read([{ rijen: row('Hoe', 'Wie') }, { rijen: row('Geheim', 'x'), staat }])).toEqual(['Hoe | Wie'])
  })

  it.each([
    ['gedeelde tekst', '<c t="s"><v>1</v></c>', 'tweede & laatste'],
    ['tekst in stukken', '<c t="s"><v>2</v></c>', 'half vet'],
    ['tekst ter plekke', '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['een code voor een teken', '<c t="inlineStr"><is><t>a_x000D__x000A_b _x005F_x0041_</t></is></c>', 'a\nb _x0041_'],
    ['een uitkomst in tekst', '<c t="str"><f>A1&amp;B1</f><v>samen</v></c>', 'samen'],
    ['een uitkomst in een getal', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['een formule zonder uitkomst', '<c><f>WEBSERVICE("http://x")</f></c>', ''],
    ['een fout', '<c t="e"><v>#N/A</v></c>', ''],
    ['waar', '<c t="b"><v>1</v></c>', 'ja'],
    ['een getal', '<c><v>0.30000000000000004</v></c>', '0,3'],
    ['een negatief getal', '<c><v>-1250</v></c>', '-1250'],
    ['een percentage', '<c s="5"><v>0.25</v></c>', '25%'],
    ['een eigen getalvorm', '<c s="4"><v>12.5</v></c>', '12,5'],
    ['een datum', '<c s="1"><v>46348</v></c>', '22 november 2026'],
    ['een datum in een Nederlandse vorm', '<c s="2"><v>46348</v></c>', '22 november 2026'],
    ['een maand', '<c s="3"><v>46357</v></c>', 'december 2026'],
    ['een jaar', '<c s="8"><v>46357</v></c>', '2026'],
    ['een tijd', '<c s="6"><v>0.8125</v></c>', '19.30 uur'],
    ['een dag met een tijd', '<c s="7"><v>46348.8125</v></c>', '22 november 2026 19.30 uur'],
    ['een dag in ISO', '<c t="d"><v>2026-11-22</v></c>', '22 november 2026'],
    ['een vette cel', '<c s="9" t="str"><v>kop</v></c>', '*kop*'],
    ['een schrikkeldag', '<c s="1"><v>46812</v></c>', '29 februari 2028'],
    ['een getal dat geen dag kan zijn', '<c s="1"><v>99999999</v></c>', '99999999'],
  ])('leest %s', (_wat, cel, tekst) => {
    const teksten =
      '<si><t>eerste</t></si><si><t>tweede &amp; laatste</t></si><si><r><t>half </t></r><r><rPr><b/></rPr><t>vet</t></r><rPh><t>x</t></rPh></si>'
    expect(readCel(cel, { teksten, stijlen: STIJLEN })).toBe(tekst)
  })

  it('telt dagen vanaf 1904 als het werkboek dat doet', () => {
    expect(readCel('<c s="1"><v>44886</v></c>', { stijlen: STIJLEN, eigenschappen: 'date1904="1"' })).toBe(
      '22 november 2026',
    )
  })

  it('leest samengevoegde cellen als één cel, en laat lege rijen en kolommen weg', () => {
    const cel = (r: string, tekst: string): string => `<c r="${r}" t="str"><v>${tekst}</v></c>`
    const rijen =
      `<row r="2">${cel('B2', 'Thema')}${cel('D2', 'Actie')}${cel('E2', 'Wie')}</row>` +
      `<row r="4">${cel('B4', 'Jeugd')}${cel('D4', 'Schouw')}${cel('E4', 'Halt')}</row>` +
      `<row r="6">${cel('B6', 'weg')}${cel('D6', 'Gesprek')}</row>`
    const na = '<mergeCells count="2"><mergeCell ref="B4:B6"/><mergeCell ref="D6:E6"/></mergeCells>'
    expect(read([{ rijen, na }])).toEqual(['Thema | Actie | Wie // Jeugd<r2> | Schouw | Halt // Gesprek<k2>'])
  })

  it('merkt de rij met het filter als koprij', () => {
    expect(read([{ rijen: row('Hoe', 'Wie') + row('x', 'y'), na: '<autoFilter ref="A1:B2"/>' }])).toEqual([
      'Hoe! | Wie! // x | y',
    ])
  })

  it('leest een werkboek met macro’s zonder de macro’s', () => {
    const delen = {
      type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      los: { 'xl/vbaProject.bin': strToU8('Sub Auto_Open()') },
    }
    expect(read([{ rijen: row('Hoe', 'Wie') }], delen)).toEqual(['Hoe | Wie'])
  })

  it('leest een werkboek waarvan de onderdelen een voorvoegsel hebben', () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row><x:c t="str"><x:v>Hoe</x:v></x:c><x:c t="str"><x:v>Wie</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    expect(read([{ rijen: '' }], { los: { 'xl/worksheets/sheet1.xml': strToU8(xml) } })).toEqual(['Hoe | Wie'])
  })

  it('haalt niets van buiten het bestand', () => {
    const rels = `<Relationships><Relationship Id="rId1" TargetMode="External" Type="x/worksheet" Target="http://127.0.0.1:1/blad.xml"/></Relationships>`
    expect(() =>
      read([{ rijen: row('Hoe', 'Wie') }], { los: { 'xl/_rels/workbook.xml.rels': strToU8(rels) } }),
    ).toThrow(/beschadigd/)
  })

  it('leest een rij tekst aan het uiterste eind van een blad', () => {
    const rijen =
      '<row r="1"><c r="A1" t="str"><v>Hoe</v></c><c r="XFD1" t="str"><v>Wie</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>Halt</v></c></row>'
    expect(read([{ rijen, na: '<mergeCells><mergeCell ref="A1:XFC1048576"/></mergeCells>' }])).toEqual([
      'Hoe<r2> | Wie // Halt',
    ])
  })

  it('leest een rij tekst tussen heel veel lege cellen', () => {
    const leeg = (r: number): string =>
      Array.from({ length: 100 }, (_, k) => `<c r="${'ABCDEFGHIJ'.charAt(k % 10)}${r}"/>`).join('')
    const rijen = Array.from({ length: 1000 }, (_, r) => `<row r="${r + 1}">${leeg(r + 1)}</row>`).join('')
    expect(read([{ rijen: `${rijen}<row>${row('Hoe', '<c/>', 'Wie').slice(5)}` }])).toEqual(['Hoe | Wie'])
  })
})
