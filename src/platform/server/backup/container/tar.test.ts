import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { cutBlokken } from './cutBlokken.ts'
import { openBytelezer } from './openBytelezer.ts'
import { openTar } from './openTar.ts'
import { BLOK, decodeTarkop, encodeTarkop } from './tarKop.ts'
import { writeTar, type Tardeel } from './writeTar.ts'

const MOMENT = new Date('2026-11-22T01:00:00Z')
const DELEN: readonly Tardeel[] = [
  { naam: 'tabellen/toegang.account/00001', inhoud: Buffer.from('een\ttwee\n') },
  { naam: 'leeg', inhoud: Buffer.alloc(0) },
  { naam: 'heel-blok', inhoud: Buffer.alloc(BLOK, 7) },
]

async function* stroomOf<T>(delen: readonly T[]): AsyncGenerator<T> {
  yield* delen
}
async function write(delen: readonly Tardeel[]): Promise<Buffer> {
  const stukken: Uint8Array[] = []
  for await (const stuk of writeTar(stroomOf(delen), MOMENT)) stukken.push(stuk)
  return Buffer.concat(stukken)
}
/** Everything in it, as name, content and checksum. */
async function readAll(bytes: Buffer): Promise<[string, string, string][]> {
  const tar = openTar(openBytelezer(stroomOf([bytes.subarray(0, 700), bytes.subarray(700)])))
  const gelezen: [string, string, string][] = []
  for (let kop = await tar.next(); kop !== null; kop = await tar.next()) {
    let som = ''
    const stukken: Buffer[] = []
    for await (const stuk of tar.inhoud((sha256) => (som = sha256))) stukken.push(stuk)
    gelezen.push([kop.naam, Buffer.concat(stukken).toString('hex'), som])
  }
  return gelezen
}

describe('een tar', () => {
  it('komt er weer uit zoals hij erin ging', async () => {
    expect(await readAll(await write(DELEN))).toEqual(
      DELEN.map(({ naam, inhoud }) => [
        naam,
        Buffer.from(inhoud).toString('hex'),
        createHash('sha256').update(inhoud).digest('hex'),
      ]),
    )
  })

  it('is er een voor elke tar', async () => {
    const lijst = execFileSync('tar', ['-tvf', '-'], { input: await write(DELEN), encoding: 'utf8' })
    expect(lijst.match(/\S+$/gm)).toEqual(DELEN.map(({ naam }) => naam))
  })
})

describe('weigert', () => {
  const wijzig = async (doe: (bytes: Buffer) => Buffer): Promise<unknown> => readAll(doe(await write(DELEN)))
  const metKop = (verander: (kop: Buffer) => void) => (bytes: Buffer) => {
    verander(bytes)
    // With a checksum that fits what it has become.
    bytes.fill(0x20, 148, 156)
    let som = 0
    for (const byte of bytes.subarray(0, BLOK)) som += byte
    bytes.write(`${som.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    return bytes
  }
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['een kop met een fout', (bytes) => (bytes.writeUInt8(1, 0), bytes)],
    ['een grootte die geen getal is', metKop((kop) => kop.write('ffffffffffff', 124, 'latin1'))],
    ['een negatieve grootte', metKop((kop) => kop.write('-0000000001', 124, 'latin1'))],
    ['een grootte in de binaire vorm', metKop((kop) => kop.writeUInt8(0x80, 124))],
    ['meer dan er is', metKop((kop) => kop.write('77777777777', 124, 'latin1'))],
    ['een verwijzing', metKop((kop) => kop.write('2', 156, 'latin1'))],
    ['een map', metKop((kop) => kop.write('5', 156, 'latin1'))],
    ['een lange naam', metKop((kop) => kop.write('ergens/anders', 345, 'latin1'))],
    ['een andere vorm van tar', metKop((kop) => kop.write('ustar  ', 257, 'latin1'))],
    ['vulling die niet leeg is', (bytes) => (bytes.writeUInt8(1, BLOK + 100), bytes)],
    ['een einde dat ontbreekt', (bytes) => bytes.subarray(0, -BLOK)],
    ['iets achter het einde', (bytes) => Buffer.concat([bytes, Buffer.from('meer')])],
  ])('%s', async (_naam, doe) => {
    await expect(wijzig(doe)).rejects.toThrow('beschadigd')
  })
})

describe('een kop', () => {
  it.each(['', 'met spatie', 'x'.repeat(101), 'é'])('wordt niet geschreven met de naam "%s"', (naam) => {
    expect(() => encodeTarkop({ naam, grootte: 1 }, 0)).toThrow('no room')
  })

  it('draagt een grote grootte', () => {
    const grootte = 8 ** 11 - 1
    expect(decodeTarkop(encodeTarkop({ naam: 'x', grootte }, 0))?.grootte).toBe(grootte)
    expect(() => encodeTarkop({ naam: 'x', grootte: grootte + 1 }, 0)).toThrow('no room')
  })
})

it('blokken zijn even groot, hoe de stukken ook vallen', async () => {
  const stukken = [Buffer.alloc(3, 1), Buffer.alloc(0), Buffer.alloc(9, 2), Buffer.alloc(1, 3)]
  const blokken: Buffer[] = []
  for await (const blok of cutBlokken(stroomOf(stukken), 4)) blokken.push(blok)
  expect(blokken.map(({ length }) => length)).toEqual([4, 4, 4, 1])
  expect(Buffer.concat(blokken).equals(Buffer.concat(stukken))).toBe(true)
})
