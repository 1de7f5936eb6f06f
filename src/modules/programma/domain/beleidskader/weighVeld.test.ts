import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import type { Beleidsbron, Beleidsfeiten } from './beleidskader.ts'
import { tegenspraakZin } from './beleidsteksten.ts'
import { EIGEN_BRON, weighVeld, weighVelden, type Beleidskeuze } from './weighVeld.ts'

const STIL: Beleidsfeiten = { door: null, op: null, geldigTot: null }
const aBron = (id: string, anders: Partial<Beleidsbron>): Beleidsbron => ({
  id,
  bron: `Bron ${id}`,
  ...STIL,
  ...anders,
})
const JAARVERSLAG = aBron('jaarverslag', { bron: 'Jaarverslag', door: 'college' })
const PROGRAMMA = aBron('programma', { bron: 'Uitvoeringsprogramma', door: 'raad' })
const aKeuze = (anders: Partial<Beleidskeuze> = {}): Beleidskeuze => ({
  ...{ veld: 'door', bronId: 'programma', tussen: ['college', 'raad'], reden: 'Zie het raadsbesluit' },
  ...{ wie: 'Ans', tijd: '2026-01-01T00:00:00Z' },
  ...anders,
})

const CASUS: [string, Parameters<typeof weighVeld>[1], string | null, boolean][] = [
  ['niemand zegt iets', { eigen: STIL, bronnen: [], keuzes: [] }, null, false],
  ['alleen het eigen veld', { eigen: { ...STIL, door: 'raad' }, bronnen: [], keuzes: [] }, 'raad', false],
  ['één bron', { eigen: STIL, bronnen: [PROGRAMMA], keuzes: [] }, 'raad', false],
  [
    'bronnen die hetzelfde zeggen',
    { eigen: { ...STIL, door: 'raad' }, bronnen: [PROGRAMMA], keuzes: [] },
    'raad',
    false,
  ],
  [
    'een bron over iets anders',
    { eigen: STIL, bronnen: [PROGRAMMA, aBron('x', { op: datum('2018-03-06') })], keuzes: [] },
    'raad',
    false,
  ],
  ['twee bronnen die elkaar tegenspreken', { eigen: STIL, bronnen: [JAARVERSLAG, PROGRAMMA], keuzes: [] }, null, true],
  [
    'een bron tegen het eigen veld',
    { eigen: { ...STIL, door: 'raad' }, bronnen: [JAARVERSLAG], keuzes: [] },
    null,
    true,
  ],
  ['een keuze voor een bron', { eigen: STIL, bronnen: [JAARVERSLAG, PROGRAMMA], keuzes: [aKeuze()] }, 'raad', false],
  [
    'een keuze voor het eigen veld',
    { eigen: { ...STIL, door: 'raad' }, bronnen: [JAARVERSLAG], keuzes: [aKeuze({ bronId: null })] },
    'raad',
    false,
  ],
  [
    'de nieuwste keuze',
    { eigen: STIL, bronnen: [JAARVERSLAG, PROGRAMMA], keuzes: [aKeuze({ bronId: 'jaarverslag' }), aKeuze()] },
    'college',
    false,
  ],
  [
    'een keuze over een ander veld',
    { eigen: STIL, bronnen: [JAARVERSLAG, PROGRAMMA], keuzes: [aKeuze({ veld: 'op' })] },
    null,
    true,
  ],
  [
    'een keuze, en daarna een bron met een derde waarde',
    { eigen: STIL, bronnen: [JAARVERSLAG, PROGRAMMA, aBron('nieuws', { door: 'burgemeester' })], keuzes: [aKeuze()] },
    null,
    true,
  ],
  [
    'een keuze voor een bron die weg is',
    { eigen: { ...STIL, door: 'raad' }, bronnen: [JAARVERSLAG], keuzes: [aKeuze()] },
    null,
    true,
  ],
]

describe('wat van een veld geldt', () => {
  it.each(CASUS)('%s', (_wat, dossier, waarde, isStrijdig) => {
    expect(weighVeld('door', dossier)).toMatchObject({ waarde, isStrijdig })
  })

  it('toont bij een keuze nog steeds alle uitspraken, met de reden', () => {
    const stand = weighVeld('door', { eigen: STIL, bronnen: [JAARVERSLAG, PROGRAMMA], keuzes: [aKeuze()] })
    expect(stand.uitspraken.map(({ bron, waarde }) => [bron, waarde])).toEqual([
      ['Jaarverslag', 'college'],
      ['Uitvoeringsprogramma', 'raad'],
    ])
    expect(stand.keuze?.reden).toBe('Zie het raadsbesluit')
  })

  it('kent drie velden, elk met het eigen veld voorop', () => {
    const eigen = { door: 'raad', op: datum('2019-03-26'), geldigTot: datum('2024-12-31') } as const
    const velden = weighVelden({ eigen, bronnen: [JAARVERSLAG], keuzes: [] })
    expect(velden.map(({ veld, isStrijdig, uitspraken }) => [veld, isStrijdig, uitspraken[0]?.bron])).toEqual([
      ['door', true, EIGEN_BRON],
      ['op', false, EIGEN_BRON],
      ['geldigTot', false, EIGEN_BRON],
    ])
  })

  it('zegt in één zin wie wat zegt', () => {
    const bronnen = [JAARVERSLAG, PROGRAMMA, aBron('b', { bron: 'Begroting', door: 'raad' })]
    expect(tegenspraakZin(weighVeld('door', { eigen: STIL, bronnen, keuzes: [] }))).toBe(
      'Jaarverslag: het college. Uitvoeringsprogramma en Begroting: de raad.',
    )
    const dagen = [aBron('a', { op: datum('2018-03-06') }), aBron('b', { op: datum('2018-04-10') })]
    expect(tegenspraakZin(weighVeld('op', { eigen: STIL, bronnen: dagen, keuzes: [] }))).toBe(
      'Bron a: 6 maart 2018. Bron b: 10 april 2018.',
    )
  })
})
