import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Cbsvraag } from '../../domain/cbs/cbsvraag.ts'
import type { Cbsrij } from '../../domain/cbs/readCbsantwoord.ts'

export type Ophalingstatus = 'wacht' | 'haalt' | 'klaar' | 'mislukt'

export type Ophaling = {
  readonly id: string
  readonly vraag: Cbsvraag
  readonly status: Ophalingstatus
  readonly fout: string | null
  readonly stand: string | null
  readonly rijen: number
  readonly ladingId: string | null
  readonly gestartDoorId: string
  readonly gestartDoor: string
  readonly gestartOp: Date
  readonly klaarOp: Date | null
}

const ophalingen = (db: Tx) =>
  db
    .selectFrom('inzicht.cbsophaling as o')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'o.gemeente_id').onRef('m.id', '=', 'o.gestart_door'),
    )
    .select(['o.id', 'o.vraag', 'o.status', 'o.fout', 'o.stand', 'o.rijen', 'o.lading_id as ladingId'])
    .select(['o.gestart_door as gestartDoorId', 'm.naam as gestartDoor', 'o.gestart_op as gestartOp'])
    .select('o.klaar_op as klaarOp')

type Rij = Awaited<ReturnType<ReturnType<typeof ophalingen>['execute']>>[number]

/** The check of the table holds the same list as the type, and only `insertOphaling` writes a vraag. */
const toOphaling = (rij: Rij): Ophaling => ({
  ...rij,
  status: rij.status as Ophalingstatus,
  vraag: rij.vraag as unknown as Cbsvraag,
})

export async function findOphaling(db: Tx, id: string): Promise<Ophaling | undefined> {
  const rij = await ophalingen(db).where('o.id', '=', id).executeTakeFirst()
  return rij && toOphaling(rij)
}

/** Newest first. */
export const listOphalingen = async (db: Tx, aantal: number): Promise<Ophaling[]> =>
  (await ophalingen(db).orderBy('o.gestart_op', 'desc').orderBy('o.id', 'desc').limit(aantal).execute()).map(toOphaling)

export async function insertOphaling({ db, actor, now }: ActorContext, id: string, vraag: Cbsvraag): Promise<void> {
  await db
    .insertInto('inzicht.cbsophaling')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id, tabel: vraag.tabel, vraag: JSON.stringify(vraag) },
      ...{ gestart_door: actor.medewerkerId, gestart_op: now },
    })
    .execute()
}

/** A fetch that was silent for so long was cut off, and may be taken up. */
const AFGEBROKEN_NA_MS = 120_000

/** Takes the fetch for this process; false when another has it or it is done. */
export async function claimOphaling(db: Tx, id: string, now: Date): Promise<boolean> {
  const afgebroken = new Date(now.getTime() - AFGEBROKEN_NA_MS)
  const { numUpdatedRows } = await db
    .updateTable('inzicht.cbsophaling')
    .set({ status: 'haalt', begonnen_op: now, rijen: 0, fout: null })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('status', '=', 'wacht'), eb.and([eb('status', '=', 'haalt'), eb('begonnen_op', '<', afgebroken)])]),
    )
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Fetches of a process that is gone: at boot none of ours can be running. Answers what waits. */
export async function releaseOphalingen(db: Tx): Promise<string[]> {
  const rijen = await db
    .updateTable('inzicht.cbsophaling')
    .set({ status: 'wacht' })
    .where('status', 'in', ['wacht', 'haalt'])
    .returning('id')
    .execute()
  return rijen.map(({ id }) => id)
}

/** One that failed goes on; false when it did not fail. */
export async function restartOphaling(db: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inzicht.cbsophaling')
    .set({ status: 'wacht', fout: null })
    .where('id', '=', id)
    .where('status', '=', 'mislukt')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function noteOphaling(db: Tx, id: string, rijen: number, now: Date): Promise<void> {
  await db.updateTable('inzicht.cbsophaling').set({ rijen, begonnen_op: now }).where('id', '=', id).execute()
}

export async function saveOphalingKlaar(
  db: Tx,
  id: string,
  { stand, rijen, ladingId }: { readonly stand: string; readonly rijen: number; readonly ladingId: string | null },
  now: Date,
): Promise<void> {
  await db
    .updateTable('inzicht.cbsophaling')
    .set({ status: 'klaar', stand, rijen, lading_id: ladingId, klaar_op: now })
    .where('id', '=', id)
    .execute()
}

export async function saveOphalingMislukt(db: Tx, id: string, fout: string): Promise<void> {
  await db.updateTable('inzicht.cbsophaling').set({ status: 'mislukt', fout }).where('id', '=', id).execute()
}

/** `aantal`: how many rows CBS gave, of which some may be left out. */
export type Cbspagina = { readonly aantal: number; readonly rijen: readonly Cbsrij[] }

export async function findPagina(db: Tx, adres: string, stand: string): Promise<Cbspagina | undefined> {
  const rij = await db
    .selectFrom('inzicht.cbspagina')
    .select('rijen')
    .where('adres', '=', adres)
    .where('stand', '=', stand)
    .executeTakeFirst()
  // Written by insertPagina only.
  return rij?.rijen as unknown as Cbspagina | undefined
}

/** Answers how many were kept of before that moment. */
export async function deletePaginas(db: Tx, voor: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('inzicht.cbspagina')
    .where('opgehaald_op', '<', voor)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Instead of what was kept of an earlier state of the table. */
export async function insertPagina(
  db: Tx,
  sleutel: { readonly gemeenteId: number; readonly adres: string; readonly stand: string },
  pagina: Cbspagina,
  now: Date,
): Promise<void> {
  const { gemeenteId, adres, stand } = sleutel
  await db.deleteFrom('inzicht.cbspagina').where('adres', '=', adres).execute()
  await db
    .insertInto('inzicht.cbspagina')
    .values({ gemeente_id: gemeenteId, adres, stand, rijen: JSON.stringify(pagina), opgehaald_op: now })
    .execute()
}
