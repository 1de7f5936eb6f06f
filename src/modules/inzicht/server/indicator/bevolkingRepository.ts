import type { Tx } from '../../../../platform/server/withActor.ts'

export type Inwoners = {
  /** '' is everybody; else an age group. */
  readonly groep: string
  readonly gebied: string
  readonly jaar: number
  readonly inwoners: number
  readonly bron: string
}

const MEESTE = 20_000

export const listBevolking = (db: Tx): Promise<Inwoners[]> =>
  db
    .selectFrom('inzicht.bevolking')
    .select(['groep', 'gebied', 'jaar', 'inwoners', 'bron'])
    .orderBy('groep')
    .orderBy('gebied')
    .orderBy('jaar')
    .limit(MEESTE)
    .execute()

/** By year, of one group in one gebied. */
export const toPerJaar = (alle: readonly Inwoners[], groep: string, gebied: string): Readonly<Record<number, number>> =>
  Object.fromEntries(
    alle.filter((rij) => rij.groep === groep && rij.gebied === gebied).map(({ jaar, inwoners }) => [jaar, inwoners]),
  )

/** Inserts or replaces what is there. `was`: what the writer saw; returns false when that is not what stands there now. */
export async function saveInwoners(
  db: Tx,
  gemeenteId: number,
  { was, ...rij }: Inwoners & { readonly was: number | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inzicht.bevolking')
    .values({ gemeente_id: gemeenteId, ...rij })
    .onConflict((oc) =>
      oc
        .columns(['gemeente_id', 'groep', 'gebied', 'jaar'])
        .doUpdateSet({ inwoners: rij.inwoners, bron: rij.bron })
        .where('bevolking.inwoners' as 'inwoners', '=', was ?? -1),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
