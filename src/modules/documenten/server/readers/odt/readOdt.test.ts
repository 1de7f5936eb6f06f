import { describe, expect, it } from 'vitest'
import { anOdt, type OdtDelen } from '../../../testing/anOdt.ts'
import { toonBlokken } from '../../../testing/toonBlokken.ts'
import { readBytes } from '../../readBytes.ts'

const lees = async (tekst: string, delen?: OdtDelen) => readBytes(anOdt(tekst, delen), 'programma.odt')
const toon = async (tekst: string, delen?: OdtDelen) => toonBlokken(await lees(tekst, delen))

const p = (tekst: string, stijl = ''): string => `<text:p${stijl && ` text:style-name="${stijl}"`}>${tekst}</text:p>`
const h = (niveau: number, tekst: string): string => `<text:h text:outline-level="${niveau}">${tekst}</text:h>`
const cel = (tekst: string, kenmerken = ''): string =>
  `<table:table-cell ${kenmerken}>${tekst.startsWith('<') ? tekst : p(tekst)}</table:table-cell>`
const rij = (...cellen: string[]): string =>
  `<table:table-row>${cellen.map((c) => (c.startsWith('<table:') ? c : cel(c))).join('')}</table:table-row>`
const tabel = (...rijen: string[]): string => `<table:table>${rijen.join('')}</table:table>`
const items = (stijl: string, ...inhoud: string[]): string =>
  `<text:list${stijl && ` text:style-name="${stijl}"`}>${inhoud.map((i) => `<text:list-item>${i}</text:list-item>`).join('')}</text:list>`
const tekstStijl = (naam: string, kenmerken: string): string =>
  `<style:style style:name="${naam}" style:family="text"><style:text-properties ${kenmerken}/></style:style>`
const alineaStijl = (naam: string, inhoud: string, rest = ''): string =>
  `<style:style style:name="${naam}" style:family="paragraph" ${rest}>${inhoud}</style:style>`

describe('koppen en lijsten uit ODT', () => {
  it('met niveau, en met het nummer van de overzichtsstijl', async () => {
    const stijlen =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
    expect(await toon(h(1, 'Jeugd') + h(2, 'Alcohol') + h(1, 'Zorg') + h(2, 'Wonen'), { stijlen })).toEqual([
      '# 1 Jeugd',
      '## 1.1 Alcohol',
      '# 2 Zorg',
      '## 2.1 Wonen',
    ])
  })

  it('de titelstijl is een kop, ook als een eigen stijl erop rust', async () => {
    const automatisch = alineaStijl('P1', '', 'style:parent-style-name="Title"')
    expect(await toon(p('Veilig', 'P1'), { automatisch, stijlen: alineaStijl('Title', '') })).toEqual(['# Veilig'])
  })

  it('lijsten met diepte, nummers die doortellen en opnieuw beginnen', async () => {
    const stijlen =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>'
    const verder = items('L', p('drie')).replace('<text:list ', '<text:list text:continue-numbering="true" ')
    const body = items('L', p('een'), p('twee') + items('', p('sub'))) + verder + items('L', p('opnieuw'))
    expect(await toon(body, { stijlen })).toEqual(['[1.] een', '[2.] twee', '  [–] sub', '[3.] drie', '[1.] opnieuw'])
  })
})

