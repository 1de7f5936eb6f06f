import { describe, expect, it } from 'vitest'
import { aLosseTabel, aHierarchie, anEenwegtabel, gekoppeldeTabellen, openKans } from '../../../testing/teltabellen.ts'
import { attack, type Gepubliceerd } from '../../../testing/attack.ts'
import { aReeksverslag, aTellingverslag, type Gebiedsverslag } from '../../../testing/aGebiedsverslag.ts'
import type { Publicatie } from '../publicatie.ts'
import { listOnbeschermd, maskPublicaties } from './maskPublicaties.ts'
import { suppressCellen } from './suppressCellen.ts'
import { isKlein, type Telcel, type Verband } from './telcel.ts'

type Tabel = { readonly cellen: readonly Telcel[]; readonly verbanden: readonly Verband[] }

const publish = ({ cellen, verbanden }: Tabel, verborgen: ReadonlySet<string>): Gepubliceerd => ({
  cellen: cellen.map(({ id, waarde }) => ({ id, getoond: verborgen.has(id) ? null : waarde, ...knownOf(waarde) })),
  verbanden,
})

/** The reader is told whether a hidden count is small; of a zero behind a dash nothing is known. */
const knownOf = (waarde: number): { laag: number; hoog: number } =>
  isKlein(waarde) ? { laag: 1, hoog: 4 } : { laag: waarde === 0 ? 0 : 5, hoog: Number.POSITIVE_INFINITY }

const onlyKleine = ({ cellen }: Tabel): ReadonlySet<string> =>
  new Set(cellen.filter(({ waarde }) => isKlein(waarde)).map(({ id }) => id))

const hide = ({ cellen, verbanden }: Tabel): ReadonlySet<string> =>
  new Set(suppressCellen(cellen, verbanden).verborgen.keys())

const SOORTEN = {
  'één rij met totaal': anEenwegtabel,
  'rijen en kolommen met totalen': aLosseTabel,
  'buurten, wijken en de gemeente': aHierarchie,
  'twee tabellen met dezelfde tellingen': gekoppeldeTabellen,
} as const

const listTabellen = <T>(maak: (kans: () => number) => T, aantal: number): T[] => {
  const kans = openKans(aantal)
  return Array.from({ length: aantal }, () => maak(kans))
}

describe('wat een aanvaller uit een gepubliceerde tabel kan uitrekenen', () => {
  it.each(Object.entries(SOORTEN))(
    '%s: niets, in 600 tabellen',
    (_, maak) => {
      for (const tabel of listTabellen(maak, 600)) {
        const { verborgen, onbeschermd } = suppressCellen(tabel.cellen, tabel.verbanden)
        expect(onbeschermd).toEqual([])
        expect(attack(publish(tabel, new Set(verborgen.keys())))).toEqual([])
        for (const { id, waarde } of tabel.cellen) if (isKlein(waarde)) expect(verborgen.get(id)).toBe('klein')
        for (const id of verborgen.keys()) expect(tabel.cellen.find((cel) => cel.id === id)?.waarde).not.toBe(0)
      }
    },
    120_000,
  )

  it('laat het meeste staan', () => {
    const tabellen = listTabellen(aLosseTabel, 200)
    const tel = (kies: (tabel: Tabel) => number): number => tabellen.reduce((som, tabel) => som + kies(tabel), 0)
    const nodig = tel((tabel) => onlyKleine(tabel).size)
    const erbij = tel((tabel) => hide(tabel).size) - nodig
    expect(erbij).toBeLessThan(nodig * 1.5)
  })
})

describe('wat een aanvaller uit een verantwoording kan uitrekenen, die weet welke buurten in een wijk liggen', () => {
  it.each<[string, (kans: () => number) => Gebiedsverslag]>([
    ['tellingen van het register', aTellingverslag],
    ['reeksen, ook per 1.000 inwoners', aReeksverslag],
  ])(
    '%s: niets, in 600 verantwoordingen',
    (_, maak) => {
      for (const verslag of listTabellen(maak, 600)) {
        if (listOnbeschermd([verslag.publicatie]).length > 0) continue
        expect(attackVerslag(verslag, mask(verslag.publicatie))).toEqual([])
      }
    },
    120_000,
  )

  it.each<[string, (kans: () => number) => Gebiedsverslag, (publicatie: Publicatie) => Publicatie]>([
    [
      'niet weten welke buurt in welke wijk ligt',
      aTellingverslag,
      (publicatie) => ({ ...publicatie, cijfers: mask({ ...publicatie, wijken: {} }).cijfers }),
    ],
    ['een cijfer per 1.000 voor een ander cijfer houden', aReeksverslag, (publicatie) => maskZonderTellers(publicatie)],
  ])('een fout komt uit: %s', (_, maak, maskFout) => {
    const raak = listTabellen(maak, 200).filter(
      (verslag) => attackVerslag(verslag, maskFout(verslag.publicatie)).length > 0,
    )
    expect(raak.length).toBeGreaterThan(10)
  })

  it('laat bijna altijd een verantwoording over', () => {
    const niet = [...listTabellen(aTellingverslag, 300), ...listTabellen(aReeksverslag, 300)].filter(
      ({ publicatie }) => listOnbeschermd([publicatie]).length > 0,
    )
    expect(niet.length).toBeLessThan(30)
  })
})

