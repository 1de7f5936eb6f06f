import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { anUitvoerdocument, anUitvoertabel, uitvoercel } from '../../../testing/anUitvoerdocument.ts'
import { toonBlokken } from '../../../testing/toonBlokken.ts'
import { parseXml } from '../../container/parseXml.ts'
import { closeLezers, readDocument } from '../../readDocument.ts'
import { writeDocx } from './writeDocx.ts'

afterAll(closeLezers)

const write = async (anders: Parameters<typeof anUitvoerdocument>[0] = {}) => writeDocx(anUitvoerdocument(anders))

async function listXml(bytes: Uint8Array): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]))
}

const countIn = (xml: string | undefined, zoek: string): number => (xml ?? '').split(zoek).length - 1

describe('een Word-document', () => {
  it('heeft koppen, een tabel met koprij en een noot onder de tabel', async () => {
    const document = await readDocument(await write(), 'programma.docx')
    expect(document.titel).toBe('Uitvoeringsprogramma Veilig Waterveste 2027')
    expect(toonBlokken(document)).toEqual([
      '# Uitvoeringsprogramma Veilig Waterveste 2027',
      'Concept',
      'Stand op 22 november 2026',
      '# Prioriteit 1: Ondermijning',
      '## Inzet: weerbare ondernemers',
      '*Ambitie:* Ondernemers weten waar zij iets melden.',
      '*Hoe*! | *Wanneer*! | *Wie*! // Gesprekken voeren¹ | Q2 | Gemeente (trekker) // Controles houden | Doorlopend | –',
      '(¹) Uit eigen middelen.',
      '# Prioriteit 2: Jeugd',
      'Volgt.',
    ])
  })

  it('heeft een inhoudsopgave die al gevuld is, als veld met links', async () => {
    const { 'word/document.xml': xml = '' } = await listXml(await write())
    const inhoud = xml.slice(xml.indexOf('<w:sdtContent>'), xml.indexOf('</w:sdtContent>'))
    expect(inhoud).toContain('TOC \\h \\o &quot;1-2&quot;')
    expect(countIn(inhoud, '<w:hyperlink ')).toBe(3)
    expect(inhoud).toContain('Inzet: weerbare ondernemers')
  })

  it('is Nederlands, herhaalt de koprij en heeft paginanummers', async () => {
    const delen = await listXml(await write())
    expect(delen['word/styles.xml']).toContain('<w:lang w:val="nl-NL"')
    expect(countIn(delen['word/document.xml'], '<w:tblHeader/>')).toBe(1)
    expect(countIn(delen['word/document.xml'], '<w:cantSplit/>')).toBe(3)
    expect(Object.values(delen).some((xml) => xml.includes('Pagina ') && xml.includes('NUMPAGES'))).toBe(true)
  })

  it('noemt als maker de gemeente', async () => {
    const { 'docProps/core.xml': kern = '' } = await listXml(await write())
    expect(kern).toContain('<dc:creator>Gemeente Waterveste</dc:creator>')
    expect(kern).toContain('<cp:lastModifiedBy>Gemeente Waterveste</cp:lastModifiedBy>')
  })
})

describe('lijsten, tussenkoppen, links en beelden', () => {
  it('zijn echte lijsten, koppen, links en beelden met een beschrijving', async () => {
    const deel = (tekst: string, link: string | null = null) => ({ tekst, vet: true, cursief: false, link })
    const bytes = await write({
      blokken: [
        { soort: 'kop', niveau: 3, tekst: 'De bus' },
        { soort: 'proza', delen: [deel('Lees '), deel('meer', 'https://waterveste.example/bus')] },
        { soort: 'lijst', punten: [{ teken: '•', diepte: 1, delen: [deel('Daarin')] }] },
        {
          ...{ soort: 'beeld', bestandssoort: 'png', breedte: 1, hoogte: 1, alt: 'De bus op het plein' },
          bytes: Buffer.from(
            'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==',
            'base64',
          ),
        },
      ],
    })
    const delen = await listXml(bytes)
    const tekst = delen['word/document.xml'] ?? ''
    expect(tekst).toContain('w:val="Heading3"')
    expect(tekst).toMatch(/<w:hyperlink [^>]*r:id=/)
    expect(delen['word/_rels/document.xml.rels']).toContain('https://waterveste.example/bus')
    expect(tekst).toMatch(/<w:ilvl w:val="1"\/>/)
    expect(tekst).toContain('descr="De bus op het plein"')
  })
})

describe('vijandige tekst', () => {
  it.each([
    ['XML', '<w:p> & "x" \']]>', '<w:p> & "x" \']]>'],
    ['stuurtekens', 'a\u0000b\u0008c\u001bd\uFFFF', 'abcd'],
    ['een halve emoji', 'half\uD83D einde', 'half einde'],
    ['een emoji', 'Vuurwerk 🎆 weg', 'Vuurwerk 🎆 weg'],
    ['rechts naar links', 'שלום عالم', 'שלום عالم'],
    ['omgekeerde schrijfrichting', 'a\u202Etxt.exe', 'atxt.exe'],
    ['een lang woord', 'x'.repeat(20_000), 'x'.repeat(20_000)],
  ])('%s', async (_, tekst, verwacht) => {
    const bytes = await write({
      titel: tekst,
      afzender: tekst,
      blokken: [
        { soort: 'kop', niveau: 1, tekst },
        { soort: 'alinea', etiket: tekst, tekst },
        anUitvoertabel([uitvoercel(`A ${tekst}`, tekst), uitvoercel(tekst), uitvoercel('B')]),
      ],
    })
    for (const [naam, xml] of Object.entries(unzipSync(bytes)))
      if (/\.(?:xml|rels)$/.test(naam)) expect(() => parseXml(xml), naam).not.toThrow()
    const { blokken } = await readDocument(bytes, 'programma.docx')
    const tabel = blokken.find((blok) => blok.soort === 'tabel')
    expect(tabel?.rijen[1]?.[0]?.tekst).toBe(`A ${verwacht}¹`)
  })
})
