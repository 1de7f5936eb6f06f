import { sql } from 'kysely'
import { createUurtaak, type Uurtaak } from '../../../../platform/server/createUurtaak.ts'
import type { Achtergrond, ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { deletePaginas } from '../cbs/ophalingRepository.ts'
import { deleteGelezen } from '../lading/deelRepository.ts'
import { lockVerlopen, saveVervallen } from '../lading/ladingRepository.ts'

/** Rows of a file that nobody confirmed, and answers of CBS that spare it a second question, are kept so long. */
const BEWAARDAGEN = 30
const DAG_MS = 24 * 60 * 60_000

type Opties = {
  readonly achtergrond: Achtergrond
  readonly inAlle: <T>(doe: (db: Tx) => Promise<T>) => Promise<T>
  readonly meld: (zin: string) => void
}

/** Takes away what was read or fetched and became nothing. */
export const createCijferopruimer = ({ achtergrond, inAlle, meld }: Opties): Uurtaak =>
  createUurtaak({
    ...{ achtergrond, meld, taak: 'lading:expire', wat: 'ladingen' },
    gemeenten: () => inAlle((db) => listGemeentenMetOude(db, grensOf(new Date()))),
    doe: removeOude,
    na: () => Promise.resolve(),
    mislukt: 'Oude cijfers konden niet worden opgeruimd',
  })

const grensOf = (now: Date): Date => new Date(now.getTime() - BEWAARDAGEN * DAG_MS)

async function listGemeentenMetOude(db: Tx, voor: Date): Promise<number[]> {
  const { rows } = await sql<{ code: number }>`
    select code from inzicht.gemeenten_met_oude_cijfers(${voor}::timestamptz)`.execute(db)
  return rows.map(({ code }) => code)
}

async function removeOude({ db, now }: Pick<ActorContext, 'db' | 'now'>): Promise<number> {
  const verlopen = await lockVerlopen(db, grensOf(now))
  for (const id of verlopen) {
    await deleteGelezen(db, id)
    await saveVervallen(db, id)
  }
  return verlopen.length + (await deletePaginas(db, grensOf(now)))
}
