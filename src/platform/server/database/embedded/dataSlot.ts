import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseWeigering } from '../DatabaseWeigering.ts'
import { identityOf } from './processIdentity.ts'

type Aanspraak = { readonly bestand: string; readonly pid: number; readonly actief: boolean }

export type DataSlot = { readonly release: () => void }

/** Another living process works on these data. */
export class DataBezet extends DatabaseWeigering {
  readonly pid: number

  constructor(dataDir: string, pid: number) {
    super(
      `Baken draait al op de gegevens in ${dataDir} (proces ${pid}). ` +
        'Gebruik dat venster, stop het met Ctrl-C, of kies met BAKEN_DATA een andere map.',
    )
    this.name = 'DataBezet'
    this.pid = pid
  }
}

/**
 * One living process per data folder. Each process first announces itself (`.wacht`), then looks who else is there:
 * whoever announced before looking is seen by everyone who looks later, so two can never both become active.
 * A claim of a process that no longer lives (its pid may belong to another by now) counts for nothing.
 * `geduldMs` is for a holder that is just stopping.
 */
export async function claimDataSlot(dataDir: string, geduldMs = 0): Promise<DataSlot> {
  for (const grens = Date.now() + geduldMs; ; await wait(50)) {
    try {
      return await claimNow(dataDir)
    } catch (fout) {
      if (!(fout instanceof DataBezet) || Date.now() >= grens) throw fout
    }
  }
}

async function claimNow(dataDir: string): Promise<DataSlot> {
  const map = join(dataDir, 'slot')
  await mkdir(map, { recursive: true, mode: 0o700 })
  const naam = `${process.pid}-${identityOf(process.pid) ?? ''}`
  const wacht = join(map, `${naam}.wacht`)
  const actief = join(map, `${naam}.actief`)
  await announce(wacht, dataDir)
  try {
    await waitForTurn(map, dataDir)
    // Written before the first is removed: a rename could hide both from somebody who is reading the folder.
    await writeFile(actief, '')
  } finally {
    await rm(wacht, { force: true })
  }
  return { release: () => rmSync(actief, { force: true }) }
}

async function announce(wacht: string, dataDir: string): Promise<void> {
  try {
    await writeFile(wacht, '', { flag: 'wx' })
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'EEXIST') throw new DataBezet(dataDir, process.pid)
    throw fout
  }
}

/** The pid of the living process that holds the folder, or null. */
export async function findHolder(dataDir: string): Promise<number | null> {
  const aanspraken = await readLiving(join(dataDir, 'slot'))
  return aanspraken.find(({ actief }) => actief)?.pid ?? null
}

/** Of those who wait at the same time, the lowest pid goes first and the others withdraw. */
async function waitForTurn(map: string, dataDir: string): Promise<void> {
  for (;;) {
    const aanspraken = await readLiving(map)
    const voor = aanspraken.find(({ actief, pid }) => actief || pid < process.pid)
    if (voor) throw new DataBezet(dataDir, voor.pid)
    if (aanspraken.every(({ pid }) => pid === process.pid)) return
    await wait(20)
  }
}

/** The claims of living processes; those of dead ones are cleared away. */
async function readLiving(map: string): Promise<Aanspraak[]> {
  const namen = await readdir(map).catch(() => [])
  const levend: Aanspraak[] = []
  for (const bestand of namen) {
    const [, pid, identiteit, staat] = /^(\d+)-(\w*)\.(wacht|actief)$/.exec(bestand) ?? []
    if (pid !== undefined && identityOf(Number(pid)) === identiteit) {
      levend.push({ bestand, pid: Number(pid), actief: staat === 'actief' })
    } else {
      await rm(join(map, bestand), { force: true })
    }
  }
  return levend
}
