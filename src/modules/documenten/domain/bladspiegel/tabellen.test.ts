import { describe, expect, it } from 'vitest'
import { aBlad, aRaster, aStuk, someRegels } from '../../testing/aBlad.ts'
import type { RuwBlok } from '../ruwBlok.ts'
import type { Blad } from './blad.ts'
import { readBladspiegel } from './leesBladspiegel.ts'

/** Each block as lines: tables as rows, other blocks as their text. */
const lees = (...bladen: Blad[]): string[][] =>
  readBladspiegel(bladen.map((blad, i) => ({ ...blad, nr: i + 1 }))).map(toon)
const toon = (blok: RuwBlok): string[] =>
  blok.soort === 'tabel' ? blok.rijen.map((rij) => rij.map((cel) => cel.tekst).join(' | ')) : [blok.tekst]
const rij = (y: number, ...cellen: readonly (readonly [string, number])[]) =>
  cellen.map(([tekst, x]) => aStuk(tekst, x, y))
const kop = (y: number) =>
  ['Hoe', 'Wanneer', 'Wie'].map((tekst, i) => aStuk(tekst, [60, 300, 420][i] ?? 0, y, { vet: true }))

describe('tabel met lijnen', () => {
  const XS = [55, 290, 410, 540]

  it('elke cel krijgt zijn eigen tekst, ook over meer regels', () => {
    const stukken = [
      ...kop(115),
      ...someRegels(['Controleren van alle horecabedrijven in het', 'centrum'], 60, 135),
      ...rij(135, ['Q1', 300], ['politie', 420]),
    ]
    expect(lees(aBlad(stukken, aRaster(XS, [100, 120, 155])))).toEqual([
      ['Hoe | Wanneer | Wie', 'Controleren van alle horecabedrijven in het centrum | Q1 | politie'],
    ])
  })

  it('cellen zonder lijn ertussen zijn één cel', () => {
    const raster = aRaster(XS, [100, 120, 140])
    const staand = raster.staand.map((lijn, i) => (i === 1 || i === 2 ? { ...lijn, van: 120 } : lijn))
    const [blok] = readBladspiegel([
      aBlad([aStuk('Jeugd', 60, 115), ...rij(135, ['Coach', 60], ['Q1', 300], ['Halt', 420])], { ...raster, staand }),
    ])
    const spans = blok?.soort === 'tabel' ? blok.rijen.map((cellen) => cellen.map((cel) => cel.kolommen)) : []
    expect(spans).toEqual([[3], [1, 1, 1]])
  })

  it('een kader om tekst is geen tabel', () => {
    const stukken = someRegels(['Let op: dit programma is', 'nog niet vastgesteld.'], 70, 120)
    expect(lees(aBlad(stukken, aRaster([60, 300], [100, 150])))).toEqual([
      ['Let op: dit programma is nog niet vastgesteld.'],
    ])
  })

  it('namen onder elkaar blijven regels, een volle regel loopt door', () => {
    const wie = someRegels(['Gemeente', 'Politie', 'Stichting Welzijn', 'Waterveste'], 420, 115)
    const [tabel] = lees(
      aBlad([aStuk('Controle', 60, 115), aStuk('Q1', 300, 115), ...wie], aRaster([55, 290, 410, 520], [100, 160, 170])),
    )
    expect(tabel).toEqual(['Controle | Q1 | Gemeente\nPolitie\nStichting Welzijn Waterveste'])
  })
})

