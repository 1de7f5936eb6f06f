import { describe, expect, it } from 'vitest'
import { checkWachtwoord } from './wachtwoord.ts'

const eigen = ['Bo Jansma', 'b.jansma@oeverstad.example', 'Oeverstad']

describe('wachtwoord', () => {
  it.each([
    ['kort', 'wachtwoord_te_kort'],
    ['elf tekens!', 'wachtwoord_te_kort'],
    ['x'.repeat(201), 'wachtwoord_te_lang'],
  ])('weigert door de lengte: %s', (wachtwoord, reden) => {
    expect(checkWachtwoord(wachtwoord, eigen)).toEqual({ ok: false, reden })
  })

  it.each([
    ['steeds hetzelfde', 'aaaaaaaaaaaaaa'],
    ['steeds dezelfde twee', 'abababababababab'],
    ['alleen spaties', ' '.repeat(20)],
    ['een bekend woord met cijfers', 'wachtwoord123'],
    ['cijfers voor letters', 'P@ssw0rd!2026'],
    ['een woord twee keer', 'welkomwelkom'],
    ['een jaargetijde met jaar', 'Zomer2026!!!'],
    ['een maand met jaar', 'November 2026!'],
    ['een plaats met jaar', 'Amsterdam2026'],
    ['een toetsenrij', 'qwertyuiop12'],
    ['twee toetsenrijen', 'qwertyasdfgh'],
    ['kolommen van toetsen', '1qaz2wsx3edc'],
    ['een toetsenrij terug', 'poiuytrewq99'],
    ['het alfabet', 'abcdefghijkl'],
    ['aftellen', '9876543210987'],
    ['even getallen', '2468024680246'],
    ['de tekens boven de cijfers', '!@#$%^&*()!@'],
    ['de eigen naam', 'jansmajansma1'],
    ['het eigen e-mailadres', 'b.jansma@oeverstad.example'],
    ['de eigen gemeente', 'Oeverstad!2026'],
    ['het product en het vak', 'BakenVeiligheid1'],
    ['een beroemde zin', 'correct horse battery staple'],
    ['een korte groep steeds opnieuw', 'xk7xk7xk7xk7xk7'],
  ])('weigert wat makkelijk te raden is: %s', (_wat, wachtwoord) => {
    expect(checkWachtwoord(wachtwoord, eigen)).toEqual({ ok: false, reden: 'wachtwoord_te_makkelijk' })
  })

  it.each([
    ['een zin', 'vier rode paarden lopen'],
    ['losse woorden', 'vier losse woorden'],
    ['een zin met de eigen naam', 'Jansma koopt 12 appels'],
    ['het wachtwoord van de voorbeeldgemeente', 'baken aan de waterkant'],
    ['willekeurige tekens', 'h7Kq2vXz9Lm4'],
    ['alleen leestekens, door elkaar', '?;}/+=~|<.,[{'],
    ['een wachtwoord dat Baken maakt', 'k7mwq-3hvzt-xb9ny-pd4fr'],
    ['letters van elders', 'чайник на плите стоит'],
  ])('neemt %s', (_wat, wachtwoord) => {
    expect(checkWachtwoord(wachtwoord, eigen)).toEqual({ ok: true, value: wachtwoord })
  })
})
