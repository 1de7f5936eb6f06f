import type { Tx } from '../../../../platform/server/withActor.ts'
import { VOORSTEL_DAGEN } from '../../domain/vragen/vraag.ts'

export type Vraagafspraak = { readonly dagen: number; readonly versie: number }

/** Version 0: nobody chose, so what Baken proposes holds. */
export async function findVraagafspraak(db: Tx): Promise<Vraagafspraak> {
  const rij = await db.selectFrom('programma.vraagafspraak').select(['dagen', 'versie']).executeTakeFirst()
  return rij ?? { dagen: VOORSTEL_DAGEN, versie: 0 }
}

/** Returns false when someone else chose since `versie`. */
export async function saveVraagafspraak(
  db: Tx,
  gemeenteId: number,
  { dagen, versie }: Vraagafspraak,
): Promise<boolean> {
  const nieuw = { dagen, versie: versie + 1 }
  const uitkomst =
    versie === 0
      ? await db
          .insertInto('programma.vraagafspraak')
          .values({ gemeente_id: gemeenteId, ...nieuw })
          .onConflict((conflict) => conflict.column('gemeente_id').doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows)
      : await db
          .updateTable('programma.vraagafspraak')
          .set(nieuw)
          .where('versie', '=', versie)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows)
  return uitkomst === 1n
}
