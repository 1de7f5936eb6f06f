import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Foto } from '../../domain/publicatie/publicatie.ts'

/** `onderdeelId`: its part of the programme, or the section's own id when it has none. */
export type Fotorij = Foto & {
  readonly id: string
  readonly deelId: string
  readonly volgorde: number
  readonly versie: number
}

const fotos = (db: Tx, verantwoordingId: string) =>
  db
    .selectFrom('verantwoording.foto as f')
    .innerJoin('documenten.bestand as b', (join) =>
      join.onRef('b.gemeente_id', '=', 'f.gemeente_id').onRef('b.id', '=', 'f.bestand_id'),
    )
    .innerJoin('verantwoording.deel as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'f.gemeente_id').onRef('d.id', '=', 'f.deel_id'),
    )
    .select(['f.id', 'd.id as deelId', 'f.alt', 'f.bijschrift', 'f.volgorde', 'f.versie'])
    .select(sql<string>`coalesce(d.onderdeel_id, d.id)`.as('onderdeelId'))
    .select(sql<string>`encode(b.sha256, 'hex')`.as('bestand'))
    .where('f.verantwoording_id', '=', verantwoordingId)

/** In the order they were added. */
export const listFotos = (db: Tx, verantwoordingId: string): Promise<Fotorij[]> =>
  fotos(db, verantwoordingId).orderBy('f.volgorde').orderBy('f.id').execute()

export const findFoto = (db: Tx, verantwoordingId: string, id: string): Promise<Fotorij | undefined> =>
  fotos(db, verantwoordingId).where('f.id', '=', id).executeTakeFirst()

type Nieuw = {
  readonly gemeente_id: number
  readonly id: string
  readonly verantwoording_id: string
  readonly deel_id: string
  readonly bestand_id: string
  readonly volgorde: number
}

export async function insertFoto(db: Tx, nieuw: Nieuw): Promise<void> {
  await db.insertInto('verantwoording.foto').values(nieuw).execute()
}

/** Returns false when somebody else changed it since `versie`. */
export async function saveFoto(
  db: Tx,
  { id, versie, alt, bijschrift }: Pick<Fotorij, 'id' | 'versie' | 'alt' | 'bijschrift'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verantwoording.foto')
    .set({ alt, bijschrift, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteFoto(db: Tx, id: string): Promise<void> {
  await db.deleteFrom('verantwoording.foto').where('id', '=', id).execute()
}
