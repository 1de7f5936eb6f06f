import { mkdir, readdir, rename, rm, rmdir, statfs } from 'node:fs/promises'
import path from 'node:path'
import { findHolder } from '../database/embedded/dataSlot.ts'
import { findLivingPostmaster } from '../database/embedded/postmasterFile.ts'
import { startEmbedded, type EmbeddedDatabase } from '../database/embedded/startEmbedded.ts'
import { stopPostmaster } from '../database/embedded/stopPostmaster.ts'
import { withClient } from '../database/withClient.ts'
import { BackupWeigering } from './BackupWeigering.ts'
import type { Manifest } from './manifest.ts'
import { syncMap } from './syncMap.ts'

type Bouw = {
  readonly meld: (zin: string) => void
  readonly manifest: Manifest
  /** True: for a moment only, so without waiting for the disk. */
  readonly vluchtig?: boolean
  /** Fills the new database and folder; true when something in it was destroyed, of which no bytes may be left. */
  readonly fill: (database: EmbeddedDatabase, map: string) => Promise<boolean>
}

/**
 * Only while it is filled: rows of a table made in the same transaction then need no log, and what log there was is removed
 * instead of used again with its old bytes in it.
 */
const INSTELLINGEN = ['wal_level=minimal', 'max_wal_senders=0', 'wal_recycle=off']

/** A data folder with an embedded database, built beside its place and renamed once it is whole. Throws BackupWeigering. */
export async function buildDataMap(naar: string, { meld, manifest, vluchtig = false, fill }: Bouw): Promise<void> {
  const map = path.resolve(naar)
  const inAanbouw = `${map}.herstel`
  await checkLeeg(map)
  await clearInAanbouw(inAanbouw)
  await mkdir(inAanbouw, { recursive: true, mode: 0o755 }).catch(() => {
    throw new BackupWeigering(`Naast ${map} kan niet geschreven worden. Kies met --naar een andere map.`)
  })
  try {
    await checkRuimte(inAanbouw, manifest)
    const instellingen = [...INSTELLINGEN, ...(vluchtig ? ['fsync=off', 'full_page_writes=off'] : [])]
    const database = await startEmbedded(inAanbouw, { meld, instellingen, vluchtig })
    try {
      if (await fill(database, inAanbouw)) await clearLog(database.beheerUrl)
    } finally {
      await database.stop()
    }
    await rmdir(map).catch(() => undefined)
    await rename(inAanbouw, map)
    await syncMap(path.dirname(map))
  } catch (fout) {
    await rm(inAanbouw, { recursive: true, force: true })
    throw fout
  }
}

export async function checkLeeg(map: string): Promise<void> {
  const namen = await readdir(map).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return []
    throw new BackupWeigering(`${map} is geen map waarin hersteld kan worden. Kies met --naar een nieuwe map.`)
  })
  if (namen.length === 0) return
  throw new BackupWeigering(
    `De map ${map} is niet leeg. Herstellen doet nooit iets met gegevens die er al zijn: kies met --naar een nieuwe map.`,
  )
}

/** What a restore that was killed left behind. */
async function clearInAanbouw(map: string): Promise<void> {
  const houder = await findHolder(map).catch(() => null)
  if (houder !== null) {
    throw new BackupWeigering(`Er wordt al hersteld naar deze map (proces ${houder}). Wacht tot dat klaar is.`)
  }
  const cluster = path.join(map, 'postgres')
  const wees = findLivingPostmaster(cluster)
  if (wees) await stopPostmaster(wees.pid, cluster)
  await rm(map, { recursive: true, force: true })
}

/** Rows take about twice their text, with indexes. */
const RUIMTE_PER_BYTE = 2

async function checkRuimte(map: string, { tabellen, bestanden }: Manifest): Promise<void> {
  const nodig = RUIMTE_PER_BYTE * sumOf(tabellen.flatMap(({ delen }) => delen)) + sumOf(bestanden)
  const { bavail, bsize } = await statfs(map)
  if (bavail * bsize > nodig) return
  throw new BackupWeigering(
    `Er is te weinig ruimte om deze backup terug te zetten: ongeveer ${Math.ceil(nodig / 1024 ** 2)} MB is nodig. Maak ruimte of kies een andere map.`,
  )
}

const sumOf = (delen: readonly { readonly grootte: number }[]): number =>
  delen.reduce((som, { grootte }) => som + grootte, 0)

/** The first checkpoint lets go of the old log, the second of the one that was in use meanwhile. */
const clearLog = (beheerUrl: string): Promise<void> =>
  withClient(beheerUrl, async (client) => {
    for (const stap of ['checkpoint', 'select pg_switch_wal()', 'checkpoint', 'select pg_switch_wal()', 'checkpoint'])
      await client.query(stap)
  })
