import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareBinaries } from './nativeBinaries.ts'

let map: string
let native: string

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken programma '))
  native = join(map, 'pakket/native')
  await mkdir(join(native, 'bin'), { recursive: true })
  await mkdir(join(native, 'lib'))
  await mkdir(join(map, 'gegevens'))
  await writeFile(join(native, '../package.json'), '{ "version": "1.2.3" }')
  await writeFile(join(native, 'bin/postgres'), 'server', { mode: 0o755 })
  await writeFile(join(native, 'lib/libpq.so.5.18'), 'bibliotheek')
})
afterEach(() => rm(map, { recursive: true }))

const koppel = (target: string): Promise<void> =>
  writeFile(
    join(native, 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: `native/${target}` }]),
  )

test('koppelingen die npm wegliet worden ter plekke hersteld, ook als ze er al waren', async () => {
  await koppel('lib/libpq.so')
  await prepareBinaries(null, join(map, 'gegevens'), native)
  const { postgres } = await prepareBinaries(null, join(map, 'gegevens'), native)
  expect(postgres).toBe(join(native, 'bin/postgres'))
  expect(await readlink(join(native, 'lib/libpq.so'))).toBe('libpq.so.5.18')
})

test('waar dat niet kan, komt een kopie bij de gegevens, één keer', async () => {
  await koppel('weg/libpq.so')
  const { postgres } = await prepareBinaries(null, join(map, 'gegevens'), native)
  expect(postgres).toBe(join(map, 'gegevens/postgres-1.2.3/bin/postgres'))
  await writeFile(postgres, 'dezelfde')
  await prepareBinaries(null, join(map, 'gegevens'), native)
  expect(await readFile(postgres, 'utf8')).toBe('dezelfde')
})

test('een pakket zonder lijst van koppelingen heeft er geen nodig', async () => {
  expect((await prepareBinaries(null, join(map, 'gegevens'), native)).initdb).toBe(join(native, 'bin/initdb'))
})
