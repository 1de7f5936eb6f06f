import { describe, expect, it } from 'vitest'
import { readKolomnaam } from './kolomnaam.ts'

describe('namen van kolommen', () => {
  it.each([
    ['Hoe', 'hoe', true],
    ['Wat gaan we doen in 2025?', 'hoe', true],
    ['Actie / maatregel', 'hoe', true],
    ['WANNEER', 'wanneer', true],
    ['Planning 2025', 'wanneer', true],
    ['Wannneer', 'wanneer', false],
    ['Verantwoordlijke', 'trekker', false],
    ['Trekker(s)', 'trekker', true],
    ['Wie is verantwoordelijk?', 'trekker', true],
    ['Betrokken partners', 'partner', true],
    ['Door wie', 'wie', true],
    ['Gereed', 'gereed', true],
    ['Beoogd resultaat', 'resultaat', true],
    ['Doelstelling', 'ambitie', true],
    ['Thema', 'prioriteit', true],
    ['Nr.', 'nummer', true],
    ['#', 'nummer', true],
    ['Versie', 'vreemd', true],
    ['Btw', 'vreemd', true],
  ])('%j is %s', (tekst, rol, exact) => {
    expect(readKolomnaam(tekst)).toMatchObject({ rol, exact })
  })

  it.each([
    'Doorlopend',
    'Gemeente',
    'Aanhangwagen',
    '',
    '2025',
    'Controle van de bedrijven op het industrieterrein in het noorden van de stad',
  ])('%j is geen kolomnaam', (tekst) => {
    expect(readKolomnaam(tekst)).toBeNull()
  })
})
