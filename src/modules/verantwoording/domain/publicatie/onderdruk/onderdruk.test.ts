import { describe, expect, it } from 'vitest'
import { aLosseTabel, aHierarchie, anEenwegtabel, gekoppeldeTabellen, openKans } from '../../../testing/teltabellen.ts'
import { attack, type Gepubliceerd } from '../../../testing/attack.ts'
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

const listTabellen = (maak: (kans: () => number) => Tabel, aantal: number): Tabel[] => {
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
