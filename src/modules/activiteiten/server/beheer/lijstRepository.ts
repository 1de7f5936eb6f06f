import { randomUUID } from 'node:crypto'
import { datum, type Datum } from '../../../../platform/domain/datum.ts'
import type { Actor, Tx } from '../../../../platform/server/withActor.ts'
import type { Soort } from '../../domain/soorten.ts'

export type Gebied = {
  readonly id: string
  readonly naam: string
  readonly wijkId: string | null
  readonly code: string | null
  readonly actief: boolean
  readonly versie: number
}

const MEESTE = 2000

/** What the gemeente chose otherwise than the standard list. */
export const listSoortafwijkingen = (db: Tx): Promise<Soort[]> =>
  db
    .selectFrom('activiteiten.soort')
    .select(['code', 'naam', 'actief', 'versie'])
    .orderBy('code')
    .limit(MEESTE)
    .execute()

/** Inserts or replaces; false when somebody else changed it since `versie`. */
export async function saveSoort(db: Tx, gemeenteId: number, { code, naam, actief, versie }: Soort): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('activiteiten.soort')
    .values({ gemeente_id: gemeenteId, code, naam, actief, versie: versie + 1 })
    .onConflict((oc) =>
      oc
        .columns(['gemeente_id', 'code'])
        .doUpdateSet({ naam, actief, versie: versie + 1 })
        .where('soort.versie' as 'versie', '=', versie),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

const gebieden = (db: Tx) =>
  db.selectFrom('activiteiten.gebied').select(['id', 'naam', 'wijk_id as wijkId', 'code', 'actief', 'versie'])

export const listGebieden = (db: Tx): Promise<Gebied[]> =>
  gebieden(db).orderBy('code').orderBy('naam').orderBy('id').limit(MEESTE).execute()

export const findGebied = (db: Tx, id: string): Promise<Gebied | undefined> =>
  gebieden(db).where('id', '=', id).executeTakeFirst()

/** The wijk and the buurt that a gebied is, or is in. */
export async function findGebiedplek(
  db: Tx,
  id: string | null,
): Promise<{ readonly wijkId: string | null; readonly buurtId: string | null }> {
  const gebied = id === null ? undefined : await findGebied(db, id)
  if (!gebied) return { wijkId: null, buurtId: null }
  return gebied.wijkId === null ? { wijkId: gebied.id, buurtId: null } : { wijkId: gebied.wijkId, buurtId: gebied.id }
}

export async function insertGebied(
  db: Tx,
  actor: Actor,
  { naam, wijkId, code }: Pick<Gebied, 'naam' | 'wijkId' | 'code'>,
): Promise<Gebied> {
  const id = randomUUID()
  await db
    .insertInto('activiteiten.gebied')
    .values({ gemeente_id: actor.gemeenteId, id, naam, wijk_id: wijkId, code })
    .execute()
  return { id, naam, wijkId, code, actief: true, versie: 1 }
}

/** False when somebody else changed it since `versie`. */
export async function saveGebied(db: Tx, { id, naam, code, actief, versie }: Omit<Gebied, 'wijkId'>): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('activiteiten.gebied')
    .set({ naam, code, actief, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type Instelling = { readonly volledigVanaf: Datum | null; readonly versie: number }

export async function findInstelling(db: Tx): Promise<Instelling> {
  const rij = await db
    .selectFrom('activiteiten.instelling')
    .select(['volledig_vanaf as volledigVanaf', 'versie'])
    .executeTakeFirst()
  if (!rij) return { volledigVanaf: null, versie: 0 }
  return { volledigVanaf: rij.volledigVanaf === null ? null : datum(rij.volledigVanaf), versie: rij.versie }
}

/** Inserts or replaces; false when somebody else changed it since `versie`. */
export async function saveInstelling(
  db: Tx,
  gemeenteId: number,
  { volledigVanaf, versie }: Instelling,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('activiteiten.instelling')
    .values({ gemeente_id: gemeenteId, volledig_vanaf: volledigVanaf, versie: versie + 1 })
    .onConflict((oc) =>
      oc
        .column('gemeente_id')
        .doUpdateSet({ volledig_vanaf: volledigVanaf, versie: versie + 1 })
        .where('instelling.versie' as 'versie', '=', versie),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
