import { describe, expect, it } from 'vitest'
import { aBlad, aStuk, someRegels } from '../../testing/aBlad.ts'
import type { Blad } from './blad.ts'
import { readBladspiegel } from './leesBladspiegel.ts'

const lees = (...bladen: Blad[]) => readBladspiegel(bladen.map((blad, i) => ({ ...blad, nr: i + 1 })))
const teksten = (...bladen: Blad[]) => lees(...bladen).map((blok) => (blok.soort === 'tabel' ? 'tabel' : blok.tekst))
const ZIN = 'Dit programma beschrijft wat de gemeente Waterveste met haar partners doet aan'
const VERVOLG = 'veiligheid in de wijken.'

describe('regels worden alinea’s', () => {
  it('een volle regel loopt door, een korte niet', () => {
    expect(teksten(aBlad(someRegels([ZIN, VERVOLG, 'Wat gaan we doen?', 'Aanpak overlast'], 60, 100)))).toEqual([
      `${ZIN} ${VERVOLG}`,
      'Wat gaan we doen?',
      'Aanpak overlast',
    ])
  })

  it('wit ertussen begint een alinea, ook na een volle regel', () => {
    expect(teksten(aBlad([...someRegels([ZIN], 60, 100), ...someRegels([ZIN], 60, 130)]))).toHaveLength(2)
  })

  it('afgebroken woorden worden heel, samenstellingen houden hun streepje', () => {
    const regels = [
      'De burgemeester bespreekt met de politie hoe de aanpak van woninginbraken en HIC-',
      'delicten in de stad verder kan worden verbeterd door samen te werken aan veilig-',
      'heid in alle wijken.',
    ]
    expect(teksten(aBlad(someRegels(regels, 60, 100)))[0]).toContain(
      'HIC-delicten in de stad verder kan worden verbeterd door samen te werken aan veiligheid in',
    )
  })

  it('grotere letters zijn koppen, de grootste het hoogst', () => {
    const stukken = [
      aStuk('Programma', 60, 80, { grootte: 20 }),
      aStuk('Jeugd', 60, 120, { grootte: 14 }),
      ...someRegels([ZIN, VERVOLG], 60, 140),
    ]
    expect(lees(aBlad(stukken)).map((blok) => (blok.soort === 'kop' ? blok.niveau : blok.soort))).toEqual([
      1,
      2,
      'alinea',
    ])
  })

  it('vette woorden blijven bekend, ook bij dubbel afgedrukte letters', () => {
    const [blok] = lees(
      aBlad([
        aStuk('Inzet:', 60, 100, { vet: true }),
        aStuk('minder', 95, 100),
        aStuk('overlast', 130, 100),
        aStuk('overlast', 130.3, 100),
      ]),
    )
    expect(blok?.soort === 'alinea' && blok.vet.map(({ van, tot }) => blok.tekst.slice(van, tot))).toEqual([
      'Inzet:',
      'overlast',
    ])
  })

  it('bolletjes geven lijstitems met diepte, getekend of gedrukt', () => {
    const stukken = [
      aStuk('•', 60, 100),
      aStuk('Ondernemers weerbaar maken', 75, 100),
      aStuk('–', 80, 112),
      aStuk('horeca', 95, 112),
      aStuk('Jeugd', 75, 124),
    ]
    const blokken = lees(aBlad(stukken, { stippen: [{ x0: 60, x1: 64, y: 121 }] }))
    expect(blokken.map((blok) => (blok.soort === 'lijstitem' ? [blok.diepte, blok.tekst] : blok.soort))).toEqual([
      [0, 'Ondernemers weerbaar maken'],
      [1, 'horeca'],
      [0, 'Jeugd'],
    ])
  })

  it('kleine letters boven de regel horen bij het woord, kleine cijfers zijn noten', () => {
    const stukken = [
      aStuk('2', 60, 100),
      aStuk('e', 65, 96, { grootte: 7 }),
      aStuk('kwartaal', 72, 100),
      aStuk('1', 112, 96, { grootte: 7 }),
    ]
    expect(teksten(aBlad(stukken))).toEqual(['2e kwartaal¹'])
  })

  it('een alinea loopt door op de volgende bladzijde', () => {
    expect(teksten(aBlad(someRegels([ZIN], 60, 700)), aBlad(someRegels([VERVOLG, 'Nieuwe zin.'], 60, 100)))[0]).toBe(
      `${ZIN} ${VERVOLG}`,
    )
  })
})

describe('twee kolommen tekst', () => {
  const kolom = (woord: string) =>
    Array.from({ length: 10 }, (_, i) => `${woord} regel ${i} van de kolom loopt hier${i === 9 ? '.' : ''}`)

  it('worden na elkaar gelezen, met de kop over de volle breedte ervoor', () => {
    const kop = aStuk('Een kop die over de volle breedte van de bladzijde staat, boven de kolommen', 60, 80)
    const stukken = [kop, ...someRegels(kolom('linker'), 60, 110), ...someRegels(kolom('rechter'), 310, 116)]
    const [eerste, links, rechts] = teksten(aBlad(stukken))
    expect(eerste).toContain('volle breedte')
    expect(links).toMatch(/^linker regel 0.*linker regel 9/)
    expect(rechts).toMatch(/^rechter regel 0.*rechter regel 9/)
  })

  it('ook met regels op gelijke hoogte', () => {
    const stukken = [...someRegels(kolom('linker'), 60, 110), ...someRegels(kolom('rechter'), 310, 110)]
    expect(teksten(aBlad(stukken))).toHaveLength(2)
  })
})

describe('randen van bladzijden', () => {
  const ZINNEN = ['Overlast neemt af.', 'Jeugd krijgt aandacht.', 'Zorg werkt mee.', 'Wijken zijn schoon.']
  const blad = (zin: string, i: number) =>
    aBlad([
      aStuk('Gemeente Waterveste', 60, 40),
      aStuk(zin, 60, 200),
      aStuk(`Uitvoeringsprogramma ${i + 1}`, 60, 810),
      aStuk(`${i + 1}`, 500, 820),
    ])

  it('kop- en voetregels en paginanummers vallen weg', () => {
    expect(teksten(...ZINNEN.map(blad))).toEqual(ZINNEN)
  })

  it('een terugkerende koprij van een tabel niet', () => {
    const tabel = (i: number) =>
      aBlad([
        aStuk('Hoe', 60, 40),
        aStuk('Wie', 300, 40),
        aStuk(`Actie ${'abc'.repeat(i)}`, 60, 55),
        aStuk('Gemeente', 300, 55),
      ])
    const [blok] = lees(tabel(1), tabel(2), tabel(3))
    expect(blok?.soort === 'tabel' && blok.rijen.map((rij) => rij[0]?.tekst)).toEqual([
      'Hoe',
      'Actie abc',
      'Actie abcabc',
      'Actie abcabcabc',
    ])
  })

  it('kleine letters onderaan met een merk zijn voetnoten', () => {
    const klein = { grootte: 8 }
    const stukken = [
      ...someRegels([ZIN, VERVOLG], 60, 100),
      aStuk('1', 60, 757, { grootte: 5 }),
      aStuk('Vastgesteld door de raad', 64, 760, klein),
      aStuk('in november 2026.', 64, 770, klein),
    ]
    expect(lees(aBlad(stukken)).at(-1)).toEqual({
      soort: 'voetnoot',
      pagina: 1,
      merk: '¹',
      tekst: 'Vastgesteld door de raad in november 2026.',
    })
  })
})
