import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import type { Uitvoerblok } from '../../../documenten/public.ts'
import { toUitvoerblokken } from './toUitvoerblokken.ts'
import type { UitvoerActie, UitvoerInzet, UitvoerPrioriteit, UitvoerProgramma } from './uitvoerProgramma.ts'

const anActie = (anders: Partial<UitvoerActie> = {}): UitvoerActie => ({
  id: 'a',
  hoe: 'Controles houden',
  wanneer: 'Q2',
  partijen: [],
  notitie: '',
  actiehouder: 'Team Veiligheid',
  status: null,
  stand: null,
  ...anders,
})

const anInzet = (anders: Partial<UitvoerInzet> = {}): UitvoerInzet => ({
  id: 'i',
  inzet: 'weerbare ondernemers',
  ambitie: '',
  doelen: [],
  acties: [],
  ...anders,
})

const aPrioriteit = (...inzetten: UitvoerInzet[]): UitvoerPrioriteit => ({
  id: 'p',
  naam: 'Ondermijning',
  doelen: [],
  inzetten,
})

const aProgramma = (anders: Partial<UitvoerProgramma> = {}): UitvoerProgramma => ({
  gemeente: 'Waterveste',
  titel: 'Veilig Waterveste',
  jaar: 2027,
  status: 'Concept',
  peildatum: datum('2026-11-22'),
  prioriteiten: [],
  doelen: [],
  ...anders,
})

function toon(blok: Uitvoerblok): string {
  if (blok.soort === 'kop') return `${'#'.repeat(blok.niveau)} ${blok.tekst}`
  if (blok.soort === 'alinea') return `${blok.etiket}: ${blok.tekst}`
  if (blok.soort !== 'tabel') return blok.soort
  const rijen = blok.rijen.map((rij) => rij.map(({ tekst, noot }) => (noot ? `${tekst} [${noot}]` : tekst)).join(' | '))
  return [blok.koprij.join(' | '), ...rijen].join(' // ')
}

const toonBlokken = (programma: UitvoerProgramma, metStand = false): string[] =>
  toUitvoerblokken(programma, { metStand }).blokken.map(toon)

const tabelVan = (actie: UitvoerActie, metStand = false): string | undefined =>
  toonBlokken(aProgramma({ prioriteiten: [aPrioriteit(anInzet({ acties: [actie] }))] }), metStand).at(-1)

describe('het programma als document', () => {
  it('zet gemeente, jaar, status en dag op het titelblad', () => {
    const { titel, afzender, titelregels } = toUitvoerblokken(aProgramma(), { metStand: false })
    expect({ titel, afzender, titelregels }).toEqual({
      titel: 'Veilig Waterveste',
      afzender: 'Gemeente Waterveste',
      titelregels: [
        'Gemeente Waterveste, uitvoeringsprogramma integrale veiligheid 2027',
        'Concept',
        'Stand op 22 november 2026',
      ],
    })
  })

  it('zet prioriteit, inzet, ambitie, doelen en acties onder elkaar', () => {
    const doel = (tekst: string) => [{ id: tekst, tekst }]
    const inzet = anInzet({ ambitie: 'Minder\nmeldingen', doelen: doel('10 gesprekken'), acties: [anActie()] })
    const prioriteit = { ...aPrioriteit(inzet, anInzet({ inzet: '' })), doelen: doel('Minder inbraken') }
    expect(toonBlokken(aProgramma({ prioriteiten: [prioriteit], doelen: doel('Een veilige stad') }))).toEqual([
      'Doel van dit programma: Een veilige stad',
      '# Prioriteit 1: Ondermijning',
      'Doel bij deze prioriteit: Minder inbraken',
      '## Inzet: weerbare ondernemers',
      'Ambitie: Minder meldingen',
      'Doel bij deze inzet: 10 gesprekken',
      'Hoe | Wanneer | Wie // Controles houden | Q2 | –',
      '## Inzet: –',
    ])
  })

  it('zegt dat er geen doelen zijn', () => {
    expect(toonBlokken(aProgramma())).toEqual(['Doelen van dit programma: geen'])
  })

  it.each([
    ['geen partij', [], '–'],
    [
      'een trekker en een partner',
      [
        ['Gemeente', 'trekker'],
        ['politie', 'partner'],
      ],
      'Gemeente (trekker); politie',
    ],
    [
      'een partner voor de trekker',
      [
        ['politie', 'partner'],
        ['Gemeente', 'trekker'],
      ],
      'politie; Gemeente (trekker)',
    ],
    [
      'twee trekkers',
      [
        ['Gemeente', 'trekker'],
        ['OM', 'trekker'],
      ],
      'Gemeente (trekker); OM (trekker)',
    ],
    [
      'geen trekker',
      [
        ['politie', 'partner'],
        ['OM', 'partner'],
      ],
      'politie (partner); OM',
    ],
  ] as const)('schrijft bij wie: %s', (_, partijen, verwacht) => {
    const actie = anActie({ partijen: partijen.map(([naam, rol]) => ({ naam, rol })) })
    expect(tabelVan(actie)).toBe(`Hoe | Wanneer | Wie // Controles houden | Q2 | ${verwacht}`)
  })

  it('maakt van een notitie een noot en van een lege planning een streep', () => {
    const actie = anActie({ notitie: ' Zie de nota.\nMeer volgt. ', wanneer: ' ' })
    expect(tabelVan(actie)).toBe('Hoe | Wanneer | Wie // Controles houden [Zie de nota.\nMeer volgt.] | – | –')
  })

  it.each([
    ['Loopt', '2 van 4 gedaan', 'Loopt: 2 van 4 gedaan'],
    ['Gepland', null, 'Gepland'],
    [null, null, '–'],
  ])('kan de stand erbij zetten: %s, %s', (status, stand, verwacht) => {
    expect(tabelVan(anActie({ status, stand }), true)).toBe(
      `Hoe | Wanneer | Wie | Stand // Controles houden | Q2 | – | ${verwacht}`,
    )
  })
})
