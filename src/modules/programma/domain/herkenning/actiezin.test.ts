import { describe, expect, it } from 'vitest'
import { classifyActiezin, isTerugblik } from './actiezin.ts'

describe('zinnen die zeggen wat er gebeurt', () => {
  it.each([
    'We starten in mei met een actieteam.',
    'Daarnaast breiden wij het netwerk uit.',
    'In 2025 wordt een voorstel aan de raad voorgelegd.',
    'De subsidie voor hang- en sluitwerk wordt voortgezet.',
    'De boa’s zullen vaker optreden tegen overlast.',
    'De politie controleert de horeca.',
    'Wijkteam en corporaties starten een proef.',
    'De crisisorganisatie oefent in juni.',
    'Er zal extra ingezet worden op preventie.',
    'Ingezet wordt op een volledige bezetting.',
  ])('sterk: %s', (zin) => {
    expect(classifyActiezin(zin)).toBe('sterk')
  })

  it.each([
    'Binnen het beleid is bijzondere aandacht voor ouderen.',
    'Het behoud van vrijwilligers heeft de aandacht.',
    'Onder andere door overleg met winkeliers.',
  ])('zacht: %s', (zin) => {
    expect(classifyActiezin(zin)).toBe('zacht')
  })

  it.each([
    'Ondermijning is een groeiend probleem.',
    'Jongeren worden soms betaald om drugs te bezorgen.',
    'In 2023 heeft het college een nota vastgesteld.',
    'Hierbij denken we aan ouderen en jongeren.',
    'De wet biedt de mogelijkheid om panden te sluiten.',
    'Inwoners kunnen overlast melden.',
    'Wij zien een toename van cybercrime.',
    'Het aantal inbraken daalde.',
  ])('geen actie: %s', (zin) => {
    expect(classifyActiezin(zin)).toBeNull()
  })

  it.each([
    ['Er zijn vijf panden gesloten.', true],
    ['We hebben drie bijeenkomsten gehouden.', true],
    ['Dit verslag blikt terug op 2024.', true],
    ['We starten in mei met een actieteam.', false],
  ])('terugblik: %s', (zin, terug) => {
    expect(isTerugblik(zin)).toBe(terug)
  })
})
