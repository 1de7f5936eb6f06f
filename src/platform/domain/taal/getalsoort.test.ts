import { describe, expect, it } from 'vitest'
import { classifyGetallen, type Getalsoort } from './getalsoort.ts'

const GEVALLEN: readonly (readonly [string, ...(readonly [number, Getalsoort])[]])[] = [
  ['In 2022 56 zaken', [2022, 'jaartal'], [56, 'aantal']],
  ['Er kwamen 2022 meldingen binnen', [2022, 'aantal']],
  ['jongeren onder de 18', [18, 'leeftijd']],
  ['onder de 18 jaar', [18, 'leeftijd']],
  ['onder de 100 meldingen', [100, 'aantal']],
  ['jongeren van 12 tot 23 jaar', [12, 'leeftijd'], [23, 'leeftijd']],
  ['65-plussers en 12- tot 18-jarigen', [65, 'leeftijd'], [12, 'leeftijd'], [18, 'leeftijd']],
  ['€ 5.000 en 300 euro en 2 miljoen euro', [5000, 'geld'], [300, 'geld'], [2e6, 'geld']],
  ['op 6 februari en 24 juni', [6, 'dag'], [24, 'dag']],
  ['een proef van 2 jaar', [2, 'duur']],
  ['binnen acht weken', [8, 'duur']],
  ['8% en tien procent', [8, 'percentage'], [10, 'percentage']],
  ['tussen 5 en 10%', [5, 'percentage'], [10, 'percentage']],
  ['7 per 1.000 inwoners', [7, 'aantal'], [1000, 'per']],
  ['artikel 172 en bijlage 3', [172, 'nummer'], [3, 'nummer']],
  ['zie pagina 12, tabel 4', [12, 'nummer'], [4, 'nummer']],
  ['in groep 7 en week 32', [7, 'nummer'], [32, 'nummer']],
]

describe('classifyGetallen', () => {
  it.each(GEVALLEN.map(([tekst, ...verwacht]) => ({ tekst, verwacht })))('duidt $tekst', ({ tekst, verwacht }) => {
    expect(classifyGetallen(tekst).map((getal) => [getal.waarde, getal.soort])).toEqual(verwacht)
  })
})
