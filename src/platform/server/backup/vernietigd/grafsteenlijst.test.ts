import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Grafsteen } from './grafsteen.ts'
import { appendGrafstenen, readGrafstenen } from './grafsteenlijst.ts'
import { findGrafstenen, mergeGrafstenen } from './mergeGrafstenen.ts'

const steen = (nummer: number): Grafsteen => ({
  gemeente: 9990,
  soort: 'notities.notitie',
  id: `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`,
  vernietigdOp: '2026-11-22T01:00:00.000Z',
})

let map: string
let een: string
let twee: string
beforeEach(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'baken-grafsteen-'))
  een = path.join(map, 'data', 'vernietigd.jsonl')
  twee = path.join(map, 'backups', 'vernietigd.jsonl')
})
afterEach(() => rm(map, { recursive: true }))

describe('een lijst van wat vernietigd is', () => {
  it('groeit alleen', async () => {
    expect(await readGrafstenen(een)).toBeNull()
    await appendGrafstenen(een, [])
    expect(await readGrafstenen(een)).toEqual([])
    await appendGrafstenen(een, [steen(1), steen(2)])
    await appendGrafstenen(een, [steen(3)])
    expect(await readGrafstenen(een)).toEqual([steen(1), steen(2), steen(3)])
  })

  it('houdt na een afgebroken regel de volgende heel', async () => {
    await appendGrafstenen(een, [steen(1)])
    await appendFile(een, '{"gemeente":9990,"soo')
    expect(await readGrafstenen(een)).toEqual([steen(1)])
    await appendGrafstenen(een, [steen(2)])
    expect(await readGrafstenen(een)).toEqual([steen(1), steen(2)])
  })

  it.each([
    ['geen JSON', 'zomaar iets'],
    ['een gemeente die niet kan', JSON.stringify({ ...steen(1), gemeente: 0 })],
    ['een id dat geen id is', JSON.stringify({ ...steen(1), id: '../../etc/passwd' })],
    ['een veld te veel', JSON.stringify({ ...steen(1), naam: 'x' })],
  ])('met %s wordt niet gebruikt', async (_naam, regel) => {
    await appendGrafstenen(een, [steen(1)])
    await appendFile(een, `${regel}\n`)
    await expect(readGrafstenen(een)).rejects.toThrow('Regel 2')
  })
})

describe('twee lijsten', () => {
  it('worden gelijk, ook als er nog een ontbreekt', async () => {
    await appendGrafstenen(een, [steen(1), steen(2)])
    expect(await mergeGrafstenen([een, twee])).toBe(2)
    expect(await readGrafstenen(twee)).toEqual([steen(1), steen(2)])
    await appendGrafstenen(twee, [steen(3)])
    expect(await mergeGrafstenen([een, twee])).toBe(3)
    const [a, b] = await Promise.all([readFile(een, 'utf8'), readFile(twee, 'utf8')])
    expect(a.split('\n').sort()).toEqual(b.split('\n').sort())
  })

  it('ontstaan leeg', async () => {
    expect(await mergeGrafstenen([een, twee])).toBe(0)
    expect(await readGrafstenen(een)).toEqual([])
  })

  it('tellen bij herstel samen', async () => {
    await appendGrafstenen(een, [steen(1), steen(2)])
    await appendGrafstenen(twee, [steen(2), steen(3)])
    expect(await findGrafstenen([een, twee, path.join(map, 'geen')], 3)).toHaveLength(3)
  })

  it('die er niet zijn of te kort, houden herstel tegen', async () => {
    await expect(findGrafstenen([een], 0)).rejects.toThrow('niet gevonden')
    await appendGrafstenen(een, [steen(1)])
    await expect(findGrafstenen([een], 2)).rejects.toThrow('mist regels (1 van ten minste 2)')
    await writeFile(een, '')
    await expect(findGrafstenen([een], 1)).rejects.toThrow('mist regels')
  })
})
