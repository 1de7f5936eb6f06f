import { describe, expect, it } from 'vitest'
import type { Blok } from './blok.ts'
import { readTekst } from './readTekst.ts'

const lees = (tekst: string): Blok[] => [...readTekst(tekst).blokken]
const toon = (blok: Blok): string => {
  if (blok.soort === 'tabel') return blok.rijen.map((rij) => rij.map((cel) => cel.tekst).join(' | ')).join(' // ')
  if (blok.soort === 'kop') return `${'#'.repeat(blok.niveau)} ${blok.tekst}`
  if (blok.soort === 'lijstitem') return `${'  '.repeat(blok.diepte)}[${blok.teken}] ${blok.tekst}`
  return blok.soort === 'voetnoot' ? `(${blok.merk}) ${blok.tekst}` : blok.tekst
}
const getoond = (tekst: string): string[] => lees(tekst).map(toon)

describe('tabellen in platte tekst', () => {
  const KOP = 'Hoe\tWanneer\tWie'

  it('rijen met tabs, ook met witregels en streepjes ertussen', () => {
    expect(
      getoond(`${KOP}\nControle horeca\tQ1\tpolitie\n\nBeleid maken\t2 ^e kwartaal\tgemeente\n---\t--\t--`),
    ).toEqual(['Hoe | Wanneer | Wie // Controle horeca | Q1 | politie // Beleid maken | 2 ^e kwartaal | gemeente'])
  })

  it('de rest van een rij na een bladzijde, met resten van HTML', () => {
    const tekst = `${KOP}\nBijeenkomst voor bewoners, ondernemers,\tdoorlopend\tgemeente\n\n<p>scholen en verenigingen.</p>\t\t`
    expect(getoond(tekst)).toEqual([
      'Hoe | Wanneer | Wie // Bijeenkomst voor bewoners, ondernemers, scholen en verenigingen. | doorlopend | gemeente',
    ])
  })

  it('een rij met lege cellen blijft een rij', () => {
    expect(getoond(`${KOP}\nControle.\tQ1\tpolitie\nInzet: beleid opstellen\t\t\nBeleid\tQ2\tgemeente`)[0]).toContain(
      'Inzet: beleid opstellen |  | ',
    )
  })

  it('een kop die na een bladzijde terugkomt valt weg', () => {
    expect(getoond(`${KOP}\na a a\tb\tc\n\n${KOP}\nd\te\tf`)).toEqual([
      'Hoe | Wanneer | Wie // a a a | b | c // d | e | f',
    ])
  })

  it('tekst of een kop ertussen begint een nieuwe tabel', () => {
    expect(getoond(`${KOP}\na\tb\tc\n\nInzet: iets anders\n\n${KOP}\nd\te\tf`)).toHaveLength(3)
  })

  it('Markdown met pijpjes, vette koppen en regeleinden in een cel', () => {
    const [tabel] = lees('| **Hoe** | Wie |\n|---|---|\n| Controle<br>horeca | politie |')
    expect(tabel && toon(tabel)).toBe('Hoe | Wie // Controle\nhoreca | politie')
    expect(tabel?.soort === 'tabel' && tabel.rijen[0]?.[0]?.vet).toEqual([{ van: 0, tot: 3 }])
  })

  it('labels met een tab zijn regels tekst', () => {
    expect(getoond('Inzet:\tminder overlast\nAmbitie:\t10% minder meldingen')).toEqual([
      'Inzet: minder overlast',
      'Ambitie: 10% minder meldingen',
    ])
  })

  it('een opsomming met een tab is geen tabel', () => {
    expect(getoond('•\tVoorlichting\n•\tControle')).toEqual(['[•] Voorlichting', '[•] Controle'])
  })
})

