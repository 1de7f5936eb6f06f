import { open } from 'node:fs/promises'
import path from 'node:path'
import { openBestanden } from '../../modules/documenten/server/public.ts'
import { BackupWeigering } from '../../platform/server/backup/BackupWeigering.ts'
import { buildDataMap } from '../../platform/server/backup/buildDataMap.ts'
import type { Manifest } from '../../platform/server/backup/manifest.ts'
import type { Backuplezing } from '../../platform/server/backup/readBackup.ts'
import { restoreBackup, type Herstelplek } from '../../platform/server/backup/restoreBackup.ts'
import type { Grafsteen } from '../../platform/server/backup/vernietigd/grafsteen.ts'
import { appendGrafstenen, GRAFSTEENLIJST } from '../../platform/server/backup/vernietigd/grafsteenlijst.ts'
import { ensureRuntimeRol } from '../../platform/server/database/runtimeRol.ts'
import { listGemeenten } from '../../platform/server/logboek/listGemeenten.ts'
import { createAchtergrond } from '../../platform/server/withActor.ts'
import { withPool } from '../gebruiker.ts'
import { bestandenMapOf } from './backupbron.ts'
import { herstelregels } from './herstelregels.ts'

export type Herstel = {
  readonly lezing: Backuplezing
  readonly manifest: Manifest
  readonly grafstenen: readonly Grafsteen[]
  readonly meld: (zin: string) => void
}

/** A new data folder with everything in it; it gets its name when it is whole. */
export const restoreEmbedded = (map: string, { lezing, manifest, grafstenen, meld }: Herstel): Promise<void> =>
  buildDataMap(map, {
    meld,
    manifest,
    fill: async ({ migratieUrl, appUrl }, inAanbouw) => {
      const plek = plekIn(inAanbouw, { migratieUrl, appUrl })
      const vergeten = await restoreBackup(lezing, manifest, plek, herstelregels(grafstenen))
      await appendGrafstenen(path.join(inAanbouw, GRAFSTEENLIJST), grafstenen)
      await noteHerstel(appUrl, manifest)
      return vergeten.length > 0
    },
  })

type Server = { readonly migratieUrl: string; readonly appUrl: string; readonly dataMap: string }

/** Into an empty database on a server, and the files beside it. */
export async function restoreServer({ migratieUrl, appUrl, dataMap }: Server, herstel: Herstel): Promise<void> {
  const { lezing, manifest, grafstenen } = herstel
  await ensureRuntimeRol(migratieUrl, appUrl)
  await restoreBackup(lezing, manifest, plekIn(dataMap, { migratieUrl, appUrl }), herstelregels(grafstenen))
  await appendGrafstenen(path.join(dataMap, GRAFSTEENLIJST), grafstenen)
  await noteHerstel(appUrl, manifest)
}

const plekIn = (dataMap: string, urls: Pick<Herstelplek, 'migratieUrl' | 'appUrl'>): Herstelplek => ({
  ...urls,
  saveBestand: openBestanden(bestandenMapOf(dataMap)).save,
  saveGeheim: (geheim) => saveGeheim(path.join(dataMap, 'geheim'), geheim),
})

async function saveGeheim(pad: string, geheim: Buffer): Promise<void> {
  const bestand = await open(pad, 'a+', 0o600)
  try {
    const bewaard = await bestand.readFile()
    if (bewaard.equals(geheim)) return
    if (bewaard.length > 0) {
      throw new BackupWeigering(
        `Er staat al een ander geheim in ${pad}. Verplaats dat bestand, of kies met BAKEN_DATA een nieuwe map.`,
      )
    }
    await bestand.appendFile(geheim)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
}

/** The log itself tells that it was put back, and to when. */
const noteHerstel = (appUrl: string, { gemaaktOp }: Manifest): Promise<void> =>
  withPool(appUrl, async (pool) => {
    for (const gemeente of await listGemeenten(pool))
      await createAchtergrond(pool)(gemeente, 'backup:restore', async () => ({
        body: null,
        onderwerp: `backup/${gemaaktOp}`,
      }))
  })
