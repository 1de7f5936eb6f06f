import { describe, expect, it } from 'vitest'
import { findGetallen } from './getallen.ts'

const waarden = (tekst: string): number[] => findGetallen(tekst).map((getal) => getal.waarde)

const GEVALLEN: readonly (readonly [string, readonly number[]])[] = [
  ['Er zijn 2.500 deelnemers en 2500 kijkers', [2500, 2500]],
  ['een stijging van 1,5 naar 12.000', [1.5, 12000]],
  ['3 miljoen euro en 1,2 mln. bezoekers', [3_000_000, 1_200_000]],
  ['één overleg, een keer, eenmaal en een plan', [1, 1, 1]],
  ['dat is nu eenmaal een keuze', []],
  ['driemaal, een viertal en drie keer', [3, 4, 3]],
  ['eenentwintig tweeëntwintig negenennegentig', [21, 22, 99]],
  ['honderd, tweehonderdvijftig, duizend, vijftienhonderd, tweeduizendtwintig', [100, 250, 1000, 1500, 2020]],
  ['honderdeneen en driehonderdvijfenzestig', [101, 365]],
  ['het 1e kwartaal, 2 ^e lijn, 3 de keer, 8ste', []],
  ['een derde, twee derde en drie kwart van de helft', []],
  ['WijkteamE25, A4, Q3 en Buurthuis033', []],
  ['12-03-2024, 05/28/2021, 14:30 uur en 010-1234567', []],
  ['3.1.2 Veilige wijken', []],
  ['24/7 bereikbaar', []],
  ['kinderen (6-11jr) en 65-plussers', [6, 11, 65]],
  ['programma 2023-2026', [2023, 2026]],
  ['t.o.v.2018 minder', [2018]],
  ['€ 25.000 of €500', [25000, 500]],
  ['de raad acht het nodig acht boa’s in acht te nemen', [8]],
  ['10x per jaar', [10]],
  ['circa 8% en 8 procent', [8, 8]],
  ['anderhalf jaar', [1.5]],
  ['de wijken Driebergen en Tienhoven', []],
]

describe('findGetallen', () => {
  it.each(GEVALLEN)('leest %j', (tekst, verwacht) => {
    expect(waarden(tekst)).toEqual(verwacht)
  })

  it('geeft plaats en schrijfwijze', () => {
    const tekst = 'In totaal 3 miljoen en driemaal'
    expect(findGetallen(tekst).map((g) => [tekst.slice(g.van, g.tot), g.inWoorden])).toEqual([
      ['3 miljoen', false],
      ['drie', true],
    ])
  })
})
