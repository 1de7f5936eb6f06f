import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../../platform/server/withActor.ts'

export type Referentiegroep = {
  readonly id: string
  readonly naam: string
  readonly gemeentecodes: string[]
  readonly versie: number
}

const MEESTE = 100

export const listReferentiegroepen = (db: Tx): Promise<Referentiegroep[]> =>
  db
    .selectFrom('inzicht.referentiegroep')
    .select(['id', 'naam', 'gemeentecodes', 'versie'])
    .orderBy('naam')
    .orderBy('id')
    .limit(MEESTE)
    .execute()

export async function insertReferentiegroep(
  db: Tx,
  gemeenteId: number,
  { naam, gemeentecodes }: Pick<Referentiegroep, 'naam' | 'gemeentecodes'>,
): Promise<Referentiegroep> {
  const id = randomUUID()
  await db.insertInto('inzicht.referentiegroep').values({ gemeente_id: gemeenteId, id, naam, gemeentecodes }).execute()
  return { id, naam, gemeentecodes, versie: 1 }
}

/** Undefined when it is gone, or somebody else changed it since `versie`. */
export const saveReferentiegroep = (
  db: Tx,
  { id, naam, gemeentecodes, versie }: Referentiegroep,
): Promise<Referentiegroep | undefined> =>
  db
    .updateTable('inzicht.referentiegroep')
    .set({ naam, gemeentecodes, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .returning(['id', 'naam', 'gemeentecodes', 'versie'])
    .executeTakeFirst()

export const findReferentiegroep = (db: Tx, id: string): Promise<Referentiegroep | undefined> =>
  db
    .selectFrom('inzicht.referentiegroep')
    .select(['id', 'naam', 'gemeentecodes', 'versie'])
    .where('id', '=', id)
    .executeTakeFirst()

export async function deleteReferentiegroep(db: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('inzicht.referentiegroep').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}
