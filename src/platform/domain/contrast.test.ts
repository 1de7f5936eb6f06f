import { describe, expect, it } from 'vitest'
import { bestInkt, contrastRatio, isKleur, mixKleuren, type Kleur } from './contrast.ts'

describe('contrast volgens WCAG', () => {
  it.each<[string, Kleur, Kleur, number]>([
    ['zwart op wit is het meeste', '#000000', '#ffffff', 21],
    ['gelijke kleuren is het minste', '#01689b', '#01689b', 1],
    ['de volgorde maakt niet uit', '#ffffff', '#000000', 21],
    ['het bekende grijs dat net voldoet', '#767676', '#ffffff', 4.54],
    ['het bekende grijs dat net niet voldoet', '#777777', '#ffffff', 4.48],
    ['geel op wit leest niet', '#ffff00', '#ffffff', 1.07],
  ])('%s', (_regel, een, ander, verwacht) => {
    expect(contrastRatio(een, ander)).toBeCloseTo(verwacht, 2)
  })

  it.each<[Kleur, Kleur]>([
    ['#154273', '#ffffff'],
    ['#ffb612', '#000000'],
    ['#000000', '#ffffff'],
  ])('op %s leest %s het best', (vlak, inkt) => {
    expect(bestInkt(vlak)).toBe(inkt)
  })

  it.each<[number, Kleur]>([
    [1, '#ff0000'],
    [0, '#0000ff'],
    [0.5, '#800080'],
  ])('mengt rood voor deel %d met blauw', (deel, verwacht) => {
    expect(mixKleuren('#ff0000', '#0000ff', deel)).toBe(verwacht)
  })

  it.each([
    ['#154273', true],
    ['#ABCDEF', true],
    ['#fff', false],
    ['154273', false],
    ['#15427g', false],
    ['', false],
  ])('herkent een kleur: %s', (tekst, verwacht) => {
    expect(isKleur(tekst)).toBe(verwacht)
  })
})
