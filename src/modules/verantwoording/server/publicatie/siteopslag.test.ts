import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleProgram } from '../../../../platform/testing/bundleProgram.ts'
import { openSiteopslag, type OpenbareSite } from './siteopslag.ts'

let wortel: string
beforeAll(async () => {
  wortel = await mkdtemp(path.join(tmpdir(), 'baken-openbaar-'))
})
afterAll(() => rm(wortel, { recursive: true, force: true }))

const newMap = () => mkdtemp(path.join(wortel, 'map-'))
const SITE = { gemeenteId: 1, slug: 'een', vindplaatsen: [] }
const textsOf = (site: OpenbareSite | undefined): readonly (readonly [string, string])[] =>
  [...(site?.bestanden ?? [])].map(([pad, bytes]) => [pad, Buffer.from(bytes).toString()] as const)

describe('een site op schijf', () => {
  it('staat er na een herstart nog, en wat half bleef wordt opgeruimd', async () => {
    const map = await newMap()
    const opslag = await openSiteopslag(map)
    await opslag.store(SITE, [{ pad: 'index.html', bytes: Buffer.from('een') }])
    await opslag.store(SITE, [{ pad: 'a/b/index.html', bytes: Buffer.from('twee') }])
    expect(textsOf((await openSiteopslag(map)).find('een'))).toEqual([['a/b/index.html', 'twee']])
    expect(await readdir(map)).toHaveLength(2)
  })

  it.each<[string, (inhoud: string) => Promise<void>]>([
    ['een bestand', (inhoud) => rm(path.join(inhoud, 'index.html'))],
    ['de bijsluiter', (inhoud) => rm(path.join(inhoud, '.baken.json'))],
    ['de leesbare bijsluiter', (inhoud) => writeFile(path.join(inhoud, '.baken.json'), '{')],
    ['de hele map', (inhoud) => rm(inhoud, { recursive: true })],
  ])('telt niet mee zonder %s, en is daarna opnieuw te bewaren', async (_wat, damage) => {
    const map = await newMap()
    const stukken = ['index.html', 'a.html'].map((pad) => ({ pad, bytes: Buffer.from(pad) }))
    await (await openSiteopslag(map)).store(SITE, stukken)
    await damage(path.join(map, await readlink(path.join(map, '1'))))
    const opslag = await openSiteopslag(map)
    expect(opslag.findOf(1)).toBeUndefined()
    await opslag.store(SITE, stukken)
    expect((await openSiteopslag(map)).findOf(1)?.bestanden.size).toBe(2)
  })

  it('is na kill -9 tijdens het bewaren de oude of de nieuwe, en altijd heel', { timeout: 60_000 }, async () => {
    const programma = await bundleProgram(new URL('../../testing/siteProcess.ts', import.meta.url), wortel)
    const map = await newMap()
    for (const duur of [0, 7, 19, 33]) {
      const proces = spawn(process.execPath, [programma, map], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(proces.stdout, 'data')
      await wait(duur)
      const einde = once(proces, 'exit')
      proces.kill('SIGKILL')
      await einde
      const bestanden = textsOf((await openSiteopslag(map)).find('een'))
      expect(bestanden).toHaveLength(40)
      expect(new Set(bestanden.map(([, woorden]) => woorden)).size).toBe(1)
    }
  })
})
