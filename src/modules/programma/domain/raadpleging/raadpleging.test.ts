import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { checkDagen, raadplegingSleutel, raadplegingStandOf, readRaadplegingSleutel } from './raadpleging.ts'
import { toOntwerp } from './toOntwerp.ts'

const DAGEN = { van: datum('2026-11-01'), tot: datum('2026-11-30') }
const ID = 'b0a1c3de-0000-4000-8000-0000000000b1'

describe('een raadpleging', () => {
  it.each([
    ['2026-10-31', false, 'straks'],
    ['2026-11-01', false, 'open'],
    ['2026-11-30', false, 'open'],
    ['2026-12-01', false, 'gesloten'],
    ['2026-11-15', true, 'gesloten'],
    ['2026-10-31', true, 'gesloten'],
  ] as const)('is op %s, met de hand gesloten %s: %s', (vandaag, isGesloten, stand) => {
    expect(raadplegingStandOf(DAGEN, isGesloten, datum(vandaag))).toBe(stand)
  })

  it.each([
    ['2026-11-01', '2026-11-01', null],
    ['2026-11-02', '2026-11-01', 'verkeerd_om'],
    ['2026-09-01', '2026-10-31', 'voorbij'],
    ['2026-11-01', '2027-11-02', null],
    ['2026-11-01', '2027-11-03', 'te_lang'],
  ])('van %s tot en met %s: %s', (van, tot, reden) => {
    const uitkomst = checkDagen({ van: datum(van), tot: datum(tot) }, datum('2026-11-01'))
    expect(uitkomst.ok ? null : uitkomst.reden).toBe(reden)
  })

  it.each([
    [`9990-${ID}`, { gemeenteId: 9990, id: ID }],
    [`1-${ID}`, { gemeenteId: 1, id: ID }],
    [ID, null],
    [`99900-${ID}`, null],
    [`9990-${ID}x`, null],
    [`9990-${ID.toUpperCase()}`, null],
    ['', null],
  ])('leest het adres %s', (sleutel, uitkomst) => {
    expect(readRaadplegingSleutel(sleutel)).toEqual(uitkomst)
  })

  it('maakt een adres dat weer te lezen is', () => {
    expect(readRaadplegingSleutel(raadplegingSleutel(9990, ID))).toEqual({ gemeenteId: 9990, id: ID })
  })
})

describe('wat inwoners zien', () => {
  it('volgt de volgorde van het programma en laat een prioriteit zonder inzet weg', () => {
    const ontwerp = toOntwerp({
      prioriteiten: [
        { id: 'p2', volgorde: 2, naam: 'Jeugd' },
        { id: 'p1', volgorde: 1, naam: 'Ondermijning' },
        { id: 'p3', volgorde: 3, naam: 'Leeg' },
      ],
      inzetten: [
        { id: 'i2', volgorde: 2, prioriteitId: 'p1', inzet: 'Tweede', ambitie: '' },
        { id: 'i1', volgorde: 1, prioriteitId: 'p1', inzet: 'Eerste', ambitie: 'Veel' },
        { id: 'i3', volgorde: 1, prioriteitId: 'p2', inzet: 'Derde', ambitie: '' },
      ],
      acties: [
        { id: 'a2', volgorde: 2, inzetId: 'i1', hoe: 'Daarna' },
        { id: 'a1', volgorde: 1, inzetId: 'i1', hoe: 'Eerst' },
      ],
    })
    expect(ontwerp).toEqual([
      {
        ...{ id: 'p1', naam: 'Ondermijning' },
        inzetten: [
          { id: 'i1', inzet: 'Eerste', ambitie: 'Veel', acties: ['Eerst', 'Daarna'] },
          { id: 'i2', inzet: 'Tweede', ambitie: '', acties: [] },
        ],
      },
      { id: 'p2', naam: 'Jeugd', inzetten: [{ id: 'i3', inzet: 'Derde', ambitie: '', acties: [] }] },
    ])
  })
})
