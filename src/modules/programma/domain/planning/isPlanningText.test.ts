import { describe, expect, it } from 'vitest'
import { isPlanningText } from './isPlanningText.ts'
import { parsePlanning } from './parsePlanning.ts'
import { planningZekerheid } from './planningZekerheid.ts'

describe('isPlanningText', () => {
  it.each([
    'Q1',
    'doorlopend',
    '2 ^e kwartaal 2020',
    '4 maal per jaar',
    'indien nodig',
    'n.t.b.',
    'Start aug.',
    '2x per jaar en op verzoek',
    'mei',
    '2025',
  ])('%j lijkt op planning', (tekst) => {
    expect(isPlanningText(tekst)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    '',
    '-',
    'gemeente',
    'Jan de Vries',
    'Integrale controle van de horeca',
    'Bij de politie ligt een verzoek om samen met ons de overlast in het park te meten',
    'In 2025 stellen we samen met bewoners en ondernemers een nieuw plan voor het centrum op',
    '12',
    '€ 2025',
  ])('%j lijkt niet op planning', (tekst) => {
    expect(isPlanningText(tekst)).toBeLessThan(0.5)
  })
})

describe('planningZekerheid', () => {
  it.each([
    ['', 'zeker', []],
    ['2e kwartaal', 'zeker', []],
    ['n.t.b.', 'zeker', []],
    ['Zie bijlage', 'onzeker', ['De planning is niet herkend.']],
    ['Q2. Zie bijlage', 'redelijk', ['Een deel van de planning is niet herkend.']],
    ['tweede fase van de grote herinrichting 2025', 'redelijk', ['Bij de planning staat tekst die niet is gelezen.']],
  ])('%j is %s', (tekst, zekerheid, twijfel) => {
    expect(planningZekerheid(parsePlanning(tekst))).toEqual({ zekerheid, twijfel })
  })
})