describe('koppen, lijsten en noten in platte tekst', () => {
  it.each([
    ['# Veiligheid', '# Veiligheid'],
    ['2.1 Sociale veiligheid', '## 2.1 Sociale veiligheid'],
    ['VEILIGE WIJKEN', '# VEILIGE WIJKEN'],
    ['1 Prioriteit ondermijning', '# 1 Prioriteit ondermijning'],
    ['Programmalijn 2: zorg', '# Programmalijn 2: zorg'],
    ['Jeugd\n=====', '# Jeugd'],
  ])('kop: %j', (regel, kop) => {
    expect(getoond(`Inleidende zin.\n\n${regel}\n\nTekst eronder.`)).toEqual(['Inleidende zin.', kop, 'Tekst eronder.'])
  })

  it.each(['Aanpak woonoverlast', 'BOA', '12 maal per jaar houden wij een controle.', 'Er waren 2.500 deelnemers'])(
    'geen kop: %j',
    (regel) => {
      expect(lees(`Zin.\n\n${regel}\n\nZin.`)[1]?.soort).toBe('alinea')
    },
  )

  it('een genummerd rijtje is een lijst, geen reeks koppen', () => {
    expect(getoond('1. Jeugd\n2. Zorg\n\n1. Eerst\n\n2. Daarna')).toEqual([
      '[1.] Jeugd',
      '[2.] Zorg',
      '[1.] Eerst',
      '[2.] Daarna',
    ])
  })

  it('een nummer dat alleen staat tussen zinnen is een kop, ook zonder witregels', () => {
    const zinnen = 'Dit is een zin.\nEn dit is er nog een.\nEn een derde.\nEn een vierde.\nEn een vijfde.'
    expect(getoond(`${zinnen}\n2. Prioriteit zorg\n${zinnen}`)).toContain('# 2. Prioriteit zorg')
    expect(getoond('Wij doen drie dingen.\n1. Controle\n2. Zorg\n3. Voorlichting')).toEqual([
      'Wij doen drie dingen.',
      '[1.] Controle',
      '[2.] Zorg',
      '[3.] Voorlichting',
    ])
  })

  it('inspringen geeft de diepte van een lijst', () => {
    expect(getoond('- een\n  - twee\n    - drie\n- vier')).toEqual([
      '[-] een',
      '  [-] twee',
      '    [-] drie',
      '[-] vier',
    ])
  })

  it('sterretjes en nummers tussen haken zijn voetnoten', () => {
    expect(getoond('*HIC = delicten met veel gevolgen\n\n** Nog niet zeker\n\n[3] Zie de nota')).toEqual([
      '(*) HIC = delicten met veel gevolgen',
      '(**) Nog niet zeker',
      '([3]) Zie de nota',
    ])
  })
})

describe('regels die één alinea zijn', () => {
  const OMGELOPEN = `Deze tekst is op een vaste breedte afgebroken, zoals een mailprogramma
dat doet. De alinea loopt dus over een aantal regels door tot het eind van
de gedachte. Daarna volgt een witregel en begint er iets anders dat weer
over meer dan een regel loopt, zodat het patroon goed te zien is voor wie
de regels telt.`

  it('worden samengevoegd als de tekst op één breedte is afgebroken', () => {
    expect(lees(`${OMGELOPEN}\n\n${OMGELOPEN}`)).toHaveLength(2)
  })

  it('blijven apart als elke regel een eigen alinea is', () => {
    expect(
      lees(
        'Wat gaan we doen?\nAanpak overlast\nAanpak woninginbraak\nKeurmerk winkels\nMinder fietsendiefstal\nMeer toezicht',
      ),
    ).toHaveLength(6)
  })
})

describe('bladzijden in platte tekst', () => {
  const ZINNEN = ['Overlast neemt af.', 'Jeugd krijgt aandacht.', 'Zorg werkt mee.', 'Wijken zijn schoon.']
  const blad = (zin: string, i: number): string =>
    `Gemeente Waterveste\n\n${zin}\nDat ${'is '.repeat(i + 1)}zo.\n\nPagina ${i + 1}`

  it('kop- en voetregels en paginanummers vallen weg, bladzijden worden geteld', () => {
    const blokken = lees(ZINNEN.map(blad).join('\f'))
    expect(blokken.map(toon).filter((tekst) => /Gemeente|Pagina/.test(tekst))).toEqual([])
    expect(blokken.map((blok) => blok.plaats.pagina)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
  })

  it('zonder bladzijden is de pagina onbekend', () => {
    expect(lees('Een zin.')[0]?.plaats.pagina).toBeNull()
  })
})

it('leest lange vijandige regels in een tel', () => {
  const regels = [
    '*'.repeat(200_000),
    '-'.repeat(200_000),
    '**a '.repeat(50_000),
    `x${' '.repeat(200_000)}y`,
    '.'.repeat(200_000) + 'x',
    '|'.repeat(100_000),
    '<p '.repeat(50_000),
  ]
  const begin = performance.now()
  readTekst(regels.join('\n'))
  expect(performance.now() - begin).toBeLessThan(5_000)
})
