import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('instellingen voor de post', () => {
  test('mogen ontbreken', () => {
    expect(readConfig({})).not.toHaveProperty('BAKEN_SMTP')
  })

  test('zijn een mailserver met een afzender', () => {
    const env = { BAKEN_SMTP: 'smtps://baken:geheim@mail.example', BAKEN_AFZENDER: 'baken@waterveste.example' }
    expect(readConfig(env)).toMatchObject(env)
  })

  test.each([
    ['een mailserver zonder afzender', { BAKEN_SMTP: 'smtp://baken:geheim@mail.example' }, 'BAKEN_AFZENDER'],
    ['een afzender die geen adres is', { BAKEN_AFZENDER: 'Baken\r\nBcc: x@y.example' }, 'BAKEN_AFZENDER'],
    ['een adres dat geen mailserver is', { BAKEN_SMTP: 'https://baken:geheim@mail.example' }, 'BAKEN_SMTP'],
  ])('geven bij %s een fout zonder het wachtwoord', (_wat, env, naam) => {
    const lees = (): unknown => readConfig(env)
    expect(lees).toThrow(naam)
    expect(lees).not.toThrow('geheim')
  })
})
