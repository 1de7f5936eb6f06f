import path from 'node:path'
import { openBestanden } from '../../modules/documenten/server/public.ts'
import type { Backupbron } from '../../platform/server/backup/collectDelen.ts'
import { readGeheim } from '../../platform/server/readGeheim.ts'

/** Every file that the database knows; the one place to add to when another table names files. */
export const BESTANDEN_SQL = 'select sha256 from documenten.bestand'

export const bestandenMapOf = (dataMap: string): string => path.join(dataMap, 'bestanden')

export async function openBackupbron(dataMap: string, vernietigd: number): Promise<Backupbron> {
  return {
    bestandenSql: BESTANDEN_SQL,
    readBestand: openBestanden(bestandenMapOf(dataMap)).read,
    geheim: await readGeheim(dataMap),
    vernietigd,
  }
}
