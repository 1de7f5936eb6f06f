import { describe, expect, it } from 'vitest'
import { dropInhoudsopgave } from './inhoudsopgave.ts'
import { plainCel, type RuwBlok } from './ruwBlok.ts'

const alinea = (tekst: string): RuwBlok => ({ soort: 'alinea', pagina: null, tekst, vet: [] })
const tabel = (...rijen: string[][]): RuwBlok => ({
  soort: 'tabel',
  pagina: null,
  rijen: rijen.map((rij) => rij.map(plainCel)),
})
const rest = (...blokken: RuwBlok[]) =>
  dropInhoudsopgave(blokken).map((blok) => (blok.soort === 'tabel' ? 'tabel' : blok.tekst))

describe('inhoudsopgave weglaten', () => {
  it('onder de titel, ook zonder puntjes en met een regel die doorloopt', () => {
    const blokken = [
      alinea('Inhoudsopgave'),
      alinea('Inleiding\t3'),
      alinea('1. Aanpak van overlast in de buurt en op'),
      alinea('bedrijventerreinen\t4'),
      alinea('2. Jeugd\t9'),
      alinea('Inleiding'),
    ]
    expect(rest(...blokken)).toEqual(['Inleiding'])
  })

  it('zonder titel, aan de puntjes', () => {
    expect(
      rest(alinea('Voorwoord ....... 2'), alinea('Jeugd .......... 5'), alinea('Zorg ..... 9'), alinea('Voorwoord')),
    ).toEqual(['Voorwoord'])
  })

  it('als tabel', () => {
    expect(rest(alinea('Inhoud'), tabel(['Inleiding', '3'], ['Jeugd', '4']), alinea('Tekst'))).toEqual(['Tekst'])
  })

  it.each([
    ['een tabel met aantallen', [tabel(['Inbraken', '12'], ['Overvallen', '14'], ['Straatroof', '20'])]],
    [
      'zinnen die op een getal eindigen',
      [alinea('Wij doen dit in 2027'), alinea('Het aantal stijgt naar 40'), alinea('Doel: 50')],
    ],
    ['een titel zonder opgave', [alinea('Inhoud'), alinea('Dit programma gaat over veiligheid.')]],
    [
      'tekst waarin de nummers niet oplopen',
      [alinea('a ....... 9'), alinea('b ....... 2'), alinea('c ....... 5'), alinea('d ....... 1')],
    ],
  ])('blijft af van %s', (_, blokken) => {
    expect(dropInhoudsopgave(blokken)).toEqual(blokken)
  })
})
