import { describe, expect, it } from 'vitest'
import type { BronDocument } from '../../../../documenten/public.ts'
import type { Bron } from '../../voorstel.ts'
import { groupMarkeringen, plekteksten, type Markering } from './markering.ts'
import { splitTekst } from './splitTekst.ts'
import { markeringenVanRegel } from './markeringenVanRegel.ts'
import type { ActieRegel, Regel } from '../regel.ts'

const plaats = { pagina: null, van: 0, tot: 0 }
const cel = (tekst: string) => ({ tekst, kolommen: 1, rijen: 1, kop: false, vet: [], plaats })

const RIJ = ['Fietslichten nakijken bij de gemeente', '2 ^e kwartaal', 'gemeente/Politie (wijkteam)/ BP']
const ZIN = 'We houden controles op het plein (Q3, politie en gemeente).'

const document: BronDocument = {
  soort: 'tekst',
  titel: '',
  paginas: null,
  blokken: [
    { soort: 'tabel', nr: 0, plaats, rijen: [RIJ.map(cel)] },
    { soort: 'alinea', nr: 1, plaats, tekst: ZIN, vet: [] },
  ],
}
const teksten = plekteksten(document)

const geheel = (blok: number, plek: Bron['cel'], tekst: string): Bron => ({
  blok,
  cel: plek,
  van: 0,
  tot: tekst.length,
})
const RIJ_BRON = RIJ.map((tekst, c) => geheel(0, { rij: 0, cel: c }, tekst))

const partij = (tekst: string, organisatieId: string | null = 'o1') => ({
  tekst,
  rol: 'partner' as const,
  organisatieId,
})

const anActie = (inhoud: Partial<ActieRegel['inhoud']> = {}, rest: Partial<ActieRegel> = {}): ActieRegel => ({
  id: 'a1',
  soort: 'actie',
  ouderId: null,
  volgorde: 1,
  inhoud: {
    hoe: RIJ[0] ?? '',
    planning: { tekst: '2e kwartaal', delen: [] },
    partijen: [partij('gemeente'), partij('Politie (wijkteam)'), partij('BP', null)],
    notitie: '',
    ...inhoud,
  },
  bron: RIJ_BRON,
  zekerheid: 'zeker',
  twijfel: [],
  nagekeken: false,
  vervallen: false,
  bestaandId: null,
  verschil: null,
  versie: 1,
  ...rest,
})

/** Every mark as "soort: text", in the order in which they are found. */
const gemarkeerd = (regel: Regel): string[] =>
  markeringenVanRegel(regel, teksten).map(
    ({ plek, markering: { soort, van, tot, twijfel } }) =>
      `${soort}${twijfel ? '?' : ''}: ${teksten.get(plek)?.slice(van, tot)}`,
  )

