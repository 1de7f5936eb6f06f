import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Kandidaat, Kandidaatvraag } from '../../../../platform/domain/bewaring/kandidaat.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Uitkomst, Verzoeksoort } from '../../domain/verzoek/verzoek.ts'

export type NieuwVerzoek = {
  readonly soort: Verzoeksoort
  readonly naam: string
  readonly email: string | null
  readonly zoekwoorden: readonly string[]
  readonly toelichting: string
  readonly ontvangenOp: Datum
}

export type Verzoek = NieuwVerzoek & {
  readonly id: string
  readonly nummer: number
  readonly verlengdOp: Datum | null
  readonly verlengreden: string | null
  readonly uitkomst: Uitkomst | null
  readonly besluit: string | null
  readonly beslotenOp: Date | null
  readonly versie: number
}

const verzoeken = (db: Tx) =>
  db
    .selectFrom('bewaring.verzoek')
    .select(['id', 'nummer', 'soort', 'naam', 'email', 'zoekwoorden', 'toelichting', 'ontvangen_op as ontvangenOp'])
    .select(['verlengd_op as verlengdOp', 'verlengreden', 'uitkomst', 'besluit', 'besloten_op as beslotenOp', 'versie'])
    // The checks of the table hold the same lists as the types, and a column of type date is a day.
    .$narrowType<{ soort: Verzoeksoort; uitkomst: Uitkomst | null; ontvangenOp: Datum; verlengdOp: Datum | null }>()

/** Those that wait first, the longest ago on top; then what was decided, the newest on top. */
export const listVerzoeken = (db: Tx): Promise<Verzoek[]> =>
  verzoeken(db)
    .orderBy(sql`besloten_op is not null`)
    .orderBy(sql`case when besloten_op is null then ontvangen_op end`)
    .orderBy('nummer', 'desc')
    .limit(500)
    .execute()

export const findVerzoek = (db: Tx, id: string): Promise<Verzoek | undefined> =>
  verzoeken(db).where('id', '=', id).executeTakeFirst()

type Wie = { readonly gemeenteId: number; readonly medewerkerId: string }

export async function insertVerzoek(db: Tx, wie: Wie, nieuw: NieuwVerzoek, now: Date): Promise<string> {
  const id = randomUUID()
  await sql`select pg_advisory_xact_lock(26, ${wie.gemeenteId})`.execute(db)
  await db
    .insertInto('bewaring.verzoek')
    .values({
      ...{ gemeente_id: wie.gemeenteId, id, soort: nieuw.soort, naam: nieuw.naam, email: nieuw.email },
      ...{ zoekwoorden: [...nieuw.zoekwoorden], toelichting: nieuw.toelichting, ontvangen_op: nieuw.ontvangenOp },
      ...{ ingeschreven_op: now, ingeschreven_door: wie.medewerkerId },
      nummer: sql<number>`(select coalesce(max(nummer), 0) + 1 from bewaring.verzoek)`,
    })
    .execute()
  return id
}

/** False when somebody was first. */
export async function saveVerlenging(
  db: Tx,
  { id, versie }: Pick<Verzoek, 'id' | 'versie'>,
  reden: string,
  vandaag: Datum,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('bewaring.verzoek')
    .set({ verlengd_op: vandaag, verlengreden: reden, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False when somebody was first. */
export async function saveBesluit(
  db: Tx,
  { id, versie }: Pick<Verzoek, 'id' | 'versie'>,
  { uitkomst, besluit, door }: { readonly uitkomst: Uitkomst; readonly besluit: string; readonly door: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('bewaring.verzoek')
    .set({ uitkomst, besluit, besloten_op: now, besloten_door: door, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type Ontvanger = {
  readonly id: string
  readonly naam: string
  readonly email: string | null
  readonly wat: string
  readonly gemeldOp: Date
}

export const listOntvangers = (db: Tx, verzoekId: string): Promise<Ontvanger[]> =>
  db
    .selectFrom('bewaring.ontvanger')
    .select(['id', 'naam', 'email', 'wat', 'gemeld_op as gemeldOp'])
    .where('verzoek_id', '=', verzoekId)
    .orderBy('gemeld_op')
    .orderBy('id')
    .limit(500)
    .execute()

export async function insertOntvanger(
  db: Tx,
  wie: Wie,
  verzoekId: string,
  { naam, email, wat }: Pick<Ontvanger, 'naam' | 'email' | 'wat'>,
  now: Date,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('bewaring.ontvanger')
    .values({
      ...{ gemeente_id: wie.gemeenteId, id, verzoek_id: verzoekId, naam, email, wat },
      ...{ gemeld_op: now, gemeld_door: wie.medewerkerId },
    })
    .execute()
  return id
}

/** Verzoeken by the day on which they were decided: they are about people too. */
export async function listOudeVerzoeken(
  db: Tx,
  { regime, klok, totEnMet, na, aantal, ids }: Kandidaatvraag,
): Promise<readonly Kandidaat[]> {
  if (regime !== 'avg' || klok !== 'besluit') return []
  const dag = sql<Datum>`(besloten_op at time zone 'Europe/Amsterdam')::date`
  const rijen = await db
    .selectFrom('bewaring.verzoek')
    .select(['id', 'nummer', dag.as('klokdag')])
    .where(sql<boolean>`${dag} <= ${totEnMet}::date`)
    .$if(na !== null, (alle) => alle.where(sql<boolean>`(${dag}, id) > (${na?.klokdag}::date, ${na?.id}::uuid)`))
    .$if(ids !== undefined, (alle) => alle.where('id', 'in', [...(ids ?? [])]))
    .orderBy('klokdag')
    .orderBy('id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, klokdag, nummer }) => ({ id, klokdag, kenmerk: `Verzoek ${nummer}`, betreft: [] }))
}

export const destroyVerzoeken = async (db: Tx, ids: readonly string[]): Promise<void> =>
  void (await db
    .deleteFrom('bewaring.verzoek')
    .where('id', 'in', [...ids])
    .execute())