describe('tabellen uit ODT', () => {
  it('met kopregels, samengevoegde en herhaalde cellen', async () => {
    const kop = `<table:table-header-rows>${rij('Hoe', 'Wanneer', 'Wie')}</table:table-header-rows>`
    const body = tabel(
      kop,
      rij('Controle', cel('Q1', 'table:number-rows-spanned="2"'), 'politie'),
      rij('Voorlichting', '<table:covered-table-cell/>', 'gemeente'),
      rij(
        cel('Jeugd', 'table:number-columns-spanned="3"'),
        '<table:covered-table-cell/>',
        '<table:covered-table-cell/>',
      ),
      rij(cel('x', 'table:number-columns-repeated="3"')),
    )
    expect(await toon(body)).toEqual([
      'Hoe! | Wanneer! | Wie! // Controle | Q1<r2> | politie // Voorlichting | gemeente // Jeugd<k3> // x | x | x',
    ])
  })

  it('een cel die duizenden keren herhaald wordt, wordt begrensd', async () => {
    const body = tabel(rij('a', cel('', 'table:number-columns-repeated="99999999"')))
    const [blok] = (await lees(body)).blokken
    expect(blok?.soort === 'tabel' && blok.rijen[0]?.length).toBe(201)
  })

  it('een kader om tekst verdwijnt', async () => {
    expect(await toon(tabel(rij(cel(p('Inzet: zorg') + tabel(rij('Hoe', 'Wie'))))))).toEqual([
      'Inzet: zorg',
      'Hoe | Wie',
    ])
  })
})

describe('tekst uit ODT', () => {
  it.each([
    ['witruimte telt als één spatie, behalve gevraagde', 'a\n   b<text:tab/>c<text:line-break/>d', 'a b\tc\nd'],
    ['vet uit een automatische stijl', '<text:span text:style-name="V">Inzet</text:span>: zorg', '*Inzet*: zorg'],
    ['verborgen tekst gaat weg', 'zichtbaar<text:span text:style-name="W"> geheim</text:span>', 'zichtbaar'],
    ['opmerkingen gaan weg', 'tekst<office:annotation><text:p>klopt dit?</text:p></office:annotation>', 'tekst'],
    [
      'verhoogde cijfers zijn een merk, letters niet',
      'nota<text:span text:style-name="S">3</text:span> 2<text:span text:style-name="S">e</text:span>',
      'nota³ 2e',
    ],
    ['de tekst van links en velden', '<text:a>nota</text:a> van <text:date>3 mei</text:date>', 'nota van 3 mei'],
  ])('%s', async (_, tekst, verwacht) => {
    const automatisch =
      tekstStijl('V', 'fo:font-weight="bold"') +
      tekstStijl('W', 'text:display="none"') +
      tekstStijl('S', 'style:text-position="super 58%"')
    expect(await toon(p(tekst), { automatisch })).toEqual([verwacht])
  })

  it('voetnoten staan na het blok met hun merk', async () => {
    const noot =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie de bijlage.</text:p></text:note-body></text:note>'
    expect(await toon(p(`De nota${noot} is klaar.`) + p('Daarna.'))).toEqual([
      'De nota¹ is klaar.',
      '(¹) Zie de bijlage.',
      'Daarna.',
    ])
  })

  it('inhoudsopgaven, verwijderde tekst en verborgen delen vallen weg', async () => {
    const weg =
      `<text:tracked-changes><text:changed-region>${p('verwijderd')}</text:changed-region></text:tracked-changes>` +
      `<text:table-of-content><text:index-body>${p('Jeugd 3')}</text:index-body></text:table-of-content>` +
      `<text:section text:display="none">${p('verborgen')}</text:section>`
    expect(await toon(`${weg}<text:section>${p('Tekst')}</text:section>`)).toEqual(['Tekst'])
  })

  it('tekstvakken staan na hun alinea', async () => {
    const vak = `<draw:frame><draw:text-box>${p('In het vak')}</draw:text-box></draw:frame>`
    expect(await toon(p(`Bij het vak${vak}`))).toEqual(['Bij het vak', 'In het vak'])
  })

  it('bladzijden tellen genoteerde en gevraagde breuken', async () => {
    const automatisch = alineaStijl('N', '<style:paragraph-properties fo:break-before="page"/>')
    const body = p('een', 'N') + p('twee', 'N') + p('twee<text:soft-page-break/> drie') + p('drie')
    const doc = await lees(body, { automatisch })
    expect(doc.blokken.map((blok) => blok.plaats.pagina)).toEqual([1, 2, 2, 3])
    expect(doc.paginas).toBe(3)
    expect((await lees(p('een'))).blokken[0]?.plaats.pagina).toBeNull()
  })
})
