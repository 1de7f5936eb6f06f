import { describe, expect, it } from 'vitest'
import { planJaarovergang, type Actiekeuze } from './planJaarovergang.ts'
import { shiftPlanning } from './shiftPlanning.ts'

describe('de planning van een actie die doorgaat', () => {
  it.each([
    ['2e kwartaal 2025', '2e kwartaal 2026'],
    ['Q1 en Q3 2025', 'Q1 en Q3 2026'],
    ['voor 1 juli 2025', 'voor 1 juli 2026'],
    ['4 maal per jaar', '4 maal per jaar'],
    ['vanaf 2025', 'vanaf 2025'],
    ['vanaf 2020', 'vanaf 2020'],
    ['2024-2027', '2024-2027'],
    ['t/m 2025', 't/m 2026'],
    ['zaak 120251', 'zaak 120251'],
    ['', ''],
  ])('%s wordt in het volgende jaar: %s', (tekst, verwacht) => {
    expect(shiftPlanning(tekst, 2025, 2026)).toBe(verwacht)
  })
})

const keuze = (anders: Partial<Actiekeuze>): Actiekeuze => ({
  actieId: 'a',
  keuze: 'doorgaan',
  reden: '',
  wanneer: null,
  ...anders,
})

describe('keuzes bij de overgang naar een nieuw jaar', () => {
  const jaren = { van: 2025, naar: 2026 }

  it('laat doorgaan waar niemand iets voor koos', () => {
    const plan = planJaarovergang(['a', 'b'], [keuze({ keuze: 'stoppen', reden: 'Klaar' })], jaren)
    expect(plan.ok && [...plan.value.values()].map((gekozen) => gekozen.keuze)).toEqual(['stoppen', 'doorgaan'])
  })

  it.each([
    ['stoppen zonder reden', [keuze({ keuze: 'stoppen' })], jaren, 'reden_bij_stoppen'],
    ['twee keuzes voor één actie', [keuze({}), keuze({})], jaren, 'keuze_dubbel'],
    ['een actie van een ander programma', [keuze({ actieId: 'x' })], jaren, 'actie_onbekend'],
    ['hetzelfde jaar', [], { van: 2025, naar: 2025 }, 'jaar_niet_later'],
  ] as const)('weigert %s', (_wat, keuzes, welkeJaren, reden) => {
    expect(planJaarovergang(['a', 'b'], keuzes, welkeJaren)).toEqual({ ok: false, reden })
  })
})
