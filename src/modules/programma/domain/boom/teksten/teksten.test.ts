import { describe, expect, it } from 'vitest'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { aBoom, aGevuldeBoom } from '../../../testing/aProgramma.ts'
import type { DoelInhoud } from '../../onderdeel.ts'
import { findOnderdeel } from '../boom.ts'
import { describeNorm } from './doeltekst.ts'
import { listOuders, listPlekken, plekTekst, shorten } from './plektekst.ts'
import { countTekst, tellingTekst } from '../tellingtekst.ts'
import { describeProgrammastatus } from './programmastatustekst.ts'
import { describeDaad, describeVelden } from './wijzigingtekst.ts'

describe('tellingTekst', () => {
  it('telt alles en noemt resultaten niet als die er niet zijn', () => {
    expect(tellingTekst(aGevuldeBoom())).toBe('2 prioriteiten, 3 inzetten, 5 acties, 2 doelen')
    expect(tellingTekst(aBoom())).toBe('0 prioriteiten, 0 inzetten, 0 acties')
  })

  it('schrijft enkelvoud en duizendtallen', () => {
    expect([countTekst('doel', 1), countTekst('actie', 1500)]).toEqual(['1 doel', '1.500 acties'])
  })
})

const norm = (anders: Partial<DoelInhoud>): string =>
  describeNorm({
    richting: 'niveau',
    wijze: null,
    waarde: 5,
    grens: null,
    beginwaarde: null,
    eenheid: '%',
    basisjaar: null,
    doeljaar: null,
    kwalitatief: false,
    ...anders,
  })

const VAN_120 = { wijze: 'naar', beginwaarde: 120, waarde: 90, eenheid: '' } as const

describe('describeNorm', () => {
  it.each<[string, Partial<DoelInhoud>]>([
    [
      'Daalt met 5% ten opzichte van 2019, in 2026',
      { richting: 'daling', wijze: 'met', basisjaar: 2019, doeljaar: 2026 },
    ],
    [
      'Daalt naar 7,5 per 1.000 inwoners',
      { richting: 'daling', wijze: 'naar', waarde: 7.5, eenheid: 'per 1.000 inwoners' },
    ],
    ['2.500 burgers in 2026', { waarde: 2500, eenheid: 'burgers', doeljaar: 2026 }],
    ['Binnen 2 dagen', { wijze: 'binnen', waarde: 2, eenheid: 'dagen' }],
    ['Daalt van 120 naar hooguit 90', { ...VAN_120, richting: 'daling', grens: 'maximaal' }],
    ['Stijgt met ten minste 5%', { richting: 'stijging', wijze: 'met', grens: 'minimaal' }],
    ['Ten minste 5%', { grens: 'minimaal' }],
    ['Van 120 naar 90', VAN_120],
    ['90%', { wijze: 'op', waarde: 90 }],
    ['Stijgt, zonder getal, in 2027', { richting: 'stijging', waarde: null, doeljaar: 2027 }],
    ['Zonder getal', { kwalitatief: true }],
  ])('%s', (verwacht, anders) => {
    expect(norm(anders)).toBe(verwacht)
  })
})

describe('plekken in woorden', () => {
  const boom = aGevuldeBoom()
  const actie = findOnderdeel(boom, 'actie', anId('actie', 1))

  it('noemt plek en ouder na een verplaatsing', () => {
    expect(plekTekst(boom, 'actie', anId('actie', 2), true)).toBe('Plek 2 van 2 in 1.1 Criminele inmenging tegengaan')
    expect(plekTekst(boom, 'prioriteit', anId('prioriteit', 2), true)).toBe('Plek 2 van 2')
  })

  it('laat een actie onder elke inzet staan en een doel overal', () => {
    expect(listOuders(boom, 'actie', true).map(({ label, bij }) => [label, bij])).toEqual([
      ['1.1 Criminele inmenging tegengaan', '1. Ondermijning'],
      ['1.2 Adressen op orde', '1. Ondermijning'],
      ['2.1 Jongeren in beeld', '2. Overlast'],
    ])
    expect(
      listOuders(boom, 'doel', false)
        .map(({ label }) => label)
        .slice(0, 3),
    ).toEqual(['Het hele programma', 'Ondermijning', 'Criminele inmenging tegengaan'])
  })

  it('biedt de plekken onder een ouder aan, zonder zichzelf', () => {
    expect(actie && listPlekken(boom, actie, anId('inzet', 1)).map(({ label }) => label)).toEqual([
      'Als eerste',
      'Na: Beleid tegen mensenhandel schrijven',
    ])
  })

  it.each([
    ['kort genoeg', 20, 'kort genoeg'],
    ['een lange tekst met woorden', 12, 'een lange…'],
    ['onafgebrokenwoord', 6, 'onafge…'],
  ])('kort %j in op %i tekens', (tekst, langste, verwacht) => {
    expect(shorten(tekst, langste)).toBe(verwacht)
  })
})

describe('status van een programma in woorden', () => {
  const vastgesteld = { door: 'college', op: '2026-01-20' } as const

  it.each([
    [{ status: 'concept', vastgesteld: null, afgeslotenOp: null }, ''],
    [{ status: 'vastgesteld', vastgesteld, afgeslotenOp: null }, 'door het college op 20 januari 2026'],
    [
      { status: 'vastgesteld', vastgesteld: { door: 'raad', op: '2026-03-05' }, afgeslotenOp: null },
      'door de raad op 5 maart 2026',
    ],
    [
      { status: 'afgesloten', vastgesteld, afgeslotenOp: '2027-01-08' },
      'op 8 januari 2027, vastgesteld door het college op 20 januari 2026',
    ],
  ] as const)('%o', (programma, verwacht) => {
    expect(describeProgrammastatus(programma)).toBe(verwacht)
  })
})

describe('geschiedenis in woorden', () => {
  it.each([
    [{ soort: 'actie', daad: 'gewijzigd', herkomst: 'hand' }, 'wijzigde deze actie'],
    [{ soort: 'doel', daad: 'gemaakt', herkomst: 'document' }, 'maakte dit doel, bij het inlezen van een document'],
    [{ soort: 'programma', daad: 'vastgesteld', herkomst: 'hand' }, 'legde vast dat dit programma is vastgesteld'],
    [{ soort: 'programma', daad: 'afgesloten', herkomst: 'hand' }, 'sloot dit programma af'],
    [{ soort: 'inzet', daad: 'verwijderd', herkomst: 'hand' }, 'haalde weg: deze inzet'],
  ] as const)('%o', (wijziging, verwacht) => {
    expect(describeDaad(wijziging)).toBe(verwacht)
  })

  it('noemt velden en waarden zoals op het scherm', () => {
    expect(
      describeVelden([
        { veld: 'wanneer', van: 'Q3', naar: null },
        { veld: 'richting', van: 'daling', naar: 'stijging' },
      ]),
    ).toEqual([
      { veld: 'Wanneer', van: 'Q3', naar: 'leeg' },
      { veld: 'Richting', van: 'Moet dalen', naar: 'Moet stijgen' },
    ])
  })
})
