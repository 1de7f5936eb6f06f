import type pg from 'pg'
import type { Herstelregels } from '../../platform/server/backup/restoreBackup.ts'
import type { Grafsteen } from '../../platform/server/backup/vernietigd/grafsteen.ts'
import type { Vergeters } from '../../platform/server/backup/vernietigd/forgetVernietigd.ts'
import { BESTANDEN_SQL } from './backupbron.ts'

/** By kind of record: how it is destroyed again. A module that destroys adds its own here. */
const VERGETERS: Vergeters = {}

export const herstelregels = (grafstenen: readonly Grafsteen[]): Herstelregels => ({
  bestandenSql: BESTANDEN_SQL,
  grafstenen,
  vergeters: VERGETERS,
  naHerstel: endSessies,
})

/** Who was signed in then, or was sent a link then, may have been signed out or refused since. */
const endSessies = async (client: pg.Client): Promise<void> =>
  void (await client.query('delete from toegang.sessie; delete from toegang.toegangslink'))
