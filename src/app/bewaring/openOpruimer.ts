import { sql } from 'kysely'
import { createOpruimer, type Opruimer } from '../../modules/bewaring/server/public.ts'
import { openBestanden } from '../../modules/documenten/server/public.ts'
import { appendGrafstenen } from '../../platform/server/backup/vernietigd/grafsteenlijst.ts'
import type { Pool } from '../../platform/server/database/openPool.ts'
import { rewriteTabellen } from '../../platform/server/database/rewriteTabellen.ts'
import { listGemeenten } from '../../platform/server/logboek/listGemeenten.ts'
import { createAchtergrond, inTransaction } from '../../platform/server/withActor.ts'
import { bewaarbaren } from './bewaarbaren.ts'

type Opties = {
  readonly pool: Pool
  readonly bestandenMap: string
  /** The lists of tombstones: in the data folder, and beside the backups. */
  readonly grafsteenpaden: readonly string[]
  /** Owner of the tables; null when nobody here may write them anew. */
  readonly migratieUrl: string | null
  readonly meld: (zin: string) => void
}

/** What destroys at night, with all that it needs of this installation. */
export function openOpruimer({ pool, bestandenMap, grafsteenpaden, migratieUrl, meld }: Opties): Opruimer {
  return createOpruimer({
    achtergrond: createAchtergrond(pool),
    bewaarbaren,
    gemeenten: () => listGemeenten(pool),
    gemeentenMetWerk: () =>
      inTransaction(pool, async (db) => {
        const { rows } = await sql<{ code: number }>`select code from bewaring.gemeenten_met_werk()`.execute(db)
        return rows.map(({ code }) => code)
      }),
    isInGebruik: (sha256) =>
      inTransaction(pool, async (db) => {
        const { rows } = await sql<{ ja: boolean }>`select bewaring.is_inhoud_in_gebruik(${sha256}) as ja`.execute(db)
        return rows[0]?.ja !== false
      }),
    removeBestand: openBestanden(bestandenMap).remove,
    noteGrafstenen: async (stenen) => {
      for (const pad of grafsteenpaden) await appendGrafstenen(pad, stenen)
    },
    rewriteTabellen: async (tabellen) => migratieUrl !== null && rewriteTabellen(migratieUrl, tabellen),
    meld,
  })
}
