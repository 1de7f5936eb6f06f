import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../../testing/testDatabase.ts'
import { withDatabase } from '../../testing/testServer.ts'
import { openDatabase, type OpenDatabase } from './openDatabase.ts'
import { withClient } from './withClient.ts'

let gemigreerd: TestDatabase
const leeg = 'leeg voor proef'
const server = inject('testServer')
const beheer = (sql: string): Promise<unknown> => withClient(server.beheerUrl, (client) => client.query(sql))

beforeAll(async () => {
  gemigreerd = await startTestDatabase()
  await beheer(`create database "${leeg}"`)
})
afterAll(async () => {
  await gemigreerd.stop()
  await beheer(`drop database "${leeg}" with (force)`)
  await beheer('drop role if exists "rol van baken"')
})

const open = (DATABASE_URL: string, DATABASE_MIGRATION_URL?: string): Promise<OpenDatabase> =>
  openDatabase({ BAKEN_DATA: '/nergens', DATABASE_URL, DATABASE_MIGRATION_URL }, { meedoen: false })

function withUser(url: string, gebruiker: string, wachtwoord: string): string {
  const met = new URL(url)
  met.username = gebruiker
  met.password = wachtwoord
  return met.href
}

describe('een eigen server', () => {
  test('met de eigenaar erbij wordt een lege database gemigreerd en de rol van de toepassing gemaakt', async () => {
    const appUrl = withUser(withDatabase(server.appUrl, leeg), 'rol van baken', "geh'eim")
    const database = await open(appUrl, withDatabase(server.beheerUrl, leeg))
    expect(database.migraties[0]).toBe('0001_platform_fundament.sql')
    const { rows } = await withClient(database.appUrl, (client) =>
      client.query(`select current_user as rol, count(*)::int as n from platform.migratie`),
    )
    expect(rows).toEqual([{ rol: 'rol van baken', n: database.migraties.length }])
    expect((await open(appUrl)).migraties).toEqual([])
  })

  test('zonder eigenaar moet de database bij zijn', async () => {
    expect((await open(gemigreerd.appUrl)).migratieUrl).toBeNull()
    await expect(open(server.appUrl)).rejects.toThrow(
      /De database mist \d+ migraties \(de eerste is 0001_platform_fundament\.sql\)\. Geef DATABASE_MIGRATION_URL op/,
    )
  })

  test.each([
    ['superuser', (): string => gemigreerd.beheerUrl],
    ['eigenaar', (): string => gemigreerd.migratieUrl],
  ])('een toepassing die als %s inlogt, wordt geweigerd', async (_wat, url) => {
    await expect(open(url())).rejects.toThrow('staat boven de regels per gemeente')
  })

  test('een rol die niet gemaakt kan worden, geeft de opdracht voor de beheerder', async () => {
    const onbekend = withUser(gemigreerd.appUrl, 'nieuwe_rol', 'x')
    await expect(open(onbekend, gemigreerd.migratieUrl)).rejects.toThrow('create role "nieuwe_rol" login password')
  })

  test.each([
    ['niet draait', 'postgres://a:geheim@127.0.0.1:1/baken', 'De database baken op 127.0.0.1:1 geeft geen antwoord'],
    ['niet bestaat', 'postgres://a:geheim@naam.invalid/baken', 'De database baken op naam.invalid is niet te vinden'],
  ])('een server die %s, geeft een zin zonder wachtwoord', async (_wat, url, zin) => {
    const fout: unknown = await open(url).catch((reden: unknown) => reden)
    expect(fout).toMatchObject({ name: 'DatabaseWeigering', message: expect.stringContaining(zin) as string })
    expect(JSON.stringify(fout)).not.toContain('geheim')
    expect(fout).not.toMatchObject({ message: expect.stringContaining('geheim') as string })
  })
})

test('een opdracht doet mee met de Baken die al draait, een tweede start niet', async () => {
  const map = await mkdtemp(join(tmpdir(), 'baken-open-'))
  const keuze = { BAKEN_DATA: map, DATABASE_URL: undefined, DATABASE_MIGRATION_URL: undefined }
  const eerste = await openDatabase(keuze, { meedoen: false })
  try {
    expect(eerste.migraties).not.toEqual([])
    await expect(openDatabase(keuze, { meedoen: false })).rejects.toThrow('Baken draait al op de gegevens in')
    const tweede = await openDatabase(keuze, { meedoen: true })
    expect(tweede).toMatchObject({ appUrl: eerste.appUrl, migraties: [] })
    await tweede.close()
    await withClient(eerste.appUrl, (client) => client.query('select 1'))
  } finally {
    await eerste.close()
    await rm(map, { recursive: true })
  }
})
