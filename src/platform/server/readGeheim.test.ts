import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readGeheim } from './readGeheim.ts'

let map: string
beforeEach(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'baken-geheim-'))
})
afterEach(() => rm(map, { recursive: true }))

it('maakt een geheim dat alleen de eigenaar leest, en geeft daarna hetzelfde', async () => {
  const data = path.join(map, 'data')
  const geheim = await readGeheim(data)
  expect(geheim).toHaveLength(32)
  expect(await readGeheim(data)).toEqual(geheim)
  expect((await stat(path.join(data, 'geheim'))).mode & 0o077).toBe(0)
})

it('vervangt een beschadigd geheim niet', async () => {
  const pad = path.join(map, 'geheim')
  await writeFile(pad, 'te kort')
  await expect(readGeheim(map)).rejects.toThrow('beschadigd')
  expect(await readFile(pad, 'utf8')).toBe('te kort')
})
