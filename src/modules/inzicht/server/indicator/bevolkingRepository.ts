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

/** By year, of any group in any gebied; grouped once, because many series ask. */
export function groupBevolking(alle: readonly Inwoners[]) {
  const perPlek = new Map<string, Record<number, number>>()
  for (const { groep, gebied, jaar, inwoners } of alle) {
    const plek = perPlek.get(`${groep} ${gebied}`) ?? {}
    perPlek.set(`${groep} ${gebied}`, plek)
    plek[jaar] = inwoners
  }
  return (groep: string, gebied: string): Readonly<Record<number, number>> => perPlek.get(`${groep} ${gebied}`) ?? {}
}

type Invulling = Omit<Inwoners, 'inwoners'> & {
  /** Null takes the number away. */
  readonly inwoners: number | null
  /** What the writer saw. */
  readonly was: number | null
}

/** Inserts, replaces or takes away what is there; returns false when that is not what the writer saw. */
export async function saveInwoners(db: Tx, gemeenteId: number, { was, inwoners, ...rij }: Invulling): Promise<boolean> {
  if (inwoners === null) return deleteInwoners(db, rij, was)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inzicht.bevolking')
    .values({ gemeente_id: gemeenteId, inwoners, ...rij })
    .onConflict((oc) =>
      oc
        .columns(['gemeente_id', 'groep', 'gebied', 'jaar'])
        .doUpdateSet({ inwoners, bron: rij.bron })
        .where('bevolking.inwoners' as 'inwoners', '=', was ?? -1),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

async function deleteInwoners(
  db: Tx,
  { groep, gebied, jaar }: Pick<Inwoners, 'groep' | 'gebied' | 'jaar'>,
  was: number | null,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('inzicht.bevolking')
    .where('groep', '=', groep)
    .where('gebied', '=', gebied)
    .where('jaar', '=', jaar)
    .where('inwoners', '=', was ?? -1)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
