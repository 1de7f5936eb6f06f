import { datum, type Datum } from '../../../platform/domain/datum.ts'
import type { Actor, Tx } from '../../../platform/server/withActor.ts'
import type { Vaststeller } from '../../programma/public.ts'
import type { Herkomst, Moment, Stap, Vorm } from '../domain/verantwoording.ts'

export type Verantwoording = {
  readonly id: string
  readonly programmaId: string
  readonly programma: string
  readonly jaar: number
  readonly moment: Moment
  readonly vorm: Vorm
  readonly herkomst: Herkomst
  readonly titel: string
  readonly stap: Stap
  readonly peildatum: Datum
  readonly vaststelling: { readonly orgaan: Vaststeller; readonly op: Datum; readonly door: string } | null
  readonly gepubliceerdOp: Date | null
  readonly gewijzigdOp: Date
  readonly versie: number
}

const verantwoordingen = (db: Tx) =>
  db
    .selectFrom('verantwoording.verantwoording as v')
    .innerJoin('programma.programma as p', (join) =>
      join.onRef('p.gemeente_id', '=', 'v.gemeente_id').onRef('p.id', '=', 'v.programma_id'),
    )
    .leftJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'v.gemeente_id').onRef('m.id', '=', 'v.vastgesteld_door'),
    )
    .select(['v.id', 'v.programma_id as programmaId', 'p.titel as programma', 'v.jaar', 'v.titel', 'v.peildatum'])
    .select(['v.vastgesteld_op as op', 'm.naam as door', 'v.gepubliceerd_op as gepubliceerdOp'])
    .select(['v.gewijzigd_op as gewijzigdOp', 'v.versie'])
    // The checks of the table hold the same lists as the types.
    .select((eb) => [
      eb.ref('v.moment').$castTo<Moment>().as('moment'),
      eb.ref('v.vorm').$castTo<Vorm>().as('vorm'),
      eb.ref('v.herkomst').$castTo<Herkomst>().as('herkomst'),
      eb.ref('v.stap').$castTo<Stap>().as('stap'),
      eb.ref('v.vastgesteld_orgaan').$castTo<Vaststeller | null>().as('orgaan'),
    ])
    .where('v.verwijderd_op', 'is', null)

type Rij = Awaited<ReturnType<ReturnType<typeof verantwoordingen>['execute']>>[number]

const toVerantwoording = ({ orgaan, op, door, peildatum, ...rij }: Rij): Verantwoording => ({
  ...rij,
  peildatum: datum(peildatum),
  vaststelling: orgaan === null || op === null ? null : { orgaan, op: datum(op), door: door ?? '' },
})

export async function findVerantwoording(db: Tx, id: string): Promise<Verantwoording | undefined> {
  const rij = await verantwoordingen(db).where('v.id', '=', id).executeTakeFirst()
  return rij && toVerantwoording(rij)
}

/** Holds the account until the transaction ends: it is not adopted while somebody writes in it. */
export async function lockVerantwoording(db: Tx, id: string): Promise<void> {
  await db.selectFrom('verantwoording.verantwoording').select('id').where('id', '=', id).forUpdate().execute()
}

const MEESTE = 200

/** Latest year first. */
export async function listVerantwoordingen(db: Tx): Promise<Verantwoording[]> {
  const rijen = await verantwoordingen(db)
    .orderBy('v.jaar', 'desc')
    .orderBy('v.gemaakt_op', 'desc')
    .orderBy('v.id')
    .limit(MEESTE)
    .execute()
  return rijen.map(toVerantwoording)
}

export type NieuweVerantwoording = Pick<
  Verantwoording,
  'id' | 'programmaId' | 'jaar' | 'moment' | 'vorm' | 'herkomst' | 'titel' | 'peildatum'
>

export async function insertVerantwoording(
  db: Tx,
  actor: Actor,
  { id, programmaId, ...velden }: NieuweVerantwoording,
  now: Date,
): Promise<void> {
  await db
    .insertInto('verantwoording.verantwoording')
    .values({
      ...{ ...velden, gemeente_id: actor.gemeenteId, id, programma_id: programmaId },
      ...{ gemaakt_door: actor.medewerkerId, gemaakt_op: now, gewijzigd_op: now },
    })
    .execute()
}

type Kolommen = {
  readonly titel?: string
  readonly peildatum?: Datum
  readonly stap?: Stap
  readonly vastgesteld_orgaan?: Vaststeller
  readonly vastgesteld_op?: Datum
  readonly vastgesteld_door?: string
  readonly gepubliceerd_op?: Date
}

/** Returns false when somebody else changed it since `versie`. */
export async function saveVerantwoording(
  db: Tx,
  { id, versie }: Pick<Verantwoording, 'id' | 'versie'>,
  kolommen: Kolommen,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verantwoording.verantwoording')
    .set({ ...kolommen, versie: versie + 1, gewijzigd_op: now })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
