import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Ontwerp } from '../../domain/raadpleging/raadpleging.ts'

export type RaadplegingInvoer = {
  readonly titel: string
  readonly inleiding: string
  readonly van: Datum
  readonly tot: Datum
}

export type Aantallen = {
  readonly wacht: number
  readonly geplaatst: number
  readonly geweigerd: number
  readonly zonderAntwoord: number
}

export type Raadpleging = RaadplegingInvoer & {
  readonly id: string
  readonly programmaId: string
  readonly ontwerp: Ontwerp
  readonly versie: number
  readonly geslotenOp: Date | null
}

export type GeteldeRaadpleging = Raadpleging & { readonly isZichtbaar: boolean; readonly aantallen: Aantallen }

const raadplegingen = (db: Tx) =>
  db
    .selectFrom('programma.raadpleging as r')
    .select(['r.id', 'r.programma_id as programmaId', 'r.titel', 'r.inleiding', 'r.van', 'r.tot', 'r.ontwerp'])
    .select(['r.versie', 'r.gesloten_op as geslotenOp'])

// A date column is a day as text; `ontwerp` is written by insertRaadpleging only.
type Rij = Awaited<ReturnType<ReturnType<typeof raadplegingen>['execute']>>[number]
const toRaadpleging = (rij: Rij): Raadpleging => ({
  ...rij,
  van: rij.van as Datum,
  tot: rij.tot as Datum,
  ontwerp: rij.ontwerp as unknown as Ontwerp,
})

/** Row-level security decides: who is not signed in finds it only while its programme is a concept. */
export async function findRaadpleging(db: Tx, id: string): Promise<Raadpleging | undefined> {
  const rij = await raadplegingen(db).where('r.id', '=', id).executeTakeFirst()
  return rij && toRaadpleging(rij)
}

const metTelling = (db: Tx) =>
  raadplegingen(db)
    .select(sql<boolean>`programma.is_concept(r.programma_id)`.as('isZichtbaar'))
    .select(
      sql<Aantallen>`(select json_build_object(
          'wacht', count(*) filter (where x.stand = 'wacht'),
          'geplaatst', count(*) filter (where x.stand = 'geplaatst'),
          'geweigerd', count(*) filter (where x.stand = 'geweigerd'),
          'zonderAntwoord', count(*) filter (where x.stand = 'geplaatst' and x.antwoord = ''))
        from programma.reactie x where x.gemeente_id = r.gemeente_id and x.raadpleging_id = r.id)`.as('aantallen'),
    )

export async function findGeteld(db: Tx, id: string): Promise<GeteldeRaadpleging | undefined> {
  const rij = await metTelling(db).where('r.id', '=', id).executeTakeFirst()
  return rij && { ...toRaadpleging(rij), isZichtbaar: rij.isZichtbaar, aantallen: rij.aantallen }
}

/** Newest first. */
export async function listGeteld(db: Tx, programmaId: string): Promise<GeteldeRaadpleging[]> {
  const rijen = await metTelling(db)
    .where('r.programma_id', '=', programmaId)
    .orderBy('r.geopend_op', 'desc')
    .orderBy('r.id')
    .limit(100)
    .execute()
  return rijen.map((rij) => ({ ...toRaadpleging(rij), isZichtbaar: rij.isZichtbaar, aantallen: rij.aantallen }))
}

/** Returns null when the programme has one that was not closed. */
export async function insertRaadpleging(
  { db, actor, now }: Pick<ActorContext, 'db' | 'actor' | 'now'>,
  programmaId: string,
  invoer: RaadplegingInvoer,
  ontwerp: Ontwerp,
): Promise<string | null> {
  const id = randomUUID()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('programma.raadpleging')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id, programma_id: programmaId, ...invoer },
      ontwerp: JSON.stringify(ontwerp),
      medewerker_id: actor.medewerkerId,
      geopend_op: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['gemeente_id', 'programma_id']).where('gesloten_op', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n ? id : null
}

type Verandering = Partial<RaadplegingInvoer> & { readonly geslotenOp?: Date }

/** Returns false when someone else changed it since `versie`. */
export async function saveRaadpleging(
  db: Tx,
  { id, versie }: { readonly id: string; readonly versie: number },
  { geslotenOp, ...invoer }: Verandering,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.raadpleging')
    .set({ ...invoer, ...(geslotenOp && { gesloten_op: geslotenOp }), versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