describe('tabel zonder lijnen', () => {
  it('kolommen die onder elkaar staan, met cellen die doorlopen', () => {
    const stukken = [
      ...kop(100),
      ...someRegels(['Bijeenkomst voor alle ondernemers van de markt', 'over veilig werken'], 60, 120),
      ...rij(120, ['Voorjaar', 300], ['Gemeente', 420]),
      ...rij(152, ['Controle', 60], ['Q3', 300], ['Politie', 420]),
    ]
    expect(lees(aBlad(stukken))).toEqual([
      [
        'Hoe | Wanneer | Wie',
        'Bijeenkomst voor alle ondernemers van de markt over veilig werken | Voorjaar | Gemeente',
        'Controle | Q3 | Politie',
      ],
    ])
  })

  it('rijen zonder extra wit ertussen, herkend aan wat er staat', () => {
    const stukken = [
      ...rij(100, ['Hoe', 60], ['Wanneer', 320], ['Wie', 420]),
      ...rij(112, ['Voorlichting geven op alle scholen voor voortgezet', 60], ['Doorlopend', 320], ['Halt', 420]),
      ...rij(124, ['onderwijs', 60]),
      ...rij(136, ['Controle', 60], ['Q3', 320], ['Politie', 420]),
    ]
    expect(lees(aBlad(stukken))[0]).toEqual([
      'Hoe | Wanneer | Wie',
      'Voorlichting geven op alle scholen voor voortgezet onderwijs | Doorlopend | Halt',
      'Controle | Q3 | Politie',
    ])
  })

  it('cellen die in het midden van de hoogte van hun rij staan', () => {
    const stukken = [
      ...kop(100),
      ...someRegels(
        ['Gesprekken met ondernemers over het', 'verhuren van leegstaande loodsen aan', 'onbekenden'],
        60,
        120,
      ),
      ...rij(132, ['Q1', 300], ['RIEC', 420]),
      ...rij(165, ['Controle', 60], ['Q3', 300], ['Politie', 420]),
    ]
    expect(lees(aBlad(stukken))[0]?.slice(1)).toEqual([
      'Gesprekken met ondernemers over het verhuren van leegstaande loodsen aan onbekenden | Q1 | RIEC',
      'Controle | Q3 | Politie',
    ])
  })

  it('liggende lijnen scheiden de rijen', () => {
    const liggend = [110, 136, 162].map((plek) => ({ plek, van: 55, tot: 540 }))
    const stukken = [
      ...kop(105),
      ...rij(120, ['Coach', 60], ['Q1', 300], ['Halt', 420]),
      ...rij(132, ['Avond', 60]),
      ...rij(146, ['Controle', 60], ['Q3', 300], ['Politie', 420]),
    ]
    expect(lees(aBlad(stukken, { liggend }))[0]).toEqual([
      'Hoe | Wanneer | Wie',
      'Coach\nAvond | Q1 | Halt',
      'Controle | Q3 | Politie',
    ])
  })

  it('tekst eronder en een label ertussen horen er niet bij', () => {
    const stukken = [
      ...kop(100),
      ...rij(120, ['Controle', 60], ['Q3', 300], ['Politie', 420]),
      ...rij(140, ['Inzet: minder overlast', 60]),
      ...kop(160),
      ...rij(180, ['Coach', 60], ['Q1', 300], ['Halt', 420]),
      ...rij(200, ['Dit is een zin die over de hele breedte van de bladzijde loopt en dus geen rij is.', 60]),
    ]
    expect(lees(aBlad(stukken)).map((blok) => blok.length)).toEqual([2, 1, 2, 1])
  })

  it('labels met witte ruimte erachter zijn regels tekst', () => {
    const stukken = [
      ...rij(100, ['Inzet:', 60], ['minder overlast', 140]),
      ...rij(114, ['Ambitie:', 60], ['10% minder meldingen', 140]),
    ]
    expect(lees(aBlad(stukken))).toEqual([['Inzet: minder overlast'], ['Ambitie: 10% minder meldingen']])
  })
})

describe('tabel over twee bladzijden', () => {
  const deel = (y: number) => rij(y, ['Controle horeca', 60], ['Q3', 300], ['Politie', 420])

  it('is één tabel, met de kop één keer', () => {
    const een = [...kop(700), ...deel(720)]
    const twee = [...kop(60), ...rij(80, ['Coach', 60], ['Q1', 300], ['Halt', 420])]
    expect(lees(aBlad(een), aBlad(twee))).toEqual([
      ['Hoe | Wanneer | Wie', 'Controle horeca | Q3 | Politie', 'Coach | Q1 | Halt'],
    ])
  })

  it('een doorgeknipte rij wordt weer één rij', () => {
    const een = [
      ...kop(700),
      ...rij(720, ['Werven van vrijwilligers met hulp van', 60], ['Doorlopend', 300], ['Gemeente, welzijn', 420]),
    ]
    const twee = [
      ...rij(60, ['buurtverenigingen', 60], ['en kerken', 420]),
      ...rij(86, ['Coach', 60], ['Q1', 300], ['Halt', 420]),
    ]
    expect(lees(aBlad(een), aBlad(twee))[0]).toEqual([
      'Hoe | Wanneer | Wie',
      'Werven van vrijwilligers met hulp van buurtverenigingen | Doorlopend | Gemeente, welzijn en kerken',
      'Coach | Q1 | Halt',
    ])
  })

  it('ook met lijnen', () => {
    const XS = [55, 290, 410, 540]
    const een = aBlad(
      [...kop(715), ...rij(735, ['Werven van vrijwilligers met hulp van', 60], ['Doorlopend', 300], ['Gemeente', 420])],
      aRaster(XS, [700, 720, 745]),
    )
    const twee = aBlad(rij(75, ['buurtverenigingen', 60]), aRaster(XS, [60, 80, 90]))
    expect(lees(een, twee)[0]?.[1]).toBe(
      'Werven van vrijwilligers met hulp van buurtverenigingen | Doorlopend | Gemeente',
    )
  })

  it('een nieuwe rij blijft een rij', () => {
    expect(lees(aBlad([...kop(700), ...deel(720)]), aBlad([...deel(60), ...deel(80)]))[0]).toHaveLength(4)
  })
})
