import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBytelezer } from '../container/openBytelezer.ts'
import { decryptStroom } from './decryptStroom.ts'
import { encryptStroom } from './encryptStroom.ts'
import { FRAME, KOPLENGTE, TAG } from './frames.ts'
import { createSleutelbestand, readSleutelbestand } from './sleutel.ts'

const SLEUTEL = Buffer.from('0123456789abcdef0123456789ABCDEF')

async function* inStukken(bytes: Buffer, lengte = 10_007): AsyncGenerator<Buffer> {
  for (let plek = 0; plek < bytes.length; plek += lengte) yield bytes.subarray(plek, plek + lengte)
}
async function collect(stroom: AsyncIterable<Buffer>): Promise<Buffer> {
  const stukken: Buffer[] = []
  for await (const stuk of stroom) stukken.push(stuk)
  return Buffer.concat(stukken)
}
const encrypt = (inhoud: Buffer): Promise<Buffer> => collect(encryptStroom(inStukken(inhoud), SLEUTEL))
const decrypt = (bytes: Buffer, sleutel = SLEUTEL): Promise<Buffer> =>
  collect(decryptStroom(openBytelezer(inStukken(bytes)), sleutel))

describe('versleutelen', () => {
  it.each([0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME])('en terug, %i bytes', async (lengte) => {
    const inhoud = randomBytes(lengte)
    expect((await decrypt(await encrypt(inhoud))).equals(inhoud)).toBe(true)
  })

  it('geeft van hetzelfde elke keer iets anders', async () => {
    const inhoud = Buffer.from('steeds hetzelfde')
    expect((await encrypt(inhoud)).equals(await encrypt(inhoud))).toBe(false)
  })

  it('zegt dat de sleutel een andere is', async () => {
    await expect(decrypt(await encrypt(Buffer.from('x')), randomBytes(32))).rejects.toThrow('andere sleutel')
  })

  it('weigert elke veranderde byte', async () => {
    const bytes = await encrypt(randomBytes(200))
    for (let plek = 0; plek < bytes.length; plek += 1) {
      const anders = Buffer.from(bytes)
      anders[plek]! ^= 1
      await expect(decrypt(anders), `byte ${plek}`).rejects.toThrow(/beschadigd|andere sleutel/)
    }
  })

  describe('weigert', () => {
    const STAP = FRAME + TAG
    let bytes: Buffer
    beforeAll(async () => {
      bytes = await encrypt(randomBytes(3 * FRAME))
    })
    const delen = (...van: readonly (readonly [number, number])[]): Buffer =>
      Buffer.concat([bytes.subarray(0, KOPLENGTE), ...van.map(([a, b]) => bytes.subarray(a, b))])
    const frame = (nummer: number): readonly [number, number] => [
      KOPLENGTE + nummer * STAP,
      KOPLENGTE + (nummer + 1) * STAP,
    ]
    it.each<[string, () => Buffer]>([
      ['een afgebroken frame', () => bytes.subarray(0, -1)],
      ['een einde dat precies tussen twee frames valt', () => delen(frame(0), frame(1))],
      ['verwisselde frames', () => delen(frame(1), frame(0), frame(2))],
      ['een frame dat ontbreekt', () => delen(frame(0), frame(2))],
      ['een frame dat dubbel staat', () => delen(frame(0), frame(0), frame(1), frame(2))],
      ['iets achter het einde', () => Buffer.concat([bytes, Buffer.from('x')])],
      ['alleen de kop', () => delen()],
      ['een halve kop', () => bytes.subarray(0, KOPLENGTE - 1)],
    ])('%s', async (_naam, vervals) => {
      await expect(decrypt(vervals())).rejects.toThrow('beschadigd')
    })
  })
})

describe('een sleutelbestand', () => {
  let map: string
  beforeAll(async () => {
    map = await mkdtemp(path.join(tmpdir(), 'baken-sleutel-'))
  })
  afterAll(() => rm(map, { recursive: true }))

  it('is alleen voor de eigenaar, en elke keer een ander', async () => {
    const [een, twee] = [path.join(map, 'een'), path.join(map, 'twee')]
    await createSleutelbestand(een)
    await createSleutelbestand(twee)
    expect((await stat(een)).mode & 0o077).toBe(0)
    expect((await readSleutelbestand(een)).length).toBe(32)
    expect((await readSleutelbestand(een)).equals(await readSleutelbestand(twee))).toBe(false)
  })

  it('wordt nooit overschreven', async () => {
    const pad = path.join(map, 'blijft')
    await createSleutelbestand(pad)
    const eerst = await readFile(pad)
    await expect(createSleutelbestand(pad)).rejects.toThrow('bestaat al')
    expect((await readFile(pad)).equals(eerst)).toBe(true)
  })

  it('zegt het als het niet te maken of te lezen is', async () => {
    await expect(createSleutelbestand(path.join(map, 'nergens', 'x'))).rejects.toThrow('niet te maken')
    await expect(readSleutelbestand(path.join(map, 'nergens'))).rejects.toThrow('niet te lezen')
  })

  const regel = (bytes: Buffer, controle: string): string =>
    `baken-sleutel-1:${bytes.toString('base64url')}:${controle}\n`
  it.each([
    ['leeg', '', 'geen sleutel'],
    ['iets anders', 'geheim123\n', 'geen sleutel'],
    ['met een tikfout', regel(SLEUTEL, '00000000'), 'tikfout'],
    ['te kort', regel(Buffer.alloc(16, 3), '00000000'), 'geen sleutel'],
    // The first 8 digits of the SHA-256 of 32 zeros.
    ['te raden', regel(Buffer.alloc(32), '66687aad'), 'te raden'],
  ])('%s wordt geweigerd', async (naam, tekst, zin) => {
    const pad = path.join(map, naam.replaceAll(' ', '-'))
    await writeFile(pad, tekst)
    await chmod(pad, 0o600)
    await expect(readSleutelbestand(pad)).rejects.toThrow(zin)
  })
})