const mask = (publicatie: Publicatie): Publicatie =>
  maskPublicaties([{ publicatie, pad: '2025', versie: 1, gepubliceerdOp: '' }])[0]?.publicatie ?? publicatie

function maskZonderTellers(publicatie: Publicatie): Publicatie {
  const cijfers = Object.entries(publicatie.cijfers).map(([id, cijfer]) => [id, { ...cijfer, teller: null }])
  return mask({ ...publicatie, cijfers: Object.fromEntries(cijfers) })
}

/** A rate tells the count to who knows how many people live there. What no figure tells is not known at all. */
function attackVerslag({ gebieden, verbanden }: Gebiedsverslag, getoond: Publicatie): readonly string[] {
  const cellen = gebieden.map(({ id, waarde, cijferIds }) => {
    const zichtbaar = cijferIds.some((cijferId) => getoond.cijfers[cijferId]?.waarde !== null)
    const kent = cijferIds.length === 0 ? { laag: 0, hoog: Number.POSITIVE_INFINITY } : knownOf(waarde)
    return { id, getoond: zichtbaar ? waarde : null, ...kent }
  })
  const klein = new Set(gebieden.filter(({ waarde }) => isKlein(waarde)).map(({ id }) => id))
  return attack({ cellen, verbanden }).filter((id) => klein.has(id))
}

describe('een fout in het onderdrukken komt uit', () => {
  const countRaak = (maak: (kans: () => number) => Tabel, hideFout: (tabel: Tabel) => ReadonlySet<string>): number =>
    listTabellen(maak, 200).filter((tabel) => attack(publish(tabel, hideFout(tabel))).length > 0).length

  it.each<[string, (kans: () => number) => Tabel, (tabel: Tabel) => ReadonlySet<string>]>([
    ['alleen de kleine aantallen verbergen', aLosseTabel, onlyKleine],
    [
      'de kolomtotalen vergeten',
      aLosseTabel,
      (tabel) =>
        hide({ ...tabel, verbanden: tabel.verbanden.filter(({ totaal }) => !totaal.startsWith('kolomtotaal')) }),
    ],
    [
      'een nul achter hetzelfde streepje zetten',
      aLosseTabel,
      (tabel) =>
        new Set([...onlyKleine(tabel), ...tabel.cellen.filter(({ waarde }) => waarde === 0).map(({ id }) => id)]),
    ],
    [
      'de tweede tabel vergeten',
      gekoppeldeTabellen,
      (tabel) => hide({ ...tabel, verbanden: tabel.verbanden.filter(({ totaal }) => !totaal.startsWith('ander')) }),
    ],
  ])('%s', (_, maak, hideFout) => {
    expect(countRaak(maak, hideFout)).toBeGreaterThan(10)
  })
})

describe('kleine gevallen', () => {
  const som = (totaal: string, ...delen: string[]): Verband => ({ totaal, delen, open: false })
  const cel = (id: string, waarde: number): Telcel => ({ id, waarde })

  it.each<[string, Telcel[], Verband[], string[]]>([
    ['een los klein aantal gaat alleen', [cel('a', 3), cel('b', 30)], [], ['a']],
    [
      'een klein deel neemt het kleinste andere deel mee',
      [cel('t', 49), cel('a', 3), cel('b', 6), cel('c', 40)],
      [som('t', 'a', 'b', 'c')],
      ['a', 'b'],
    ],
    [
      'twee kleine delen verbergen elkaar',
      [cel('t', 45), cel('a', 3), cel('b', 2), cel('c', 40)],
      [som('t', 'a', 'b', 'c')],
      ['a', 'b'],
    ],
    [
      'een nul verbergt niets',
      [cel('t', 13), cel('a', 3), cel('b', 0), cel('c', 10)],
      [som('t', 'a', 'b', 'c')],
      ['a', 'c'],
    ],
    [
      'alleen nullen en grote aantallen: alles te zien',
      [cel('t', 10), cel('a', 0), cel('b', 10)],
      [som('t', 'a', 'b')],
      [],
    ],
    [
      'een open som verraadt een deel dat niets overlaat',
      [cel('t', 9), cel('a', 8), cel('b', 1)],
      [{ totaal: 't', delen: ['a', 'b'], open: true }],
      ['a', 'b'],
    ],
    [
      'een open som met ruimte verraadt niets',
      [cel('t', 30), cel('a', 8), cel('b', 2)],
      [{ totaal: 't', delen: ['a', 'b'], open: true }],
      ['b'],
    ],
  ])('%s', (_, cellen, verbanden, verwacht) => {
    expect([...hide({ cellen, verbanden })].sort()).toEqual(verwacht)
  })
})
