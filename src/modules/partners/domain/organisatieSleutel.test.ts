import { describe, expect, it } from 'vitest'
import { organisatieSleutel } from './organisatieSleutel.ts'

describe('organisatieSleutel', () => {
  it.each([
    ['De Politie', 'politie'],
    ['het  CCV.', 'ccv'],
    ['H&T', 'h en t'],
    ['boa’s', 'boas'],
    ['Coördinatiepunt', 'coordinatiepunt'],
    ['Belastingdienst/ Toeslagen', 'belastingdienst toeslagen'],
    ['Zorg- en Veiligheidshuis', 'zorg en veiligheidshuis'],
    ['De', 'de'],
    ['—', ''],
  ])('%j wordt %j', (naam, verwacht) => {
    expect(organisatieSleutel(naam)).toBe(verwacht)
  })

  it('is nooit langer dan 200 tekens', () => {
    expect(organisatieSleutel('ab '.repeat(500)).length).toBeLessThanOrEqual(200)
  })
})
