import { mailBackupalarm } from '../../modules/toegang/server/public.ts'
import { BackupWeigering } from '../../platform/server/backup/BackupWeigering.ts'
import { createBackupwacht, type Backupwacht } from '../../platform/server/backup/createBackupwacht.ts'
import type { Config } from '../../platform/server/config.ts'
import type { Pool } from '../../platform/server/database/openPool.ts'
import { listGemeenten } from '../../platform/server/logboek/listGemeenten.ts'
import type { Postweg } from '../../platform/server/post/postweg.ts'
import { createAchtergrond } from '../../platform/server/withActor.ts'
import { runBackupInThread } from './runBackupInThread.ts'

type Opties = {
  readonly config: Config
  readonly pool: Pool
  /** Owner of the tables; null when only DATABASE_URL was given. */
  readonly migratieUrl: string | null
  readonly postweg: Postweg
  readonly meld: (zin: string) => void
}

/** The nightly backup of this installation, as the settings ask. */
export function openBackupwacht({ config, pool, migratieUrl, postweg, meld }: Opties): Backupwacht {
  const { BAKEN_BACKUP_MAP: map, BAKEN_BACKUP_SLEUTEL: sleutel = null, BAKEN_DATA: dataMap } = config
  const achtergrond = createAchtergrond(pool)
  const alarm = async (now: Date): Promise<void> => {
    meld('De laatste goede backup is te oud, of er is er geen. De beheerders krijgen bericht.')
    for (const gemeenteId of await listGemeenten(pool))
      await achtergrond(gemeenteId, 'backup:warn', async ({ db }) => {
        const aantal = await mailBackupalarm(db, { gemeenteId, adres: postweg.adres, now })
        return { body: null, onderwerp: `berichten/${aantal}` }
      })
    await postweg.post.wek()
  }
  return createBackupwacht({
    instelling:
      map === undefined
        ? null
        : { map, uur: config.BAKEN_BACKUP_UUR, bewaren: config.BAKEN_BACKUP_BEWAAR, versleuteld: sleutel !== null },
    maak: async (signal) => {
      if (map === undefined) return
      if (migratieUrl === null)
        throw new BackupWeigering('Zet DATABASE_MIGRATION_URL: alleen de eigenaar van de tabellen mag alles lezen.')
      await runBackupInThread({ migratieUrl, dataMap, map, sleutel }, signal)
    },
    alarm,
    meld,
  })
}
