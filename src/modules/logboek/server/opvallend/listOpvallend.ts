import { sql } from 'kysely'
import { addDays, dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { findOpvallend, TERUGKIJKDAGEN, type Opvallend, type OpvallendeSoort } from '../../domain/opvallend.ts'
import { readDagtellingen } from './dagtellingRepository.ts'

/** How long something unusual stays on the list. */
const LIJSTDAGEN = 14

type Bekeken = { readonly door: string; readonly op: Date; readonly toelichting: string }
export type Gevonden = Opvallend & { readonly naam: string; readonly bekeken: Bekeken | null }

/** Of the last two weeks, each with the name of who it is and what the functionaris said of it. */
export async function listOpvallend(
  db: Tx,
  gemeenteId: number,
  now: Date,
): Promise<{ readonly sinds: Datum; readonly items: readonly Gevonden[] }> {
  const vandaag = dayInNederland(now)
  const sinds = addDays(vandaag, -LIJSTDAGEN)
  const tellingen = await readDagtellingen(db, gemeenteId, { van: addDays(sinds, -TERUGKIJKDAGEN), tot: vandaag })
  const gevonden = findOpvallend(tellingen, sinds)
  const [namen, bekeken] = await Promise.all([
    findNamen(db, [...new Set(gevonden.map(({ medewerkerId }) => medewerkerId))]),
    findBekeken(db, sinds),
  ])
  const items = gevonden.map((item) => ({
    ...item,
    naam: namen.get(item.medewerkerId) ?? 'Onbekende medewerker',
    bekeken: bekeken.get(keyOf(item)) ?? null,
  }))
  return { sinds, items }
}

type Sleutel = { readonly medewerkerId: string; readonly dag: string; readonly soort: string }
const keyOf = ({ medewerkerId, dag, soort }: Sleutel): string => `${medewerkerId} ${dag} ${soort}`

async function findNamen(db: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; naam: string }>`
    select id, naam from toegang.medewerker where id = any (${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, naam }) => [id, naam]))
}

async function findBekeken(db: Tx, sinds: Datum): Promise<ReadonlyMap<string, Bekeken>> {
  const { rows } = await sql<Sleutel & Bekeken>`
    select b.medewerker_id as "medewerkerId", b.dag, b.soort, b.toelichting, b.bekeken_op as op, coalesce(m.naam, '') as door
    from logboek.opvallend_bekeken b
    left join toegang.medewerker m on m.gemeente_id = b.gemeente_id and m.id = b.bekeken_door
    where b.dag >= ${sinds}`.execute(db)
  return new Map(rows.map((rij) => [keyOf(rij), rij]))
}

type NieuwBekeken = {
  readonly medewerkerId: string
  readonly dag: string
  readonly soort: OpvallendeSoort
  readonly toelichting: string
}

/** What was said first stays: a second note on the same finding is a 409 of the caller. */
export async function insertBekeken(
  { db, actor, now }: Pick<ActorContext, 'db' | 'actor' | 'now'>,
  { medewerkerId, dag, soort, toelichting }: NieuwBekeken,
): Promise<boolean> {
  const bekend = await findNamen(db, [medewerkerId])
  if (!bekend.has(medewerkerId)) notFound()
  const ingevoegd = await db
    .insertInto('logboek.opvallend_bekeken')
    .values({
      gemeente_id: actor.gemeenteId,
      medewerker_id: medewerkerId,
      ...{ dag, soort, toelichting },
      bekeken_door: actor.medewerkerId,
      bekeken_op: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return ingevoegd.numInsertedOrUpdatedRows === 1n
}
