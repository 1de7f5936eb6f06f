import path from 'node:path'
import type { Config } from '../../platform/server/config.ts'
import { GRAFSTEENLIJST } from '../../platform/server/backup/vernietigd/grafsteenlijst.ts'

/** Where backups go when nothing was chosen. */
export const backupmapOf = (config: Config): string =>
  config.BAKEN_BACKUP_MAP ?? path.join(config.BAKEN_DATA, 'backups')

/** Every place where tombstones are written to: in the data folder, and where the backups go. */
export const grafsteenpadenOf = (dataMap: string, backupmap: string | undefined): readonly string[] =>
  [dataMap, ...(backupmap === undefined ? [] : [backupmap])].map((map) => path.join(map, GRAFSTEENLIJST))
