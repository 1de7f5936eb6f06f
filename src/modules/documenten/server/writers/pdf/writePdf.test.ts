import { describe, expect, it } from 'vitest'
import { anUitvoerdocument, anUitvoertabel, uitvoercel } from '../../../testing/anUitvoerdocument.ts'
import { findTags, readTags, textOf, type Tag } from '../../../testing/readTags.ts'
import { writePdf } from './writePdf.ts'

const read = async (anders: Parameters<typeof anUitvoerdocument>[0] = {}) =>
  readTags(await writePdf(anUitvoerdocument(anders)))

/** One white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==',
  'base64',
)

const rolesOf = (tag: Tag): unknown[] =>
  tag.kinderen.flatMap((kind) => (typeof kind === 'object' && kind !== null ? [kind.rol, rolesOf(kind)] : []))

describe('een PDF die wordt voorgelezen', () => {
  it('heeft taal, titel en een overzicht naast de pagina’s', async () => {
    const { taal, titel, overzicht, paginas } = await read()
    expect({ taal, titel, paginas }).toEqual({
      taal: 'nl-NL',
      titel: 'Uitvoeringsprogramma Veilig Waterveste 2027',
      paginas: 3,
    })
    expect(overzicht).toEqual([
      { naam: 'Prioriteit 1: Ondermijning', onder: ['Inzet: weerbare ondernemers'] },
      { naam: 'Prioriteit 2: Jeugd', onder: [] },
    ])
  })

  it('heeft alle tekst in een tag, in leesvolgorde', async () => {
    const { tags, los } = await read()
    expect(los).toEqual([])
    const regels = tags
      .flat()
      .flatMap((document) =>
        document.kinderen.map((kind) =>
          typeof kind === 'object' && kind !== null ? `${kind.rol}: ${textOf(kind)}` : kind,
        ),
      )
    expect(regels).toEqual([
      'H1: Uitvoeringsprogramma Veilig Waterveste 2027',
      'P: Concept',
      'P: Stand op 22 november 2026',
      'H1: Inhoud',
      'TOC: Prioriteit 1: Ondermijning 3 Inzet: weerbare ondernemers 3 Prioriteit 2: Jeugd 3',
      'H1: Prioriteit 1: Ondermijning',
      'H2: Inzet: weerbare ondernemers',
      'P: Ambitie: Ondernemers weten waar zij iets melden.',
      'Table: Hoe Wanneer Wie Gesprekken voeren1 1 Uit eigen middelen. Q2 Gemeente (trekker) Controles houden Doorlopend –',
      'H1: Prioriteit 2: Jeugd',
      'P: Volgt.',
    ])
  })

  it('heeft tabellen met kopcellen en noten bij hun cel', async () => {
    const { tags } = await read()
    const [tabel] = findTags(tags.flat(), 'Table')
    expect(tabel && rolesOf(tabel)).toEqual([
      'TR',
      ['TH', [], 'TH', [], 'TH', []],
      'TR',
      ['TD', ['P', [], 'Note', []], 'TD', ['P', []], 'TD', ['P', []]],
      'TR',
      ['TD', ['P', []], 'TD', ['P', []], 'TD', ['P', []]],
    ])
  })

  it('heeft een inhoudsopgave met links die hun annotatie dragen', async () => {
    const { tags, links } = await read()
    const regels = findTags(tags[1] ?? [], 'TOCI')
    expect(regels.map((regel) => findTags([regel], 'Link')[0]?.kinderen)).toEqual([
      ['Prioriteit 1: Ondermijning 3', null],
      ['Inzet: weerbare ondernemers 3', null],
      ['Prioriteit 2: Jeugd 3', null],
    ])
    expect(links).toEqual([[], ['Link', 'Link', 'Link'], []])
  })
})

describe('lijsten, tussenkoppen, links en beelden', () => {
  const deel = (tekst: string, link: string | null = null) => ({ tekst, vet: false, cursief: false, link })
  const lees = () =>
    read({
      blokken: [
        { soort: 'kop', niveau: 1, tekst: 'Veilig' },
        { soort: 'kop', niveau: 2, tekst: 'Buurt' },
        { soort: 'kop', niveau: 3, tekst: 'De bus' },
        { soort: 'proza', delen: [deel('Lees '), deel('meer', 'https://waterveste.example/bus'), deel('.')] },
        {
          soort: 'lijst',
          punten: [
            { teken: '1.', diepte: 0, delen: [deel('Eerst')] },
            { teken: '•', diepte: 1, delen: [deel('Daarin')] },
            { teken: '2.', diepte: 0, delen: [deel('Dan')] },
          ],
        },
        { soort: 'beeld', bytes: PIXEL, bestandssoort: 'png', breedte: 1, hoogte: 1, alt: 'De bus op het plein' },
      ],
    })

  it('staan elk in hun eigen tag', async () => {
    const { tags, los, overzicht } = await lees()
    expect(los).toEqual([])
    expect(findTags(tags.flat(), 'H3').map(textOf)).toEqual(['De bus'])
    expect(overzicht).toEqual([{ naam: 'Veilig', onder: ['Buurt'] }])
    expect(findTags(tags.flat(), 'P').map(textOf)).toContain('Lees meer (https://waterveste.example/bus).')
    expect(findTags(tags.flat(), 'L').map(textOf)).toEqual(['1. Eerst • Daarin 2. Dan', '• Daarin'])
    expect(findTags(tags.flat(), 'Lbl').map(textOf)).toEqual(['1.', '•', '2.'])
    expect(findTags(tags.flat(), 'Figure').map(({ alt }) => alt)).toEqual(['De bus op het plein'])
  })
})

describe('een lange tabel', () => {
  const rijen = Array.from({ length: 60 }, (_, i) => [
    uitvoercel(
      `Actie ${i + 1} samen met de buurt uitvoeren en daarna de uitkomst bespreken`,
      i % 7 === 0 ? `Noot ${i}` : '',
    ),
    uitvoercel('4 maal per jaar'),
    uitvoercel('Gemeente (trekker); politie'),
  ])

  it('herhaalt de koprij als versiering en heeft elke rij één keer', async () => {
    const { tags, artifacten, paginas, los } = await read({ blokken: [anUitvoertabel(...rijen)] })
    expect(los).toEqual([])
    expect(paginas).toBeGreaterThan(4)
    const cellen = tags.flat().flatMap((document) => findTags([document], 'TD'))
    expect(cellen.filter((cel) => textOf(cel).startsWith('Actie '))).toHaveLength(60)
    expect(
      findTags(tags.flat(), 'TH')
        .filter((kop) => textOf(kop) !== '')
        .map(textOf),
    ).toEqual(['Hoe', 'Wanneer', 'Wie'])
    expect(artifacten.slice(3).every((teksten) => teksten.join(' ').includes('Hoe'))).toBe(true)
    expect(artifacten.map((teksten) => teksten.at(-1))).toEqual([
      undefined,
      ...Array.from({ length: paginas - 1 }, (_, p) => `Pagina ${p + 2} van ${paginas}`),
    ])
  })

  it('houdt een noot bij de pagina van zijn merk, en laat een te lange doorlopen', async () => {
    const lang = Array.from({ length: 1200 }, (_, i) => `woord${i}`).join(' ')
    const { tags, los } = await read({
      blokken: [anUitvoertabel([uitvoercel('Actie', lang), uitvoercel('Q1'), uitvoercel('–')])],
    })
    expect(los).toEqual([])
    const noten = tags.map((document) => findTags(document, 'Note').map(textOf).join(' '))
    expect(noten.filter((tekst) => tekst !== '').length).toBeGreaterThan(1)
    expect(noten.join(' ').trim().split(/\s+/)).toEqual(['1', ...lang.split(' ')])
  })

  it('breekt een rij die hoger is dan een pagina tussen twee regels', async () => {
    const lang = Array.from({ length: 1500 }, (_, i) => `woord${i}`).join(' ')
    const { tags, los, paginas } = await read({
      blokken: [anUitvoertabel([uitvoercel(lang), uitvoercel('Q1'), uitvoercel('–')])],
    })
    expect(los).toEqual([])
    expect(paginas).toBeGreaterThan(3)
    const delen = tags
      .flatMap((document) => findTags(document, 'TD').map(textOf))
      .filter((deel) => deel.startsWith('woord'))
    expect(delen.join(' ').split(/\s+/)).toEqual(lang.split(' '))
  })
})

describe('vijandige tekst', () => {
  it.each([
    ['stuurtekens', 'Actie\u0000\u0007\u001b[2J klaar', 'Actie[2J klaar'],
    ['haakjes en backslashes', 'a) b( \\n %PDF <</Type>> endobj', 'a) b( \\n %PDF <</Type>> endobj'],
    ['Pools, Grieks en Russisch', 'Łódź Αθήνα Москва', 'Łódź Αθήνα Москва'],
    ['een emoji', 'Vuurwerk 🎆 weg', 'Vuurwerk ? weg'],
    ['rechts naar links', 'שלום', '????'],
  ])('%s', async (_, tekst, verwacht) => {
    const { tags, los } = await read({
      titel: tekst,
      blokken: [
        { soort: 'kop', niveau: 1, tekst },
        anUitvoertabel([uitvoercel(tekst, tekst), uitvoercel(tekst), uitvoercel(tekst)]),
      ],
    })
    expect(los).toEqual([])
    expect(findTags(tags.flat(), 'H1').map(textOf)).toContain(verwacht)
    expect(findTags(tags.flat(), 'TD').map(textOf).at(-1)).toBe(verwacht)
  })

  it('breekt een woord dat niet past en laat niets weg', async () => {
    const woord = 'Regenboogstraat'.repeat(400)
    const { tags } = await read({
      titel: woord,
      blokken: [
        { soort: 'kop', niveau: 2, tekst: woord },
        anUitvoertabel([uitvoercel('Actie'), uitvoercel(woord), uitvoercel('–')]),
      ],
    })
    const delen = tags.flatMap((document) => findTags(document, 'TD').map(textOf)).filter((deel) => deel.length > 30)
    expect(delen.join('').replaceAll(' ', '')).toBe(woord)
  })

  it('kan zonder een enkel blok', async () => {
    expect((await read({ blokken: [], titel: '', titelregels: [] })).los).toEqual([])
  })
})
