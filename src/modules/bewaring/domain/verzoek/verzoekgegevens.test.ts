import { describe, expect, it } from 'vitest'
import { citePersoon } from './citePersoon.ts'
import { MEESTE_TREFFERS, toUitvoer, toVondst, type Treffer } from './vondst.ts'

const aTreffer = (waarde: string, anders: Partial<Treffer> = {}): Treffer => ({
  ...{ id: 'n', kenmerk: 'N-1', dag: null, dicht: null },
  velden: [{ naam: 'Tekst', waarde }],
  ...anders,
})
const VULLING = 'Dit gaat over een ander. '.repeat(12)
const cite = (tekst: string, ...woorden: string[]) => citePersoon(aTreffer(tekst), woorden).velden[0]?.waarde

describe('wat er over iemand staat', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['kort blijft heel', 'Buurman Bos zei niets.', ['jansen'], 'Buurman Bos zei niets.'],
    [
      'lang wordt de zin met de buren',
      `${VULLING}Eerst dit. Mevrouw JANSEN belde. Toen dat. ${VULLING}`,
      ['jansen'],
      '… Eerst dit. Mevrouw JANSEN belde. Toen dat. …',
    ],
    [
      'twee plekken met een gat ertussen',
      `Jansen kwam. Ja. ${VULLING}Nee. Bos ging.`,
      ['jansen', 'bos'],
      'Jansen kwam. Ja. … Nee. Bos ging.',
    ],
    ['lang zonder de woorden valt weg', VULLING, ['jansen'], undefined],
  ])('%s', (_wat, tekst, woorden, verwacht) => {
    expect(cite(tekst, ...woorden)).toBe(verwacht)
  })

  it('knipt een tekst zonder punten tussen woorden, en blijft snel bij wat vijandig lang is', () => {
    const zonderPunt = `${'woord '.repeat(200)}jansen${' woord'.repeat(200)}`
    const deel = cite(zonderPunt, 'jansen') ?? ''
    expect(deel).toContain('jansen')
    expect(deel.length).toBeLessThan(1300)
    const begin = performance.now()
    for (const tekst of ['a'.repeat(50_000), '. '.repeat(25_000), '\n'.repeat(50_000)])
      cite(`${tekst} jansen`, 'jansen')
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})

describe('een vondst', () => {
  it.each([
    [MEESTE_TREFFERS, MEESTE_TREFFERS, false],
    [MEESTE_TREFFERS + 1, 0, true],
  ])('%i gevonden: %i geopend', (gevonden, geopend, teVeel) => {
    const vondst = toVondst(
      'Notities',
      Array.from({ length: gevonden }, () => aTreffer('x')),
    )
    expect([vondst.treffers.length, vondst.teVeel]).toEqual([geopend, teVeel])
  })

  it('gaat de deur uit zonder wat dicht is en zonder nummers van Baken', () => {
    const treffers = [aTreffer('open'), aTreffer('', { kenmerk: 'N-2', velden: [], dicht: 'Vraag Bo.' })]
    expect(toUitvoer([toVondst('Notities', treffers)])).toEqual([
      { bron: 'Notities', treffers: [{ kenmerk: 'N-1', dag: null, velden: [{ naam: 'Tekst', waarde: 'open' }] }] },
    ])
  })
})
