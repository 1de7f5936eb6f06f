import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nameBackup } from './backupmap.ts'
import { BackupWeigering } from './BackupWeigering.ts'
import { createBackupwacht } from './createBackupwacht.ts'

const UUR_MS = 3_600_000

let map: string
let nu: Date
let gelukt: boolean
let alarmen: Date[]
let zinnen: string[]

beforeEach(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'baken-wacht-'))
  nu = new Date('2026-11-22T02:00:00Z')
  gelukt = true
  alarmen = []
  zinnen = []
})
afterEach(() => rm(map, { recursive: true }))

const plant = (moment: Date): Promise<void> => writeFile(path.join(map, nameBackup(moment, false)), 'x')
const open = () =>
  createBackupwacht({
    instelling: { map, uur: 2, bewaren: { dagen: 2, weken: 0, maanden: 0 }, versleuteld: false },
    maak: async () => {
      if (!gelukt) throw new BackupWeigering('De schijf is vol.')
      await plant(nu)
    },
    alarm: async (op) => void alarmen.push(op),
    meld: (zin) => void zinnen.push(zin),
    nu: () => nu,
  })
const later = (uren: number): void => {
  nu = new Date(nu.getTime() + uren * UUR_MS)
}
const listMap = async (): Promise<string[]> => (await readdir(map)).sort()

describe('de wacht over de backups', () => {
  it('maakt er één per nacht en bewaart de juiste', async () => {
    await writeFile(path.join(map, 'vernietigd.jsonl'), '')
    const wacht = open()
    for (let keer = 0; keer < 4 * 24; keer += 1, later(1)) await wacht.look()
    expect(await listMap()).toEqual([
      'baken-20261125T010000Z.tar.gz',
      'baken-20261126T010000Z.tar.gz',
      'vernietigd.jsonl',
    ])
    expect((await wacht.overzicht()).stand).toBe('goed')
    expect(alarmen).toEqual([])
  })

  it('haalt overdag in wat ’s nachts niet kon', async () => {
    await plant(new Date('2026-11-20T01:00:00Z'))
    later(9)
    await open().look()
    expect(await listMap()).toContain('baken-20261122T110000Z.tar.gz')
  })

  it('zegt waarom het niet lukt, probeert het elk uur en waarschuwt één keer per dag', async () => {
    await plant(new Date('2026-11-21T01:00:00Z'))
    gelukt = false
    const wacht = open()
    for (let keer = 0; keer < 6 * 48; keer += 1, later(1 / 6)) await wacht.look()
    expect(zinnen[0]).toBe('De backup is niet gelukt. De schijf is vol. Baken probeert het over een uur opnieuw.')
    expect(zinnen).toHaveLength(48)
    expect(alarmen.map((op) => op.toISOString().slice(0, 10))).toEqual(['2026-11-22', '2026-11-22', '2026-11-23'])
    expect((await wacht.overzicht()).poging?.gelukt).toBe(false)
    expect(await listMap()).toEqual(['baken-20261121T010000Z.tar.gz'])
  })

  it('waarschuwt meteen als er nooit één was en het niet lukt', async () => {
    gelukt = false
    const wacht = open()
    await wacht.look()
    expect(alarmen).toHaveLength(1)
    expect((await wacht.overzicht()).stand).toBe('te_oud')
  })

  it('is weer goed zodra er een goede is', async () => {
    await plant(new Date('2026-11-18T01:00:00Z'))
    const wacht = open()
    expect((await wacht.overzicht()).stand).toBe('te_oud')
    await wacht.look()
    expect((await wacht.overzicht()).stand).toBe('goed')
    expect(alarmen).toEqual([])
  })

  it('telt wat half is of anders heet niet mee', async () => {
    for (const naam of ['.baken-20261122T010000Z.tar.gz.half', 'baken-2026.tar.gz', 'baken-20261399T010000Z.tar.gz'])
      await writeFile(path.join(map, naam), 'x')
    expect((await open().overzicht()).backups).toEqual([])
  })

  it('doet niets als er niets is ingesteld', async () => {
    const uit = createBackupwacht({
      instelling: null,
      maak: () => Promise.reject(new Error('not asked for')),
      alarm: async (op) => void alarmen.push(op),
      meld: (zin) => void zinnen.push(zin),
    })
    await uit.look()
    expect(await uit.overzicht()).toMatchObject({ stand: 'uit', backups: [] })
    expect([alarmen, zinnen]).toEqual([[], []])
  })

  it('breekt af wat loopt als de server stopt, zonder alarm', async () => {
    const wacht = createBackupwacht({
      instelling: { map, uur: 2, bewaren: { dagen: 2, weken: 0, maanden: 0 }, versleuteld: false },
      maak: (signal) =>
        new Promise((_klaar, mis) => signal.addEventListener('abort', () => mis(new Error('called off')))),
      alarm: async (op) => void alarmen.push(op),
      meld: (zin) => void zinnen.push(zin),
    })
    wacht.start()
    await wacht.stop()
    expect([alarmen, zinnen]).toEqual([[], []])
  })
})
