import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Beoordeling } from '../../domain/raadpleging/reactie.ts'

export type NieuweReactie = { readonly inzetId: string; readonly tekst: string; readonly naam: string }
export type Reactie = NieuweReactie &
  Beoordeling & { readonly id: string; readonly ingediendOp: Date; readonly versie: number }

const reacties = (db: Tx, raadplegingId: string) =>
  db
    .selectFrom('programma.reactie')
    .select(['id', 'inzet_id as inzetId', 'naam', 'tekst', 'ingediend_op as ingediendOp', 'versie'])
    .select(['stand', 'weigerreden', 'antwoord', 'verwerking', 'meegenomen_in as meegenomenIn'])
    .where('raadpleging_id', '=', raadplegingId)
    // The checks of the table hold the same lists as the types.
    .$narrowType<Pick<Beoordeling, 'stand' | 'weigerreden' | 'verwerking'>>()

/** Oldest first. Who is not signed in gets only what was placed: the database sees to that. */
export const listReacties = (db: Tx, raadplegingId: string): Promise<Reactie[]> =>
  reacties(db, raadplegingId).orderBy('ingediend_op').orderBy('id').limit(10_000).execute()

export const findReactie = (db: Tx, raadplegingId: string, id: string): Promise<Reactie | undefined> =>
  reacties(db, raadplegingId).where('id', '=', id).executeTakeFirst()

export async function insertReactie(
  db: Tx,
  gemeenteId: number,
  raadplegingId: string,
  { inzetId, tekst, naam }: NieuweReactie,
  now: Date,
): Promise<void> {
  await db
    .insertInto('programma.reactie')
    .values({
      ...{ gemeente_id: gemeenteId, id: randomUUID(), raadpleging_id: raadplegingId, inzet_id: inzetId },
      ...{ naam, tekst, ingediend_op: now },
    })
    .execute()
}

/** Returns false when someone else changed it since `versie`. */
export async function saveBeoordeling(
  db: Tx,
  { id, versie }: { readonly id: string; readonly versie: number },
  { stand, weigerreden, antwoord, verwerking, meegenomenIn }: Beoordeling,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.reactie')
    .set({ stand, weigerreden, antwoord, verwerking, meegenomen_in: meegenomenIn, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
