import { describe, expect, it } from 'vitest'
import { isPartijenText } from './isPartijenText.ts'

describe('isPartijenText', () => {
  it.each([
    'gemeente',
    'Gemeente/politie',
    'politie, OM en Veilig Thuis',
    'Trekker: OOV, partners: politie',
    'team Leefbaarheid',
    'wijkteam en jongerenwerk',
    'Belastingdienst/ Toeslagen',
    'Zorg- en Veiligheidshuis',
    'gemeente, Kadebouw en politie',
    'wijkregisseur',
  ])('%j lijkt op partijen', (tekst) => {
    expect(isPartijenText(tekst)).toBeGreaterThanOrEqual(0.75)
  })

  it.each([
    '',
    'Q1',
    'doorlopend',
    'Integrale controle van de horeca',
    'Organiseren overleg met politie, gemeente en OM',
    'Voorlichting op scholen',
    'Bijeenkomst voor ondernemers en inwoners',
    'Nota Veilig Wonen',
    'Minder overlast',
    '€ 12.500',
    'De gemeente en de politie controleren samen en dat wordt elk jaar herhaald.',
  ])('%j lijkt niet op partijen', (tekst) => {
    expect(isPartijenText(tekst)).toBeLessThan(0.4)
  })

  it('weegt een onbekende eigennaam tussen beide in', () => {
    expect(isPartijenText('Kadebouw')).toBeGreaterThan(0.4)
    expect(isPartijenText('Kadebouw')).toBeLessThan(0.75)
  })
})
