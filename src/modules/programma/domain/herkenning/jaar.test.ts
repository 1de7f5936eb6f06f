import { describe, expect, it } from 'vitest'
import { findJaar } from './jaar.ts'

describe('jaar van het document', () => {
  it.each([
    ['Uitvoeringsprogramma 2025', '', 2025],
    ['Actieplan 2023 – 2026', '', 2023],
    ['Veiligheidsplan 2023-’26', 'In 2023 starten we. In 2023 oefenen we.', 2023],
    ['Programma veiligheid, vastgesteld 6 februari 2024', 'uitvoeringsprogramma voor 2025', 2025],
    ['Veiligheid', 'In 2026 gaan we meer doen. In 2026 en niet in 2025. Vastgesteld op 3 december 2025.', 2026],
    ['Veiligheid', 'Geen jaartal te vinden.', null],
  ])('%j · %j', (titel, tekst, jaar) => {
    expect(findJaar(titel, tekst, 'programma')).toBe(jaar)
  })

  it('neemt bij een verslag het jaar waarover het gaat', () => {
    const tekst = 'In 2023 zijn 12 panden gesloten. In 2023 is een nota vastgesteld. In 2024 volgt een vervolg.'
    expect(findJaar('Veiligheid', tekst, 'verantwoording')).toBe(2023)
  })
})