describe('markeringen van een actie', () => {
  it('geeft elke cel het veld dat erin staat en elke partij een eigen markering', () => {
    expect(gemarkeerd(anActie())).toEqual([
      'hoe: Fietslichten nakijken bij de gemeente',
      'wanneer: 2 ^e kwartaal',
      'wie: gemeente',
      'wie: Politie (wijkteam)',
      'wie?: BP',
    ])
  })

  it('houdt de velden uit elkaar als iemand de tekst of de planning heeft verbeterd', () => {
    const verbeterd = anActie({ hoe: 'Lampen controleren', planning: { tekst: 'voorjaar', delen: [] } })
    expect(gemarkeerd(verbeterd).slice(0, 2)).toEqual([
      'hoe: Fietslichten nakijken bij de gemeente',
      'wanneer: 2 ^e kwartaal',
    ])
  })

  it('markeert de hele cel als geen van de partijen er nog staat', () => {
    expect(gemarkeerd(anActie({ partijen: [partij('Halt')] })).at(-1)).toBe('wie: gemeente/Politie (wijkteam)/ BP')
  })

  it('zoekt planning en partijen binnen een zin', () => {
    const zin = anActie(
      {
        hoe: 'Controles op het plein',
        planning: { tekst: 'Q3', delen: [] },
        partijen: [partij('politie'), partij('gemeente')],
      },
      { bron: [geheel(1, null, ZIN)] },
    )
    expect(gemarkeerd(zin)).toEqual([`hoe: ${ZIN}`, 'wanneer: Q3', 'wie: politie', 'wie: gemeente'])
  })

  it('laat zien waar twijfel over is, tot iemand ernaar heeft gekeken', () => {
    const twijfel = { twijfel: ['Er staat geen kop boven de tabel.'] }
    const onbekend = {
      planning: { tekst: '2e kwartaal', delen: [{ soort: 'onbekend' as const, tekst: '2e kwartaal' }] },
    }
    expect(gemarkeerd(anActie(onbekend, twijfel)).slice(0, 2)).toEqual([
      'hoe?: Fietslichten nakijken bij de gemeente',
      'wanneer?: 2 ^e kwartaal',
    ])
    expect(gemarkeerd(anActie(onbekend, { ...twijfel, nagekeken: true })).slice(0, 2)).toEqual([
      'hoe: Fietslichten nakijken bij de gemeente',
      'wanneer: 2 ^e kwartaal',
    ])
  })

  it('markeert niets van een vervallen regel', () => {
    expect(gemarkeerd(anActie({}, { vervallen: true }))).toEqual([])
  })
})

it('een cel die voor twee rijen geldt, hoort bij beide regels', () => {
  const eerste = markeringenVanRegel(anActie(), teksten)
  const tweede = markeringenVanRegel(anActie({}, { id: 'a2' }), teksten)
  const perPlek = groupMarkeringen([eerste, tweede])
  expect(perPlek.get('0.0.1')).toEqual([{ soort: 'wanneer', regelIds: ['a1', 'a2'], van: 0, tot: 13, twijfel: false }])
})

describe('markeringen in een tekst', () => {
  const markering = (soort: Markering['soort'], van: number, tot: number): Markering => ({
    soort,
    regelIds: [soort],
    van,
    tot,
    twijfel: false,
  })
  const lees = (tekst: string, markeringen: readonly Markering[], vet: readonly { van: number; tot: number }[] = []) =>
    splitTekst(tekst, markeringen, vet).map(({ markering: wat, delen }) => [
      wat?.soort ?? '',
      ...delen.map((deel) => (deel.vet ? `*${deel.tekst}*` : deel.tekst)),
    ])

  it.each([
    ['zonder markering', [], [], [['', 'abcdef']]],
    [
      'in het midden',
      [markering('hoe', 2, 4)],
      [],
      [
        ['', 'ab'],
        ['hoe', 'cd'],
        ['', 'ef'],
      ],
    ],
    [
      'de kortste ligt boven',
      [markering('inzet', 0, 6), markering('doel', 2, 4)],
      [],
      [
        ['inzet', 'ab'],
        ['doel', 'cd'],
        ['inzet', 'ef'],
      ],
    ],
    [
      'vet loopt door een markering heen',
      [markering('hoe', 2, 6)],
      [{ van: 0, tot: 4 }],
      [
        ['', '*ab*'],
        ['hoe', '*cd*', 'ef'],
      ],
    ],
    [
      'voorbij het einde',
      [markering('hoe', 4, 99)],
      [],
      [
        ['', 'abcd'],
        ['hoe', 'ef'],
      ],
    ],
  ])('%s', (_titel, markeringen, vet, verwacht) => {
    expect(lees('abcdef', markeringen, vet)).toEqual(verwacht)
  })

  it('markeert geen leesteken dat tussen twee markeringen overblijft', () => {
    expect(lees('ab. cd.', [markering('inzet', 0, 7), markering('doel', 0, 2), markering('hoe', 4, 6)])).toEqual([
      ['doel', 'ab'],
      ['', '. '],
      ['hoe', 'cd'],
      ['', '.'],
    ])
  })

  it('geeft niets voor een lege tekst', () => {
    expect(lees('', [])).toEqual([])
  })
})
