import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Recordsoort } from '../../domain/bewaartermijn.ts'
import type { Regelstatus } from '../../domain/vernietigingslijst.ts'
import type { Verlopen } from './findVerlopen.ts'

export type Regel = {
  readonly id: string
  readonly recordsoort: Recordsoort
  readonly regime: string
  /** Id of the bewaartermijn. */
  readonly termijn: string
  readonly klok: string
  readonly klokdag: Datum
  readonly laatste: Datum
  readonly uitleg: string
  /** Null once it is destroyed, like `kenmerk`. */
  readonly recordId: string | null
  readonly kenmerk: string | null
  readonly betreft: readonly string[]
  readonly recordHash: Buffer
  readonly status: Regelstatus
  readonly reden: string | null
  readonly geblokkeerd: boolean
}

/** What names a record once it is gone: who has its id can prove that it is meant, and it says nothing to anybody else. */
export const hashRecord = (recordsoort: Recordsoort, id: string): Buffer =>
  createHash('sha256').update(`${recordsoort}:${id}`).digest()

/** What is on no list yet. */
export async function dropStaande(db: Tx, verlopen: readonly Verlopen[]): Promise<readonly Verlopen[]> {
  if (verlopen.length === 0) return []
  const rijen = await db
    .selectFrom('bewaring.regel')
    .select('record_id as id')
    .where('status', '=', 'staat')
    .where(
      'record_id',
      'in',
      verlopen.map(({ id }) => id),
    )
    .execute()
  const staand = new Set(rijen.map(({ id }) => id))
  return verlopen.filter(({ id }) => !staand.has(id))
}

export async function insertRegels(
  db: Tx,
  gemeenteId: number,
  lijstId: string,
  verlopen: readonly Verlopen[],
): Promise<void> {
  await db
    .insertInto('bewaring.regel')
    .values(
      verlopen.map(({ id, klokdag, kenmerk, betreft, laatste, uitleg, termijn }) => ({
        ...{ gemeente_id: gemeenteId, id: randomUUID(), lijst_id: lijstId, record_id: id, kenmerk, uitleg },
        ...{ recordsoort: termijn.recordsoort, regime: termijn.regime, termijn: termijn.id, klok: termijn.klok },
        ...{ klokdag, laatste_dag: laatste, betreft: [...betreft], record_hash: hashRecord(termijn.recordsoort, id) },
      })),
    )
    .execute()
}

const geblokkeerd = sql<boolean>`exists (select from bewaring.blokkade b
  where b.gemeente_id = r.gemeente_id and b.opgeheven_op is null
    and (b.betreft_id = r.record_id or b.betreft_id = any (r.betreft)))`

const regels = (db: Tx, lijstId: string) =>
  db
    .selectFrom('bewaring.regel as r')
    .select(['r.id', 'r.recordsoort', 'r.regime', 'r.termijn', 'r.klok', 'r.klokdag', 'r.laatste_dag as laatste'])
    .select(['r.uitleg', 'r.record_id as recordId', 'r.kenmerk', 'r.betreft', 'r.record_hash as recordHash'])
    .select(['r.status', 'r.reden', geblokkeerd.as('geblokkeerd')])
    .where('r.lijst_id', '=', lijstId)
    // Written from the same types, and a column of type date is a day.
    .$narrowType<{ recordsoort: Recordsoort; status: Regelstatus; klokdag: Datum; laatste: Datum }>()

type Plek = { readonly laatste: string; readonly id: string }

/** What is most urgent first, from just after `na`. */
export const listRegels = (db: Tx, lijstId: string, aantal: number, na: Plek | null): Promise<Regel[]> =>
  regels(db, lijstId)
    .$if(na !== null, (vraag) =>
      vraag.where(sql<boolean>`(r.laatste_dag, r.id) > (${na?.laatste}::date, ${na?.id}::uuid)`),
    )
    .orderBy('r.laatste_dag')
    .orderBy('r.id')
    .limit(aantal)
    .execute()

export const listTeVernietigen = (db: Tx, lijstId: string, aantal: number): Promise<Regel[]> =>
  regels(db, lijstId).where('r.status', '=', 'staat').orderBy('r.id').limit(aantal).execute()

/** The tombstones, for the verklaring. */
export const listVernietigd = (db: Tx, lijstId: string): Promise<Regel[]> =>
  regels(db, lijstId).where('r.status', '=', 'vernietigd').orderBy('r.laatste_dag').orderBy('r.id').execute()

export const findStaand = (db: Tx, lijstId: string, id: string): Promise<Regel | undefined> =>
  regels(db, lijstId).where('r.id', '=', id).where('r.status', '=', 'staat').executeTakeFirst()

export async function saveVernietigd(db: Tx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('bewaring.regel')
    .set({ status: 'vernietigd', record_id: null, kenmerk: null, betreft: [], afgehandeld_op: now })
    .where('id', 'in', [...ids])
    .execute()
}

export async function saveEraf(
  db: Tx,
  id: string,
  status: 'uitgenomen' | 'uitgevallen',
  reden: string,
  now: Date,
): Promise<void> {
  await db.updateTable('bewaring.regel').set({ status, reden, afgehandeld_op: now }).where('id', '=', id).execute()
}
