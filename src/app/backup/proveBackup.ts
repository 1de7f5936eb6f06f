import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildDataMap } from '../../platform/server/backup/buildDataMap.ts'
import { compareRijen } from '../../platform/server/backup/compareRijen.ts'
import { restoreBackup } from '../../platform/server/backup/restoreBackup.ts'
import { withClient } from '../../platform/server/database/withClient.ts'
import { checkLogboek } from '../../platform/server/logboek/controle/checkLogboek.ts'
import { listGemeenten } from '../../platform/server/logboek/listGemeenten.ts'
import { withPool } from '../gebruiker.ts'
import { herstelregels } from './herstelregels.ts'
import type { Herstel } from './restoreInstallatie.ts'

export type Proef = {
  /** Tables whose number of rows is not what the backup says. */
  readonly tabellenAnders: readonly string[]
  /** Gemeenten whose log does not hold. */
  readonly logboekenAnders: readonly number[]
  readonly gemeenten: number
}

/** Restores into a throw-away database, counts, recomputes the log, and removes it all. Files are checked and not kept. */
export async function proveBackup({ lezing, manifest, meld }: Omit<Herstel, 'grafstenen'>): Promise<Proef> {
  const map = await mkdtemp(path.join(tmpdir(), 'baken-herstelproef-'))
  let proef: Proef | null = null
  try {
    await buildDataMap(path.join(map, 'proef'), {
      meld,
      manifest,
      vluchtig: true,
      fill: async ({ migratieUrl, appUrl }) => {
        const plek = { migratieUrl, appUrl, saveBestand: async () => undefined, saveGeheim: async () => undefined }
        // As it was: sessions too, so that every row can be counted.
        const regels = { ...herstelregels([]), naHerstel: async () => undefined }
        await restoreBackup(lezing, manifest, plek, regels)
        const tabellenAnders = await withClient(migratieUrl, (client) => compareRijen(client, manifest))
        proef = { tabellenAnders, ...(await checkLogboeken(appUrl)) }
        return false
      },
    })
    if (proef === null) throw new Error('nothing was tried')
    return proef
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

const checkLogboeken = (appUrl: string): Promise<Pick<Proef, 'logboekenAnders' | 'gemeenten'>> =>
  withPool(appUrl, async (pool) => {
    const gemeenten = await listGemeenten(pool)
    const logboekenAnders: number[] = []
    for (const gemeente of gemeenten) {
      const { aantalBevindingen } = await checkLogboek(gemeente, { pool, anker: null, wacht: async () => undefined })
      if (aantalBevindingen > 0) logboekenAnders.push(gemeente)
    }
    return { logboekenAnders, gemeenten: gemeenten.length }
  })
