import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('instellingen voor de post', () => {
  test('mogen ontbreken', () => {
    expect(readConfig({})).not.toHaveProperty('BAKEN_SMTP')
  })

  test('zijn een mailserver met een afzender', () => {
    const env = { BAKEN_SMTP: 'smtps://baken:k7Vq9xLm@mail.example', BAKEN_AFZENDER: 'baken@waterveste.example' }
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

describe('een geheim', () => {
  let map: string
  beforeAll(async () => {
    map = await mkdtemp(path.join(tmpdir(), 'baken-config-'))
  })
  afterAll(() => rm(map, { recursive: true }))

  test('mag in een bestand staan', async () => {
    const pad = path.join(map, 'database')
    await writeFile(pad, 'postgres://baken:k7Vq-9xLm-2PtRw@db.example/baken\n')
    expect(readConfig({ DATABASE_URL_FILE: pad }).DATABASE_URL).toBe(
      'postgres://baken:k7Vq-9xLm-2PtRw@db.example/baken',
    )
    expect(() => readConfig({ DATABASE_URL_FILE: path.join(map, 'weg') })).toThrow('DATABASE_URL_FILE: dit bestand')
  })

  test('dat te raden is houdt de start tegen', () => {
    const lees = (): unknown => readConfig({ DATABASE_URL: 'postgres://baken:Welkom01@db.example/baken' })
    expect(lees).toThrow('DATABASE_URL: het wachtwoord is makkelijk te raden')
    expect(lees).not.toThrow('Welkom01')
  })
})
