import { describe, expect, it } from 'vitest'
import { checkWachtwoord } from './wachtwoord.ts'

const eigen = ['Jansen', 'jansen@waterveste.example']

describe('wachtwoord', () => {
  it.each([
    ['kort', 'wachtwoord_te_kort'],
    ['x'.repeat(201), 'wachtwoord_te_lang'],
    ['aaaaaaaaaaaaaa', 'wachtwoord_te_makkelijk'],
    ['abababababababab', 'wachtwoord_te_makkelijk'],
    ['jansenjansen1', 'wachtwoord_te_makkelijk'],
  ])('weigert %s', (wachtwoord, reden) => {
    expect(checkWachtwoord(wachtwoord, eigen)).toEqual({ ok: false, reden })
  })

  it.each(['vier rode paarden lopen', 'Jansen koopt 12 appels'])('neemt een zin: %s', (wachtwoord) => {
    expect(checkWachtwoord(wachtwoord, eigen).ok).toBe(true)
  })
})
