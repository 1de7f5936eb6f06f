import { describe, expect, it } from 'vitest'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { aGevuldeBoom } from '../../../testing/aProgramma.ts'
import {
  countActies,
  filterRijen,
  GEEN_FILTER,
  GEEN_HOUDER,
  isFilterLeeg,
  type BoomFilter,
  type Standen,
} from './filter.ts'
import { nestBoom } from '../nestBoom.ts'
import { onderdeelNaam } from '../teksten/plektekst.ts'
import { listRijen } from '../weergaven/rijen.ts'

const rijen = listRijen(nestBoom(aGevuldeBoom(), { nummers: true }))
const filtered = (filter: Partial<BoomFilter>) => filterRijen(rijen, { ...GEEN_FILTER, ...filter }, 2026)
const acties = (filter: Partial<BoomFilter>) =>
  filtered(filter)
    .filter(({ soort }) => soort === 'actie')
    .map(onderdeelNaam)

const HANDHAVING = anId('organisatie', 1)
const POLITIE = anId('organisatie', 2)

describe('filterRijen', () => {
  it.each<[string, Partial<BoomFilter>, string[]]>([
    [
      'op prioriteit',
      { prioriteiten: [anId('prioriteit', 2)] },
      ['Camera plaatsen op het plein', 'Buurtgesprek voeren'],
    ],
    ['op partij', { partijen: [HANDHAVING] }, ['Bedrijven samen controleren', 'Beleid tegen mensenhandel schrijven']],
    [
      'op een van twee partijen',
      { partijen: [HANDHAVING, POLITIE] },
      ['Bedrijven samen controleren', 'Beleid tegen mensenhandel schrijven', 'Camera plaatsen op het plein'],
    ],
    ['op herhaling', { planning: ['herhaling'] }, ['Bedrijven samen controleren']],
    ['op moment', { planning: ['moment'] }, ['Beleid tegen mensenhandel schrijven']],
    ['op het goede kwartaal', { planning: ['kwartaal3'] }, ['Beleid tegen mensenhandel schrijven']],
    ['op een ander kwartaal', { planning: ['kwartaal2'] }, []],
    ['op doorlopend', { planning: ['doorlopend'] }, ['Adressen wegen']],
    ['op aanleiding', { planning: ['aanleiding'] }, ['Camera plaatsen op het plein']],
    ['zonder planning', { planning: ['onbekend'] }, ['Buurtgesprek voeren']],
    ['op een woord in de actie, met accent en hoofdletter', { q: 'CAMÉRA' }, ['Camera plaatsen op het plein']],
    [
      'op een woord in de inzet erboven',
      { q: 'inmenging' },
      ['Bedrijven samen controleren', 'Beleid tegen mensenhandel schrijven'],
    ],
    ['op woorden verspreid over prioriteit en actie', { q: 'ondermijning wegen' }, ['Adressen wegen']],
    ['op de naam van een partij', { q: 'politie' }, ['Bedrijven samen controleren', 'Camera plaatsen op het plein']],
    ['alles tegelijk moet kloppen', { q: 'controleren', planning: ['moment'] }, []],
  ])('%s', (_regel, filter, verwacht) => {
    expect(acties(filter)).toEqual(verwacht)
  })

  it('laat staan wat boven een gevonden actie hangt', () => {
    expect(filtered({ q: 'wegen' }).map(onderdeelNaam)).toEqual(['Ondermijning', 'Adressen op orde', 'Adressen wegen'])
  })

  it('vindt ook een doel, maar niet bij een filter op partij of planning', () => {
    expect(filtered({ q: 'bekeken' }).map(onderdeelNaam)).toContain('120 adressen bekeken')
    expect(filtered({ q: 'bekeken', planning: ['doorlopend'] })).toEqual([])
  })

  it('geeft alles zonder filter, en spaties zijn geen filter', () => {
    expect(filtered({ q: '  ' })).toEqual(rijen)
    expect(isFilterLeeg({ ...GEEN_FILTER, q: ' ' })).toBe(true)
    expect(countActies(rijen)).toBe(5)
  })
})

describe('filterRijen met de stand', () => {
  const BO = anId('organisatie', 71)
  const standen: Standen = new Map([
    [anId('actie', 1), { status: 'te_laat', houderId: BO }],
    [anId('actie', 2), { status: 'klaar', houderId: null }],
    [anId('actie', 3), { status: 'loopt', houderId: BO }],
  ])
  const met = (filter: Partial<BoomFilter>) =>
    filterRijen(rijen, { ...GEEN_FILTER, ...filter }, 2026, standen)
      .filter(({ soort }) => soort === 'actie')
      .map(onderdeelNaam)

  it.each<[string, Partial<BoomFilter>, string[]]>([
    ['op een status', { statussen: ['te_laat'] }, ['Bedrijven samen controleren']],
    ['op een van twee', { statussen: ['te_laat', 'loopt'] }, ['Bedrijven samen controleren', 'Adressen wegen']],
    ['op wie de actie houdt', { houders: [BO] }, ['Bedrijven samen controleren', 'Adressen wegen']],
    ['op nog niemand', { houders: [GEEN_HOUDER] }, ['Beleid tegen mensenhandel schrijven']],
    ['beide moeten kloppen', { statussen: ['loopt'], houders: [BO] }, ['Adressen wegen']],
    ['samen met een ander filter', { statussen: ['te_laat'], planning: ['doorlopend'] }, []],
  ])('%s', (_regel, filter, verwacht) => {
    expect(met(filter)).toEqual(verwacht)
  })

  it('filtert niet op een stand die er niet is', () => {
    expect(acties({ statussen: ['te_laat'], houders: [BO] })).toHaveLength(5)
    expect(acties({ statussen: ['te_laat'], planning: ['doorlopend'] })).toEqual(['Adressen wegen'])
  })
})
