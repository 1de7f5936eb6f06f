import type { Actor, Tx } from '../../../../platform/server/withActor.ts'

export type Publicatieinstelling = {
  readonly contact: string
  readonly ambtsdragers: readonly string[]
  readonly domeinen: readonly string[]
  readonly versie: number
}

type Rij = Publicatieinstelling & { readonly slug: string | null }

const LEEG: Rij = { slug: null, contact: '', ambtsdragers: [], domeinen: [], versie: 0 }

/** Version 0 until somebody saved it. */
export async function getInstelling(db: Tx): Promise<Rij> {
  const rij = await db
    .selectFrom('verantwoording.publicatie_instelling')
    .select(['slug', 'contact', 'ambtsdragers', 'domeinen', 'versie'])
    .executeTakeFirst()
  return rij ?? LEEG
}

/** Who builds the site of a gemeente holds this until the transaction ends: two do not build it at once. */
export async function lockInstelling(db: Tx, gemeenteId: number): Promise<void> {
  await db
    .insertInto('verantwoording.publicatie_instelling')
    .values({ gemeente_id: gemeenteId, versie: 0 })
    .onConflict((conflict) => conflict.column('gemeente_id').doNothing())
    .execute()
  await db.selectFrom('verantwoording.publicatie_instelling').select('versie').forUpdate().execute()
}

export async function saveSlug(db: Tx, slug: string): Promise<void> {
  await db.updateTable('verantwoording.publicatie_instelling').set({ slug }).execute()
}

/** False when somebody was first. */
export async function saveInstelling(
  db: Tx,
  { gemeenteId }: Actor,
  { contact, ambtsdragers, domeinen, versie }: Publicatieinstelling,
): Promise<boolean> {
  await lockInstelling(db, gemeenteId)
  const { numUpdatedRows } = await db
    .updateTable('verantwoording.publicatie_instelling')
    .set({ contact, ambtsdragers: [...ambtsdragers], domeinen: [...domeinen], versie: versie + 1 })
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
