import type pg from 'pg'
import { rolOf } from '../database/runtimeRol.ts'
import { withClient } from '../database/withClient.ts'
import type { Tarlezer } from './container/openTar.ts'
import { nameBestand, nameTabeldeel, type Manifest, type Tabelinhoud } from './manifest.ts'
import { openBackup, readOnderdeel, type Backuplezing } from './readBackup.ts'
import { restoreDatabase } from './restoreDatabase.ts'
import { forgetVernietigd, type Vergeters } from './vernietigd/forgetVernietigd.ts'
import type { Grafsteen } from './vernietigd/grafsteen.ts'

export type Herstelplek = {
  /** Owner of the tables, on an empty database. */
  readonly migratieUrl: string
  readonly appUrl: string
  readonly saveBestand: (bytes: Uint8Array) => Promise<unknown>
  readonly saveGeheim: (bytes: Buffer) => Promise<void>
}

export type Herstelregels = {
  /** As in Backupbron. */
  readonly bestandenSql: string
  readonly grafstenen: readonly Grafsteen[]
  readonly vergeters: Vergeters
  /** What may not come back to life, such as sessions; in the same transaction. */
  readonly naHerstel: (client: pg.Client) => Promise<void>
}

/**
 * Restores what `checkBackup` found right, reading and checking it once more: the database becomes visible only when everything
 * is in. Answers the tables in which something was destroyed again. Throws BackupWeigering.
 */
export async function restoreBackup(
  lezing: Backuplezing,
  manifest: Manifest,
  plek: Herstelplek,
  { bestandenSql, grafstenen, vergeters, naHerstel }: Herstelregels,
): Promise<readonly string[]> {
  const tar = await openBackup(lezing)
  let vergeten: readonly string[] = []
  await withClient(plek.migratieUrl, async (client) => {
    await restoreDatabase(client, {
      manifest,
      appRol: rolOf(plek.appUrl),
      inhoudOf: (tabel) => readTabel(tar, tabel),
      voorCommit: async () => {
        vergeten = await forgetVernietigd(client, grafstenen, vergeters)
        await naHerstel(client)
        await plek.saveGeheim(await readGeheel(tar, { ...manifest.geheim, naam: 'geheim' }))
        await saveBestanden(tar, manifest, plek, await listBekend(client, bestandenSql))
      },
    })
    // A table that is only emptied keeps the bytes of what was in it.
    for (const tabel of vergeten) await client.query(`vacuum (full, analyze) ${tabel}`)
  })
  return vergeten
}

async function* readTabel(tar: Tarlezer, { naam, delen }: Tabelinhoud): AsyncGenerator<Buffer> {
  for (const [plek, deel] of delen.entries()) yield* readOnderdeel(tar, { ...deel, naam: nameTabeldeel(naam, plek) })
}

async function listBekend(client: pg.Client, bestandenSql: string): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ sha256: string }>(
    `select encode(b.sha256, 'hex') as sha256 from (${bestandenSql}) b`,
  )
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** What the database no longer knows was destroyed since, and is not put back. */
async function saveBestanden(
  tar: Tarlezer,
  { bestanden }: Manifest,
  { saveBestand }: Herstelplek,
  bekend: ReadonlySet<string>,
): Promise<void> {
  for (const bestand of bestanden) {
    const bytes = await readGeheel(tar, { ...bestand, naam: nameBestand(bestand.sha256) })
    if (bekend.has(bestand.sha256)) await saveBestand(bytes)
  }
}

async function readGeheel(tar: Tarlezer, onderdeel: Parameters<typeof readOnderdeel>[1]): Promise<Buffer> {
  const stukken: Buffer[] = []
  for await (const stuk of readOnderdeel(tar, onderdeel)) stukken.push(stuk)
  return Buffer.concat(stukken)
}
