import { expect, it } from 'vitest'
import { changedVelden, mergeWaarden } from './botsing.ts'

const begin = { hoe: 'Controle', wanneer: 'Q2', partijen: ['politie'] }

it('neemt over wat alleen de ander wijzigde en houdt wat alleen ik wijzigde', () => {
  const { samen, botsingen } = mergeWaarden(begin, { ...begin, hoe: 'Mijn tekst' }, { ...begin, wanneer: 'Q3' })
  expect(samen).toEqual({ hoe: 'Mijn tekst', wanneer: 'Q3', partijen: ['politie'] })
  expect(botsingen).toEqual([])
})

it('vraagt een keuze als beiden hetzelfde veld anders maakten', () => {
  const { botsingen } = mergeWaarden(
    begin,
    { ...begin, partijen: ['boa'] },
    { ...begin, partijen: ['riec'], hoe: 'Nieuw' },
  )
  expect(botsingen).toEqual([{ veld: 'partijen', mijn: ['boa'], ander: ['riec'] }])
})

it('ziet geen botsing als beiden hetzelfde schreven', () => {
  expect(mergeWaarden(begin, { ...begin, hoe: 'Zelfde' }, { ...begin, hoe: 'Zelfde' }).botsingen).toEqual([])
})

it('stuurt alleen wat anders is', () => {
  expect(changedVelden(begin, { ...begin, wanneer: 'Q4', partijen: ['politie'] })).toEqual({ wanneer: 'Q4' })
})
