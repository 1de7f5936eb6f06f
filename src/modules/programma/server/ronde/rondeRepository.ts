import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { RondeStatus } from '../../domain/ronde/ronde.ts'

export type Ronde = {
  readonly id: string
  readonly programmaId: string
  readonly titel: string
  readonly uiterlijk: Datum
  readonly status: RondeStatus
  readonly gestartOp: Date
  readonly geslotenOp: Date | null
}

const rondes = (db: Tx) =>
  db
    .selectFrom('programma.ronde as r')
    .select(['r.id', 'r.programma_id as programmaId', 'r.titel', 'r.uiterlijk', 'r.status'])
    .select(['r.gestart_op as gestartOp', 'r.gesloten_op as geslotenOp'])
    // The check of the table holds the same list as the type; a date column is a day as text.
    .$narrowType<Pick<Ronde, 'uiterlijk' | 'status'>>()

export const findRonde = (db: Tx, id: string): Promise<Ronde | undefined> =>
  rondes(db).where('r.id', '=', id).executeTakeFirst()

/** Open ones whose last day has not passed. */
export const listLopendeRondes = (db: Tx, vandaag: Datum): Promise<Ronde[]> =>
  rondes(db).where('r.status', '=', 'open').where('r.uiterlijk', '>=', vandaag).orderBy('r.id').execute()

export type Rondestand = Ronde & {
  readonly wie: string
  readonly gevraagd: number
  readonly ingediend: number
  readonly teBeoordelen: number
}

/** With how far they are, newest first. */
export const listRondestanden = (db: Tx, programmaId: string): Promise<Rondestand[]> =>
  rondes(db)
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'r.gemeente_id').onRef('m.id', '=', 'r.medewerker_id'),
    )
    .select('m.naam as wie')
    .select([
      sql<number>`(select count(*)::int from programma.uitvraag u
        where u.gemeente_id = r.gemeente_id and u.ronde_id = r.id)`.as('gevraagd'),
      sql<number>`(select count(*)::int from programma.uitvraag u
        where u.gemeente_id = r.gemeente_id and u.ronde_id = r.id and u.ingediend_op is not null)`.as('ingediend'),
      sql<number>`(select count(*)::int from programma.uitvraag_antwoord a
        join programma.uitvraag u on u.gemeente_id = a.gemeente_id and u.id = a.uitvraag_id
        where u.gemeente_id = r.gemeente_id and u.ronde_id = r.id and a.stand = 'ingediend')`.as('teBeoordelen'),
    ])
    .where('r.programma_id', '=', programmaId)
    .orderBy('r.gestart_op', 'desc')
    .orderBy('r.id')
    .limit(100)
    .execute()

type Nieuw = Pick<Ronde, 'id' | 'programmaId' | 'titel' | 'uiterlijk' | 'gestartOp'> & {
  readonly gemeenteId: number
  readonly medewerkerId: string
}

/** Returns false when the programme already has an open round. */
export async function insertRonde(db: Tx, nieuw: Nieuw): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('programma.ronde')
    .values({
      gemeente_id: nieuw.gemeenteId,
      id: nieuw.id,
      programma_id: nieuw.programmaId,
      titel: nieuw.titel,
      uiterlijk: nieuw.uiterlijk,
      medewerker_id: nieuw.medewerkerId,
      gestart_op: nieuw.gestartOp,
    })
    // A literal: with a parameter a statement that is planned once for all cannot be matched to the partial index.
    .onConflict((oc) => oc.columns(['gemeente_id', 'programma_id']).where('status', '=', sql.lit('open')).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function hasOpenRonde(db: Tx, programmaId: string): Promise<boolean> {
  const open = rondes(db).where('r.programma_id', '=', programmaId).where('r.status', '=', 'open').limit(1)
  return (await open.executeTakeFirst()) !== undefined
}

/** `geslotenOp` null opens it again. */
export async function saveGesloten(db: Tx, id: string, geslotenOp: Date | null): Promise<void> {
  await db
    .updateTable('programma.ronde')
    .set({ status: geslotenOp === null ? 'open' : 'gesloten', gesloten_op: geslotenOp })
    .where('id', '=', id)
    .execute()
}
