import { expect, it } from 'vitest'
import { anActie, anId } from '../../testing/aProgrammaBoom.ts'
import { aGevuldeBoom } from '../../testing/aProgramma.ts'
import { dropOnderdeel, putOnderdeel } from './wijzigBoom.ts'

const hoeVan = ({ acties }: { readonly acties: readonly { readonly hoe: string }[] }) => acties.map(({ hoe }) => hoe)

it('zet een gewijzigd onderdeel op de plaats van het oude', () => {
  const na = putOnderdeel(aGevuldeBoom(), { soort: 'actie', van: anActie(2, 1, { hoe: 'Anders', versie: 2 }) })
  expect(hoeVan(na)[1]).toBe('Anders')
  expect(na.acties).toHaveLength(5)
})

it('zet een nieuw onderdeel op volgorde ertussen', () => {
  const na = putOnderdeel(aGevuldeBoom(), { soort: 'actie', van: anActie(9, 1, { hoe: 'Nieuw', volgorde: 1.5 }) })
  expect(hoeVan(na).slice(0, 3)).toEqual([
    'Bedrijven samen controleren',
    'Nieuw',
    'Beleid tegen mensenhandel schrijven',
  ])
})

it('haalt met een prioriteit alles weg wat eronder hangt', () => {
  const na = dropOnderdeel(aGevuldeBoom(), 'prioriteit', anId('prioriteit', 1))
  expect(na.inzetten.map(({ inzet }) => inzet)).toEqual(['Jongeren in beeld'])
  expect(hoeVan(na)).toEqual(['Camera plaatsen op het plein', 'Buurtgesprek voeren'])
  expect(na.doelen.map(({ tekst }) => tekst)).toEqual(['Jongeren voelen zich thuis'])
})

it('haalt met een actie alleen die actie weg', () => {
  const na = dropOnderdeel(aGevuldeBoom(), 'actie', anId('actie', 1))
  expect(na.acties).toHaveLength(4)
  expect(na.inzetten).toHaveLength(3)
})
