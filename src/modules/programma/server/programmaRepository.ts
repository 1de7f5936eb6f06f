import { sql } from 'kysely'
import type { Datum } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { ProgrammaStatus, Vaststeller } from '../domain/programmastatus.ts'

export type Programma = {
  readonly id: string
  readonly jaar: number
  readonly titel: string
  readonly versie: number
  readonly aantalActies: number
  readonly gewijzigdOp: Date
  readonly bestandId: string | null
  readonly status: ProgrammaStatus
  readonly vastgesteldOp: Datum | null
  readonly vastgesteldDoor: Vaststeller | null
  readonly afgeslotenOp: Datum | null
  readonly vorigId: string | null
}

const programmas = (db: Tx) =>
  db
    .selectFrom('programma.programma as p')
    .select(['p.id', 'p.jaar', 'p.titel', 'p.versie', 'p.gewijzigd_op as gewijzigdOp', 'p.bestand_id as bestandId'])
    .select(
      sql<number>`(select count(*)::int from programma.actie a
        where a.gemeente_id = p.gemeente_id and a.programma_id = p.id and a.verwijderd_op is null)`.as('aantalActies'),
    )
    .select(['p.status', 'p.vastgesteld_op as vastgesteldOp', 'p.vastgesteld_door as vastgesteldDoor'])
    .select(['p.afgesloten_op as afgeslotenOp', 'p.vorig_id as vorigId'])
    .where('p.verwijderd_op', 'is', null)
    // The checks of the table hold the same lists as the types; a date column is a day as text.
    .$narrowType<Pick<Programma, 'status' | 'vastgesteldOp' | 'vastgesteldDoor' | 'afgeslotenOp'>>()

export const findProgramma = (db: Tx, id: string): Promise<Programma | undefined> =>
  programmas(db).where('p.id', '=', id).executeTakeFirst()

/** Adopted and not closed, of this year or before: what is being carried out. */
export const listLopendeProgrammas = (db: Tx, jaar: number): Promise<Programma[]> =>
  programmas(db)
    .where('p.status', '=', 'vastgesteld')
    .where('p.jaar', '<=', jaar)
    .orderBy('p.jaar', 'desc')
    .orderBy('p.id')
    .limit(50)
    .execute()

/** Not adopted yet: this year's and what comes after it first. */
export const listConcepten = (db: Tx): Promise<Programma[]> =>
  programmas(db)
    .where('p.status', '=', 'concept')
    .orderBy('p.jaar', 'desc')
    .orderBy('p.gewijzigd_op', 'desc')
    .orderBy('p.id')
    .limit(20)
    .execute()

type Na = { readonly jaar: string; readonly id: string } | null

/** Newest year first. */
export function listProgrammas(db: Tx, aantal: number, na: Na): Promise<Programma[]> {
  const alle = programmas(db).orderBy('p.jaar', 'desc').orderBy('p.id').limit(aantal)
  if (!na) return alle.execute()
  const jaar = Number(na.jaar)
  return alle
    .where((eb) => eb.or([eb('p.jaar', '<', jaar), eb.and([eb('p.jaar', '=', jaar), eb('p.id', '>', na.id)])]))
    .execute()
}

export const listProgrammasOfJaar = (db: Tx, jaar: number): Promise<Programma[]> =>
  programmas(db).where('p.jaar', '=', jaar).orderBy('p.gewijzigd_op', 'desc').limit(10).execute()

type Nieuw = {
  readonly gemeenteId: number
  readonly id: string
  readonly jaar: number
  readonly titel: string
  readonly bestandId: string | null
  readonly vorigId?: string
}

export async function insertProgramma(
  db: Tx,
  { gemeenteId, id, jaar, titel, bestandId, vorigId }: Nieuw,
): Promise<void> {
  await db
    .insertInto('programma.programma')
    .values({ gemeente_id: gemeenteId, id, jaar, titel, bestand_id: bestandId, vorig_id: vorigId ?? null })
    .execute()
}

type Wijziging = { readonly jaar: number; readonly titel: string; readonly bestandId: string | null }

/** Returns false when someone else changed it since `versie`. */
export async function saveProgramma(
  db: Tx,
  id: string,
  versie: number,
  { jaar, titel, bestandId }: Wijziging,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.programma')
    .set({ jaar, titel, bestand_id: bestandId, versie: versie + 1, gewijzigd_op: now })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type Stap = Pick<Programma, 'status' | 'vastgesteldOp' | 'vastgesteldDoor' | 'afgeslotenOp'>

/** Returns false when someone else changed it since `versie`. */
export async function saveProgrammastatus(db: Tx, id: string, versie: number, stap: Stap, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.programma')
    .set({
      status: stap.status,
      vastgesteld_op: stap.vastgesteldOp,
      vastgesteld_door: stap.vastgesteldDoor,
      afgesloten_op: stap.afgeslotenOp,
      versie: versie + 1,
      gewijzigd_op: now,
    })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function touchProgramma(db: Tx, id: string, now: Date): Promise<void> {
  await db.updateTable('programma.programma').set({ gewijzigd_op: now }).where('id', '=', id).execute()
}

export async function markProgrammaVerwijderd(db: Tx, id: string, verwijderdOp: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.programma')
    .set({ verwijderd_op: verwijderdOp, versie: sql<number>`versie + 1` })
    .where('id', '=', id)
    .where('verwijderd_op', verwijderdOp === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Also counts what was removed. */
export async function hasProgrammaOfJaar(db: Tx, jaar: number): Promise<boolean> {
  const rij = await db
    .selectFrom('programma.programma')
    .select('id')
    .where('jaar', '=', jaar)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}
