import type pg from 'pg'
import type { Herstelregels } from '../../platform/server/backup/restoreBackup.ts'
import type { Grafsteen } from '../../platform/server/backup/vernietigd/grafsteen.ts'
import { vergeters } from '../bewaring/vergeters.ts'
import { BESTANDEN_SQL } from './backupbron.ts'

export const herstelregels = (grafstenen: readonly Grafsteen[]): Herstelregels => ({
  bestandenSql: BESTANDEN_SQL,
  grafstenen,
  vergeters,
  naHerstel: endSessies,
})

/** Who was signed in then, or was sent a link then, may have been signed out or refused since. */
const endSessies = async (client: pg.Client): Promise<void> =>
  void (await client.query('delete from toegang.sessie; delete from toegang.toegangslink'))
