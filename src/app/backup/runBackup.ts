import { checkBackup } from '../../platform/server/backup/readBackup.ts'
import { makeBackup, type Gemaakt } from '../../platform/server/backup/makeBackup.ts'
import { mergeGrafstenen } from '../../platform/server/backup/vernietigd/mergeGrafstenen.ts'
import { readSleutelbestand } from '../../platform/server/backup/versleuteling/sleutel.ts'
import { openBackupbron } from './backupbron.ts'
import { grafsteenpadenOf } from './backupkeuze.ts'

/** Plain values: it also travels to a thread. */
export type Backupkeuze = {
  readonly migratieUrl: string
  readonly dataMap: string
  readonly map: string
  /** Path of the key file; null: not encrypted. */
  readonly sleutel: string | null
}

/** Makes a backup of this installation and reads it back whole before anybody may count on it. */
export async function runBackup(
  { migratieUrl, dataMap, map, sleutel: pad }: Backupkeuze,
  signal?: AbortSignal,
): Promise<Gemaakt> {
  const sleutel = pad === null ? null : await readSleutelbestand(pad)
  const bron = await openBackupbron(dataMap, await mergeGrafstenen(grafsteenpadenOf(dataMap, map)))
  const gemaakt = await makeBackup({ migratieUrl, bron, map, sleutel, nu: new Date(), ...(signal && { signal }) })
  await checkBackup({ pad: gemaakt.pad, sleutel })
  return gemaakt
}
