import { describe, expect, it } from 'vitest'
import { aDocx, alinea, cel, inStijl, rij, run, tabel, type DocxDelen } from '../../../testing/aDocx.ts'
import { toonBlokken } from '../../../testing/toonBlokken.ts'
import { readBytes } from '../../readBytes.ts'

const lees = async (body: string, delen?: DocxDelen) => readBytes(aDocx(body, delen), 'programma.docx')
const toon = async (body: string, delen?: DocxDelen) => toonBlokken(await lees(body, delen))

const stijl = (id: string, naam: string, rest = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${naam}"/>${rest}</w:style>`
const niveau = (ilvl: number, vorm: string, tekst: string, rest = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${vorm}"/><w:lvlText w:val="${tekst}"/>${rest}</w:lvl>`
const lijst = (id: number, ...niveaus: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${niveaus.join('')}</w:abstractNum>`
const nummer = (id: number, basis = id, rest = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${basis}"/>${rest}</w:num>`
const item = (tekst: string, numId: number, ilvl = 0): string =>
  alinea(tekst, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`)
const veld = (soort: string): string => `<w:r><w:fldChar w:fldCharType="${soort}"/></w:r>`

describe('koppen uit Word', () => {
  it.each([
    ['de naam van de stijl, Nederlands', stijl('K', 'Kop 2'), '## Jeugd'],
    ['de naam van de stijl, Engels', stijl('K', 'heading 3'), '### Jeugd'],
    ['het overzichtsniveau', stijl('K', 'Eigen kop', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), '## Jeugd'],
    ['de stijl eronder', stijl('K', 'Eigen', '<w:basedOn w:val="B"/>') + stijl('B', 'Kop 1'), '# Jeugd'],
    ['de titelstijl', stijl('K', 'Title'), '# Jeugd'],
  ])('herkend aan %s', async (_, styles, verwacht) => {
    expect(await toon(inStijl('K', 'Jeugd'), { styles })).toEqual([verwacht])
  })

  it('met hun gedrukte nummer', async () => {
    const styles =
      stijl('K1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      stijl('K2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    const numbering =
      lijst(
        1,
        niveau(0, 'decimal', '%1', '<w:pStyle w:val="K1"/>'),
        niveau(1, 'decimal', '%1.%2', '<w:pStyle w:val="K2"/>'),
      ) + nummer(1)
    const body =
      inStijl('K1', 'Jeugd') +
      inStijl('K2', 'Overlast') +
      inStijl('K2', 'Alcohol') +
      inStijl('K1', 'Zorg') +
      inStijl('K2', 'Wonen')
    expect(await toon(body, { styles, numbering })).toEqual([
      '# 1 Jeugd',
      '## 1.1 Overlast',
      '## 1.2 Alcohol',
      '# 2 Zorg',
      '## 2.1 Wonen',
    ])
  })
})

describe('lijsten uit Word', () => {
  const numbering =
    lijst(1, niveau(0, 'decimal', '%1.'), niveau(1, 'lowerLetter', '%2)')) +
    lijst(2, niveau(0, 'bullet', '\uF0B7'), niveau(1, 'bullet', 'o')) +
    nummer(1) +
    nummer(2) +
    nummer(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')

  it('met diepte en het teken zoals gedrukt', async () => {
    const body =
      item('een', 1) +
      item('a', 1, 1) +
      item('b', 1, 1) +
      item('twee', 1) +
      item('punt', 2) +
      item('sub', 2, 1) +
      item('opnieuw', 3)
    expect(await toon(body, { numbering })).toEqual([
      '[1.] een',
      '  [a)] a',
      '  [b)] b',
      '[2.] twee',
      '[•] punt',
      '  [o] sub',
      '[1.] opnieuw',
    ])
  })

  it('nummer 0 zet de lijst van een stijl uit', async () => {
    const styles = stijl('L', 'Lijst', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    const uit = alinea('gewoon', '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await toon(inStijl('L', 'item') + uit, { styles, numbering })).toEqual(['[1.] item', 'gewoon'])
  })
})

describe('tabellen uit Word', () => {
  it('met samengevoegde cellen, kopregels en vette tekst', async () => {
    const body = tabel([
      rij([cel(alinea(run('Hoe', '<w:b/>'))), 'Wanneer', 'Wie'], '<w:tblHeader/>'),
      rij([cel('Controle'), cel('Q1', '<w:vMerge w:val="restart"/>'), 'politie']),
      rij([cel('Voorlichting'), cel('<w:p/>', '<w:vMerge/>'), 'gemeente']),
      rij([cel('Jeugd', '<w:gridSpan w:val="3"/>')]),
    ])
    expect(await toon(body)).toEqual([
      '*Hoe*! | Wanneer! | Wie! // Controle | Q1<r2> | politie // Voorlichting | gemeente // Jeugd<k3>',
    ])
  })

  it('alinea’s en lijsten in een cel zijn regels', async () => {
    const numbering = lijst(1, niveau(0, 'bullet', '•')) + nummer(1)
    const body = tabel([rij([cel(alinea('Controle op:') + item('alcohol', 1) + item('drugs', 1)), 'politie'])])
    expect(await toon(body, { numbering })).toEqual(['Controle op:\n• alcohol\n• drugs | politie'])
  })

  it('een tabel in een cel wordt tekst, een kader eromheen verdwijnt', async () => {
    const binnen = tabel([rij(['Hoe', 'Wie']), rij(['Controle', 'politie'])])
    expect(await toon(tabel([rij([cel(binnen + alinea('')), 'rechts'])]))).toEqual([
      'Hoe | Wie\nControle | politie | rechts',
    ])
    expect(await toon(tabel([rij([cel(alinea('Inzet: zorg') + binnen)])]))).toEqual([
      'Inzet: zorg',
      'Hoe | Wie // Controle | politie',
    ])
  })

  it('een verwijderde rij en rijen in een besturing', async () => {
    const weg = rij(['weg'], '<w:del w:id="1"/>')
    const verpakt = `<w:sdt><w:sdtContent>${rij(['a', 'b'])}</w:sdtContent></w:sdt>`
    expect(await toon(tabel([verpakt, weg, rij(['c', 'd'])]))).toEqual(['a | b // c | d'])
  })
})

describe('tekst uit Word', () => {
  it.each([
    [
      'ingevoegde tekst blijft, verwijderde gaat weg',
      `<w:ins>${run('nieuw')}</w:ins><w:del><w:r><w:delText>oud</w:delText></w:r></w:del>`,
      'nieuw',
    ],
    ['verborgen tekst gaat weg', run('zichtbaar') + run('geheim', '<w:vanish/>'), 'zichtbaar'],
    ['tabs en regeleinden blijven', `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>`, 'a\tb\nc'],
    [
      'zachte streepjes gaan weg, harde blijven',
      `<w:r><w:t>vei</w:t><w:softHyphen/><w:t>lig</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>`,
      'veilig-x',
    ],
    [
      'de tekst van een link en van een veld',
      `<w:hyperlink>${run('nota')}</w:hyperlink>${veld('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${veld('separate')}${run(' 3')}${veld('end')}`,
      'nota 3',
    ],
    ['vet uit een tekenstijl en in een woord', run('Inzet', '<w:rStyle w:val="V"/>') + run(': zorg'), '*Inzet*: zorg'],
    [
      'verhoogde cijfers als merk, letters niet',
      run('nota') +
        run('3', '<w:vertAlign w:val="superscript"/>') +
        run(' 2') +
        run('e', '<w:vertAlign w:val="superscript"/>'),
      'nota³ 2e',
    ],
    ['een symbool uit Wingdings', `${run('zie ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>`, 'zie →'],
  ])('%s', async (_, runs, verwacht) => {
    const styles = '<w:style w:type="character" w:styleId="V"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    expect(await toon(alinea(runs), { styles })).toEqual([verwacht])
  })

  it('voet- en eindnoten staan na het blok met hun merk', async () => {
    const noot = (soort: string, id: number, tekst: string) => `<w:${soort} w:id="${id}">${alinea(tekst)}</w:${soort}>`
    const verwijs = (soort: string, id: number) => `<w:r><w:${soort}Reference w:id="${id}"/></w:r>`
    const body =
      alinea(run('De nota') + verwijs('footnote', 7) + run(' en meer') + verwijs('endnote', 2)) + alinea('Daarna.')
    const delen = {
      footnotes: noot('footnote', 7, 'Vastgesteld in 2026.'),
      endnotes: noot('endnote', 2, 'Zie bijlage.'),
    }
    expect(await toon(body, delen)).toEqual([
      'De nota¹ en meerⁱ',
      '(¹) Vastgesteld in 2026.',
      '(ⁱ) Zie bijlage.',
      'Daarna.',
    ])
  })

  it('tekstvakken één keer, en de keuze boven de terugval', async () => {
    const vak = `<w:txbxContent>${alinea('In het vak')}</w:txbxContent>`
    const keuze = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${vak}</w:drawing></mc:Choice><mc:Fallback><w:pict>${vak}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await toon(alinea(run('Bij het vak') + keuze))).toEqual(['Bij het vak', 'In het vak'])
  })

  it('een inhoudsopgave valt weg, als veld, als stijl en als besturing', async () => {
    const styles = stijl('I1', 'toc 1') + stijl('IT', 'TOC Heading')
    const alsVeld =
      alinea(
        veld('begin') + '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>' + veld('separate') + run('Jeugd 3'),
      ) + alinea(run('Zorg 4') + veld('end'))
    const alsBesturing = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${alinea('Wonen 5')}</w:sdtContent></w:sdt>`
    expect(
      await toon(inStijl('IT', 'Inhoud') + inStijl('I1', 'Jeugd 3') + alsVeld + alsBesturing + alinea('Tekst'), {
        styles,
      }),
    ).toEqual(['Tekst'])
  })

  it('een veld dat nooit eindigt slokt het document niet op', async () => {
    const body =
      alinea(veld('begin') + '<w:r><w:instrText> TOC </w:instrText></w:r>' + veld('separate') + run('Jeugd')) +
      alinea('Tekst')
    expect(await toon(body)).toEqual(['Jeugd', 'Tekst'])
  })

  it('tekst om in te vullen die niet is ingevuld valt weg', async () => {
    expect(
      await toon(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${alinea('Klik hier')}</w:sdtContent></w:sdt>${alinea('Echt')}`,
      ),
    ).toEqual(['Echt'])
  })
})

describe('bladzijden en titel uit Word', () => {
  const paginas = async (body: string) => (await lees(body)).blokken.map((blok) => blok.plaats.pagina)

  it('tellen de breuken die Word noteerde, en anders de gevraagde', async () => {
    const getoond = '<w:r><w:lastRenderedPageBreak/></w:r>'
    const gevraagd = '<w:r><w:br w:type="page"/></w:r>'
    expect(
      await paginas(
        alinea('een') +
          alinea(gevraagd) +
          alinea(getoond + run('twee')) +
          alinea(run('twee') + getoond + run(' drie')) +
          alinea('drie'),
      ),
    ).toEqual([1, 2, 2, 3])
    expect(
      await paginas(alinea('een') + alinea(gevraagd) + alinea('twee') + alinea('drie', '<w:pageBreakBefore/>')),
    ).toEqual([1, 2, 3])
    expect(await paginas(alinea('een') + alinea('twee'))).toEqual([null, null])
  })

  it('de titel is die van het bestand', async () => {
    expect((await lees(alinea('x'), { titel: 'Veilig 2027' })).titel).toBe('Veilig 2027')
  })
})
