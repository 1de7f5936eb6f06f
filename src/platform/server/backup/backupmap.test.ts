import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHalf, openBackupmap } from './backupmap.ts'

let map: string
beforeEach(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'baken-map-'))
})
afterEach(() => rm(map, { recursive: true }))

it('ruimt op wat een afgebroken backup achterliet, en niet wat nog geschreven wordt', async () => {
  const [oud, nieuw] = ['.baken-20261120T010000Z.tar.gz.half', '.baken-20261122T010000Z.tar.gz.half']
  for (const naam of [oud, nieuw, 'iets-anders']) await writeFile(path.join(map, naam), 'x')
  await utimes(path.join(map, oud), 0, 0)
  await utimes(path.join(map, 'iets-anders'), 0, 0)
  await openBackupmap(map)
  expect((await readdir(map)).sort()).toEqual([nieuw, 'iets-anders'])
})

it('weigert een map die geen map is, en een tweede backup tegelijk', async () => {
  await writeFile(path.join(map, 'bestand'), 'x')
  await expect(openBackupmap(path.join(map, 'bestand'))).rejects.toThrow('kan niet geschreven worden')
  const half = path.join(map, '.baken.half')
  const eerste = await createHalf(half)
  await expect(createHalf(half)).rejects.toThrow('al een backup gemaakt')
  await eerste.close()
})
