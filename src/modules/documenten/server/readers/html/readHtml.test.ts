import { describe, expect, it } from 'vitest'
import { toonBlokken } from '../../../testing/toonBlokken.ts'
import { readBytes } from '../../readBytes.ts'

const pagina = (body: string, kop = ''): Uint8Array =>
  new TextEncoder().encode(`<!doctype html><html lang="nl"><head>${kop}</head><body>${body}</body></html>`)
const lees = async (body: string, kop?: string) => readBytes(pagina(body, kop), 'pagina.html')
const toon = async (body: string, kop?: string) => toonBlokken(await lees(body, kop))
const PROZA =
  '<p>Dit programma beschrijft wat de gemeente Waterveste met haar partners aan veiligheid doet, en wie daarvoor aan zet is.</p>'
const ALINEA =
  'Dit programma beschrijft wat de gemeente Waterveste met haar partners aan veiligheid doet, en wie daarvoor aan zet is.'

describe('hoofdinhoud van een webpagina', () => {
  it.each([
    ['menu', '<nav><ul><li><a href="/">Home</a></li></ul></nav>'],
    [
      'menu zonder eigen element',
      '<div class="hoofdmenu main-menu"><a href="/a">Wonen</a> <a href="/b">Werken</a></div>',
    ],
    [
      'lijst van links',
      '<ul><li><a href="/a">Wonen</a></li><li><a href="/b">Werken</a></li><li><a href="/c">Zorg</a></li></ul>',
    ],
    [
      'inhoud van de pagina',
      '<ul><li><a href="#een">Een lange regel over wat wij in de wijken gaan doen</a></li><li><a href="#twee">Nog een lange regel over wat wij daar willen bereiken</a></li><li><a href="#drie">En een derde regel die ook tamelijk lang is</a></li></ul>',
    ],
    ['cookiebalk', '<div id="cookie-banner"><p>Wij gebruiken cookies.</p><button>Akkoord</button></div>'],
    ['kruimelpad', '<ol class="breadcrumb"><li>Home</li><li>Veiligheid</li></ol>'],
    ['voettekst', '<footer><p>Gemeente Waterveste, Havenplein 1</p></footer>'],
    ['zoekformulier', '<form role="search"><label>Zoek</label><input></form>'],
    ['script en stijl', '<script>document.write("x")</script><style>p{}</style><noscript>Zet scripts aan</noscript>'],
    ['knop', '<button>Deel deze pagina</button>'],
    ['link van de pagina', '<p><a href="#top">Terug naar boven</a></p>'],
    ['tekst voor schermlezers', '<span class="sr-only">opent in een nieuw venster</span>'],
    ['verborgen zin', '<p style="display: none">niet te zien</p><p hidden>ook niet</p>'],
  ])('%s valt weg', async (_, rommel) => {
    expect(await toon(`${rommel}${PROZA}`)).toEqual([ALINEA])
    expect(await toon(`<main>${PROZA}${rommel}</main>`)).toEqual([ALINEA])
  })

  it('buiten het hoofdelement telt niets, behalve de enige kop', async () => {
    const body = `<header><h1>Veilig Waterveste</h1></header><div>Ingelogd als gast</div><main>${PROZA}</main><aside>Nieuws</aside>`
    expect(await toon(body)).toEqual(['# Veilig Waterveste', ALINEA])
  })

  it('een pagina in een formulier, of met "menu" als naam van het geheel, blijft', async () => {
    expect(await toon(`<form class="menu-open">${PROZA}${PROZA}</form>`)).toEqual([ALINEA, ALINEA])
  })

  it('dichtgeklapte delen blijven, met hun knop als kop', async () => {
    const body = `<main><h2>Doelen</h2><h3><button aria-expanded="false" aria-controls="p1">Jeugd</button></h3><div id="p1" hidden>${PROZA}</div>
      <details><summary>Zorg</summary><p>Wij helpen.</p></details><button class="accordion-head">Wonen</button><div class="accordion-panel" style="display:none">${PROZA}</div></main>`
    expect(await toon(body)).toEqual([
      '## Doelen',
      '### Jeugd',
      ALINEA,
      '#### Zorg',
      'Wij helpen.',
      '#### Wonen',
      ALINEA,
    ])
  })

  it('tabbladen krijgen de naam van hun tab', async () => {
    const body = `<main><h1>Zorg</h1><div role="tablist"><button role="tab" id="t1">Wat gaan we doen?</button></div><div role="tabpanel" aria-labelledby="t1">${PROZA}</div></main>`
    expect(await toon(body)).toEqual(['# Zorg', '## Wat gaan we doen?', ALINEA])
  })
})

