import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import type { Cijferbron } from './findInCijfers.ts'
import type { Handcijfer } from '../../../inzicht/public.ts'
import { findTegenspraken } from './findTegenspraken.ts'

const NIETS = { vaststellingen: [], beloften: [], cijfers: [] }

const aCijfer = (soort: 'hand' | 'telling', waarde: number, anders: Partial<Cijferbron> = {}): Cijferbron => ({
  verwijzing:
    soort === 'hand'
      ? {
          ...{ soort, wat: 'x', waarde, eenheid: 'keer', bron: 'Jaarverslag', benadering: null, bronzin: '' },
          dag: datum('2025-05-01'),
        }
      : {
          ...{ soort, telling: 'activiteiten.gedaan', filters: {} },
          ...{ van: datum('2025-01-01'), tot: datum('2025-12-31') },
        },
  ...{ waarde, reden: null, tekst: `${waarde}`, naam: 'Gele bus', eenheid: 'keer', definitie: '', peilmoment: '' },
  ...{ bron: soort === 'hand' ? 'Jaarverslag' : 'Activiteiten', volledigVanaf: null, voorlopig: false, context: [] },
  ...{ teltPersonen: false, deelId: 'deel' },
  ...anders,
})

const handVan2024: Handcijfer = {
  ...{ soort: 'hand', wat: 'x', waarde: 3, eenheid: 'keer', bron: 'Jaarverslag', benadering: null, bronzin: '' },
  dag: datum('2024-05-01'),
}

describe('wie wat vaststelde', () => {
  const bron = (wie: string, door: string | null, op: string | null) => ({
    ...{ bron: wie, door, op: op === null ? null : datum(op) },
  })
  it('staat met beide bronnen in de lijst als zij verschillen', () => {
    const bronnen = [bron('hier', 'het college', '2025-01-21'), bron('daar', 'de raad', null), bron('stil', null, null)]
    expect(findTegenspraken({ ...NIETS, vaststellingen: [{ wat: 'Agenda', bronnen }] })).toEqual([
      {
        ...{ soort: 'vaststelling', wat: 'Wie stelde ‘Agenda’ vast, en wanneer?', deelId: null },
        bronnen: [
          { bron: 'hier', zegt: 'het college, 21 januari 2025' },
          { bron: 'daar', zegt: 'de raad' },
        ],
      },
    ])
  })

  it('staat er niet in als een bron alleen minder zegt', () => {
    const bronnen = [bron('hier', 'de raad', '2025-01-21'), bron('daar', 'de raad', null)]
    expect(findTegenspraken({ ...NIETS, vaststellingen: [{ wat: 'Agenda', bronnen }] })).toEqual([])
  })
})

it('een belofte die na de vaststelling veranderde staat er met beide teksten in', () => {
  const beloften = [
    { deelId: 'a', belofte: '4 rondes', nu: '2 rondes' },
    { deelId: 'b', belofte: 'gelijk', nu: 'gelijk' },
  ]
  expect(findTegenspraken({ ...NIETS, beloften })).toMatchObject([
    { soort: 'belofte', deelId: 'a', bronnen: [{ zegt: '4 rondes' }, { zegt: '2 rondes' }] },
  ])
})

describe('cijfers', () => {
  it.each<[string, readonly Cijferbron[], readonly string[]]>([
    ['met één naam uit hand en register', [aCijfer('hand', 3), aCijfer('telling', 2)], ['hand_en_register']],
    ['met één naam, beide met de hand', [aCijfer('hand', 3), aCijfer('hand', 4)], ['zelfde_naam']],
    ['die hetzelfde zeggen', [aCijfer('hand', 3), aCijfer('telling', 3)], []],
    [
      'in één deel en één eenheid, hand en register',
      [aCijfer('hand', 3), aCijfer('telling', 2, { naam: 'Ritten' })],
      ['hand_en_register'],
    ],
    ['in één deel, twee tellingen', [aCijfer('telling', 3), aCijfer('telling', 2, { naam: 'Ritten' })], []],
    ['van een ander jaar', [aCijfer('telling', 2), aCijfer('hand', 3, { verwijzing: handVan2024 })], []],
    ['zonder waarde', [aCijfer('hand', 3), aCijfer('telling', 2, { waarde: null })], []],
  ])('%s', (_naam, cijfers, soorten) => {
    expect(findTegenspraken({ ...NIETS, cijfers }).map(({ soort }) => soort)).toEqual(soorten)
  })
})
