import { sql } from 'kysely'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Opdracht } from '../../domain/inlezing/opdracht.ts'
import type { GedaneBewerking } from '../../domain/inlezing/undoBewerking.ts'

export type Bewerking = {
  readonly nummer: number
  readonly medewerkerId: string
  readonly wie: string
  readonly tijd: Date
  readonly soort: string
  readonly regelIds: readonly string[]
  readonly herroept: number | null
  readonly herroepen: boolean
}

const bewerkingen = (db: Tx, inlezingId: string) =>
  db
    .selectFrom('programma.bewerking as b')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'b.gemeente_id').onRef('m.id', '=', 'b.medewerker_id'),
    )
    .select(['b.nummer', 'b.medewerker_id as medewerkerId', 'm.naam as wie', 'b.tijd', 'b.herroept'])
    .select(sql<string>`b.opdracht->>'soort'`.as('soort'))
    .select(
      sql<string[]>`array(select r->'na'->>'id' from jsonb_array_elements(b.gewijzigd->'regels') r)`.as('regelIds'),
    )
    .select(
      sql<boolean>`exists (select from programma.bewerking t
        where t.gemeente_id = b.gemeente_id and t.inlezing_id = b.inlezing_id and t.herroept = b.nummer)`.as(
        'herroepen',
      ),
    )
    .where('b.inlezing_id', '=', inlezingId)
    .orderBy('b.nummer', 'desc')

export const listBewerkingen = (db: Tx, inlezingId: string, aantal: number): Promise<Bewerking[]> =>
  bewerkingen(db, inlezingId).limit(aantal).execute()

export const findBewerking = (db: Tx, inlezingId: string, nummer: number): Promise<Bewerking | undefined> =>
  bewerkingen(db, inlezingId).where('b.nummer', '=', nummer).executeTakeFirst()

export async function findGedaan(db: Tx, inlezingId: string, nummer: number): Promise<GedaneBewerking | undefined> {
  const rij = await db
    .selectFrom('programma.bewerking')
    .select('gewijzigd')
    .where('inlezing_id', '=', inlezingId)
    .where('nummer', '=', nummer)
    .executeTakeFirst()
  // Stored by insertBewerking.
  return rij?.gewijzigd as unknown as GedaneBewerking | undefined
}

type Nieuw = {
  readonly opdracht: Opdracht | { readonly soort: 'herroep' }
  readonly gedaan: GedaneBewerking
  readonly herroept: number | null
}

/** Returns its number, counted within the inlezing; the caller holds the lock on that. */
export async function insertBewerking(
  { db, actor, now }: ActorContext,
  inlezingId: string,
  { opdracht, gedaan, herroept }: Nieuw,
): Promise<number> {
  const { nummer } = await db
    .insertInto('programma.bewerking')
    .values({
      gemeente_id: actor.gemeenteId,
      inlezing_id: inlezingId,
      nummer: sql<number>`(select coalesce(max(nummer), 0) + 1 from programma.bewerking where inlezing_id = ${inlezingId})`,
      medewerker_id: actor.medewerkerId,
      opdracht: JSON.stringify(opdracht),
      gewijzigd: JSON.stringify(gedaan),
      herroept,
      tijd: now,
    })
    .returning('nummer')
    .executeTakeFirstOrThrow()
  return nummer
}
