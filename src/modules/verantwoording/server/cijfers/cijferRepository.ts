import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Cijferverwijzing } from '../../../inzicht/public.ts'

/** `sleutel`: what drafting made it for; null when a person made it. */
export type Cijferrij = {
  readonly id: string
  readonly deelId: string | null
  readonly sleutel: string | null
  readonly label: string
  readonly verwijzing: Cijferverwijzing
  /** A person made or changed it: drafting leaves it alone. */
  readonly vanMens: boolean
  readonly versie: number
}

const cijfers = (db: Tx) =>
  db
    .selectFrom('verantwoording.cijfer')
    .select(['id', 'deel_id as deelId', 'sleutel', 'naam as label', 'versie'])
    // Only drafting and the contract write it, in this form.
    .select((eb) => eb.ref('verwijzing').$castTo<Cijferverwijzing>().as('verwijzing'))
    .select((eb) => eb('gemaakt_door', 'is not', null).$castTo<boolean>().as('vanMens'))

/** Oldest first. */
export const listCijferrijen = (db: Tx, verantwoordingId: string): Promise<Cijferrij[]> =>
  cijfers(db)
    .where('verantwoording_id', '=', verantwoordingId)
    .orderBy('gemaakt_op')
    .orderBy('sleutel')
    .orderBy('id')
    .execute()

export const findCijferrij = (db: Tx, verantwoordingId: string, id: string): Promise<Cijferrij | undefined> =>
  cijfers(db).where('verantwoording_id', '=', verantwoordingId).where('id', '=', id).executeTakeFirst()

export type NieuwCijfer = Omit<Cijferrij, 'vanMens' | 'versie'>

type Maker = Pick<ActorContext, 'db' | 'now'> & { readonly gemeenteId: number; readonly medewerkerId: string | null }

/** `medewerkerId` null: drafting made them. */
export async function insertCijfers(
  { db, now, gemeenteId, medewerkerId }: Maker,
  verantwoordingId: string,
  nieuwe: readonly NieuwCijfer[],
): Promise<void> {
  if (nieuwe.length === 0) return
  const rijen = nieuwe.map(({ id, deelId, sleutel, label, verwijzing }) => ({
    ...{ gemeente_id: gemeenteId, id, verantwoording_id: verantwoordingId, deel_id: deelId, sleutel, naam: label },
    ...{ verwijzing: JSON.stringify(verwijzing), gemaakt_door: medewerkerId, gemaakt_op: now },
  }))
  await db.insertInto('verantwoording.cijfer').values(rijen).execute()
}

/** Returns false when somebody else changed it since `versie`. `medewerkerId` null: drafting does. */
export async function saveCijfer(
  db: Tx,
  { id, label, verwijzing, versie }: Pick<Cijferrij, 'id' | 'label' | 'verwijzing' | 'versie'>,
  medewerkerId: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verantwoording.cijfer')
    .set({
      ...{ naam: label, verwijzing: JSON.stringify(verwijzing), versie: versie + 1 },
      ...(medewerkerId !== null && { gemaakt_door: medewerkerId }),
    })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteCijferrij(db: Tx, id: string): Promise<void> {
  await db.deleteFrom('verantwoording.cijfer').where('id', '=', id).execute()
}
