import { expect, it } from 'vitest'
import { listZwakkeGeheimen } from './listZwakkeGeheimen.ts'

const database = (deel: string) => ({ DATABASE_URL: `postgres://${deel}/baken` })

it.each([
  ['een lang wachtwoord', database('baken_app:k7Vq-9xLm-2PtRw@db.example')],
  ['een database op deze machine', database('baken_app:baken@localhost')],
  ['een database op deze machine, met nummer', database('postgres@127.0.0.1:5432')],
  ['een mailserver zonder wachtwoord', { BAKEN_SMTP: 'smtp://mail.example' }],
  ['een mailserver met een wachtwoord', { BAKEN_SMTP: 'smtps://baken:Zx81ht9@mail.example' }],
  ['niets', { DATABASE_URL: undefined }],
])('laat toe: %s', (_wat, geheimen) => {
  expect(listZwakkeGeheimen(geheimen)).toEqual([])
})

it.each([
  ['geen wachtwoord', database('baken_app@db.example'), 'geen wachtwoord'],
  ['een bekend wachtwoord', database('baken_app:Welkom2026@db.example'), 'makkelijk te raden'],
  ['de eigen naam', database('baken_app:baken_app@db.example'), 'makkelijk te raden'],
  ['een kort wachtwoord', database('baken_app:k7Vq-9xLm@db.example'), 'korter dan 12 tekens'],
  ['een bekend wachtwoord voor de mail', { BAKEN_SMTP: 'smtp://baken:geheim@mail.example' }, 'makkelijk te raden'],
])('weigert %s, in een zin zonder het geheim', (_wat, geheimen, zin) => {
  const [waarom = ''] = listZwakkeGeheimen(geheimen)
  expect(waarom).toContain(zin)
  expect(waarom).not.toMatch(/Welkom|k7Vq|db\.example/)
})

it('noemt elke zwakke instelling', () => {
  const zwak = { ...database('a@db.example'), DATABASE_MIGRATION_URL: 'postgres://b@db.example/baken' }
  expect(listZwakkeGeheimen(zwak).map((zin) => zin.split(':')[0])).toEqual(['DATABASE_URL', 'DATABASE_MIGRATION_URL'])
})
