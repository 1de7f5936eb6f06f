import { rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { withClient } from '../database/withClient.ts'
import { createHalf, nameBackup, openBackupmap, toHalf } from './backupmap.ts'
import { BackupWeigering } from './BackupWeigering.ts'
import { beginBackup, collectDelen, type Backupbron } from './collectDelen.ts'
import { writeTar } from './container/writeTar.ts'
import type { Tardeel } from './container/writeTar.ts'
import type { Manifest } from './manifest.ts'
import { syncMap } from './syncMap.ts'
import { encryptStroom } from './versleuteling/encryptStroom.ts'

export type Backupopdracht = {
  /** Owner of the tables, with bypassrls. */
  readonly migratieUrl: string
  readonly bron: Backupbron
  readonly map: string
  /** Null: not encrypted. */
  readonly sleutel: Buffer | null
  readonly nu: Date
  /** Aborted: the half file is removed and nothing is left. */
  readonly signal?: AbortSignal
}

export type Gemaakt = { readonly pad: string; readonly grootte: number; readonly manifest: Manifest }

/** Half the time of the usual level, and hardly larger. */
const GZIP = { level: 4 }

/**
 * One file with the whole database and the files it knows as they are at one moment, while everything goes on. It gets its
 * name once it is whole and on disk. Throws BackupWeigering for what the person can repair.
 */
export async function makeBackup(opdracht: Backupopdracht): Promise<Gemaakt> {
  const { map, nu, sleutel } = opdracht
  await openBackupmap(map)
  const pad = path.join(map, nameBackup(nu, sleutel !== null))
  const half = toHalf(pad)
  const bestand = await createHalf(half)
  try {
    // Closes the file; flush makes it durable before that.
    const manifest = await writeBackup(opdracht, bestand.createWriteStream({ flush: true }))
    await rename(half, pad)
    await syncMap(map)
    return { pad, grootte: (await stat(pad)).size, manifest }
  } catch (fout) {
    await bestand.close().catch(() => undefined)
    await rm(half, { force: true })
    throw explain(fout)
  }
}

const writeBackup = ({ migratieUrl, bron, sleutel, nu, signal }: Backupopdracht, naar: Writable): Promise<Manifest> =>
  withClient(migratieUrl, async (client) => {
    await client.query(beginBackup)
    const { delen, manifest } = keepManifest(collectDelen(client, bron, nu))
    const inhoud = Readable.from(writeTar(delen, nu), { objectMode: false })
    const stappen = [inhoud, createGzip(GZIP)] as const
    const opties = signal ? { signal } : {}
    if (sleutel === null) await pipeline(...stappen, naar, opties)
    else await pipeline(...stappen, (bytes: AsyncIterable<Buffer>) => encryptStroom(bytes, sleutel), naar, opties)
    await end(client)
    return manifest()
  })

const end = async (client: pg.Client): Promise<void> => void (await client.query('commit'))

/** The manifest is what the generator returns, which `for await` does not give. */
function keepManifest(bron: AsyncGenerator<Tardeel, Manifest>) {
  let gevonden: Manifest | null = null
  async function* read(): AsyncGenerator<Tardeel> {
    gevonden = yield* bron
  }
  return {
    delen: read(),
    manifest: (): Manifest => {
      if (gevonden === null) throw new Error('backup without manifest')
      return gevonden
    },
  }
}

/** By code of Node or PostgreSQL. */
const UITLEG: Readonly<Record<string, string>> = {
  ENOSPC: 'De schijf voor de backups is vol. Maak ruimte, of bewaar er minder met BAKEN_BACKUP_BEWAAR.',
  EDQUOT: 'De ruimte voor de backups is op. Maak ruimte, of bewaar er minder met BAKEN_BACKUP_BEWAAR.',
  '42501':
    'De rol uit DATABASE_MIGRATION_URL mag niet alles lezen. Geef haar bypassrls: zonder dat zou een backup onvolledig zijn.',
}

function explain(fout: unknown): unknown {
  const uitleg = fout instanceof Error && 'code' in fout ? UITLEG[String(fout.code)] : undefined
  return uitleg === undefined ? fout : new BackupWeigering(uitleg)
}