describe('tekst van een webpagina', () => {
  it('koppen, vet, regeleinden en witruimte', async () => {
    expect(
      await toon('<h2>Jeugd\n  en zorg</h2><p><strong>Inzet:</strong>\n minder\n overlast<br>Ambitie: <b>10%</b></p>'),
    ).toEqual(['## Jeugd en zorg', '*Inzet:* minder overlast\nAmbitie: *10%*'])
  })

  it('lijsten met diepte en nummers', async () => {
    expect(
      await toon(
        '<ul><li>een<ul><li>sub</li></ul></li></ul><ol start="3"><li>drie</li><li><p>vier</p><p>Wie: politie</p></li></ol><ol type="a"><li>letter</li></ol>',
      ),
    ).toEqual(['[•] een', '  [•] sub', '[3.] drie', '[4.] vier\nWie: politie', '[a.] letter'])
  })

  it('termen met hun uitleg', async () => {
    expect(await toon('<dl><dt>Wanneer</dt><dd>doorlopend</dd><dt>Wie:</dt><dd><p>politie</p></dd></dl>')).toEqual([
      '*Wanneer*: doorlopend',
      '*Wie:* politie',
    ])
  })

  it('streepjes met regeleinden zijn een lijst', async () => {
    expect(await toon('<p>- een<br>- twee</p>')).toEqual(['[-] een', '[-] twee'])
  })

  it('voetnoten met hun merk, zonder terugverwijzing', async () => {
    const body =
      '<p>De nota<sup><a href="#fn1">1</a></sup>.</p><ol><li id="fn1">Vastgesteld in 2026. <a href="#r1">↩</a></li></ol>'
    expect(await toon(body)).toEqual(['De nota¹.', '(¹) Vastgesteld in 2026.'])
  })

  it('titel uit de pagina, en geen bladzijden', async () => {
    const doc = await lees(PROZA, '<title> Veilig\n Waterveste </title>')
    expect([doc.titel, doc.paginas, doc.blokken[0]?.plaats.pagina]).toEqual(['Veilig Waterveste', null, null])
  })
})

describe('tabellen van een webpagina', () => {
  it('met kopcellen, samengevoegde cellen en regels in een cel', async () => {
    const body = `<table><caption>Acties</caption><thead><tr><th>Hoe<th>Wanneer<th>Wie</thead>
      <tr><td><p>Controle</p><ul><li>horeca</li></ul></td><td rowspan="2">Q1</td><td>politie<br>gemeente</td></tr>
      <tr><td>Voorlichting<td>Halt</tr><tr><td colspan="3">Jeugd</table>`
    expect(await toon(body)).toEqual([
      'Acties',
      'Hoe! | Wanneer! | Wie! // Controle\n• horeca | Q1<r2> | politie\ngemeente // Voorlichting | Halt // Jeugd<k3>',
    ])
  })

  it('een rijkop is geen kopregel', async () => {
    expect(
      await toon('<table><tr><th>Controle</th><td>Q1</td></tr><tr><th>Coach</th><td>Q2</td></tr></table>'),
    ).toEqual(['Controle | Q1 // Coach | Q2'])
  })

  it('gemaakt van andere elementen, met rollen', async () => {
    const rij = (rol: string, ...cellen: string[]) =>
      `<div role="row">${cellen.map((c) => `<div role="${rol}">${c}</div>`).join('')}</div>`
    expect(
      await toon(`<div role="table">${rij('columnheader', 'Hoe', 'Wie')}${rij('cell', 'Controle', 'politie')}</div>`),
    ).toEqual(['Hoe! | Wie! // Controle | politie'])
  })

  it('een tabel die alleen de pagina indeelt verdwijnt', async () => {
    expect(
      await toon(`<table><tr><td>${PROZA}<table><tr><td>Hoe</td><td>Wie</td></tr></table></td></tr></table>`),
    ).toEqual([ALINEA, 'Hoe | Wie'])
  })
})

describe('vreemde pagina’s', () => {
  it.each([
    ['100.000 elementen diep', '<div>'.repeat(100_000) + PROZA],
    ['duizenden tabellen in elkaar', '<table><tr><td>'.repeat(3_000) + PROZA],
    ['duizenden lijsten in elkaar', '<ul><li>'.repeat(5_000) + PROZA],
  ])('%s worden gelezen', async (_, body) => {
    const tekst = (await toon(body)).join('\n')
    expect(tekst).toContain(ALINEA)
  })

  it('de codering die de pagina noemt geldt voor bytes die geen UTF-8 zijn', async () => {
    const bytes = Uint8Array.from(
      Buffer.from('<html><head><meta charset="iso-8859-1"></head><body><p>Coördinatie één</p></body></html>', 'latin1'),
    )
    expect(toonBlokken(await readBytes(bytes, 'x.html'))).toEqual(['Coördinatie één'])
  })
})
