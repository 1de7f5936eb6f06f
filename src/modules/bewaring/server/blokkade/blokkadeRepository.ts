import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Blokkadesoort } from '../../domain/blokkade.ts'

export type NieuweBlokkade = {
  readonly soort: Blokkadesoort
  readonly betreftId: string
  readonly naam: string
  readonly reden: string
}

export type Blokkade = NieuweBlokkade & {
  readonly id: string
  readonly gezetOp: Date
  readonly gezetNaam: string
  readonly opgehevenOp: Date | null
}

const blokkades = (db: Tx) =>
  db
    .selectFrom('bewaring.blokkade as b')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'b.gemeente_id').onRef('m.id', '=', 'b.gezet_door'),
    )
    .select(['b.id', 'b.soort', 'b.betreft_id as betreftId', 'b.naam', 'b.reden', 'b.gezet_op as gezetOp'])
    .select(['m.naam as gezetNaam', 'b.opgeheven_op as opgehevenOp'])
    // The check of the table holds the same list as the type.
    .$narrowType<{ soort: Blokkadesoort }>()

const MEESTE = 1_000

/** Those that hold now, the newest first. */
export const listBlokkades = (db: Tx): Promise<Blokkade[]> =>
  blokkades(db)
    .where('b.opgeheven_op', 'is', null)
    .orderBy('b.gezet_op', 'desc')
    .orderBy('b.id')
    .limit(MEESTE)
    .execute()

export async function insertBlokkade(
  db: Tx,
  wie: { readonly gemeenteId: number; readonly medewerkerId: string },
  { soort, betreftId, naam, reden }: NieuweBlokkade,
  now: Date,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('bewaring.blokkade')
    .values({
      ...{ gemeente_id: wie.gemeenteId, id, soort, betreft_id: betreftId, naam, reden },
      ...{ gezet_door: wie.medewerkerId, gezet_op: now },
    })
    .execute()
  return id
}

/** False when there is none that holds. What is lifted no longer names a person: that person may be destroyed from now on. */
export async function liftBlokkade(db: Tx, id: string, door: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('bewaring.blokkade')
    .set((eb) => ({
      ...{ opgeheven_door: door, opgeheven_op: now },
      naam: eb.case().when('soort', '=', 'medewerker').then('Medewerker').else(eb.ref('naam')).end(),
    }))
    .where('id', '=', id)
    .where('opgeheven_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The ids of the records, organisaties and medewerkers that are held. */
export async function findGeblokkeerd(db: Tx): Promise<ReadonlySet<string>> {
  const rijen = await db
    .selectFrom('bewaring.blokkade')
    .select('betreft_id as id')
    .where('opgeheven_op', 'is', null)
    .execute()
  return new Set(rijen.map(({ id }) => id))
}
