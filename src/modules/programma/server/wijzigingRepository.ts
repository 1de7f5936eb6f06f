import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'
import type { Daad } from '../domain/daad.ts'
import type { VeldVerandering } from '../domain/veldteksten.ts'

export type NieuweWijziging = {
  readonly programmaId: string
  readonly soort: string
  readonly recordId: string
  readonly daad: Daad
  readonly velden: readonly VeldVerandering[]
  readonly reden?: string
}

/** The history of one act; all lines share a batch. */
export async function insertWijzigingen(
  { db, actor, now }: Pick<ActorContext, 'db' | 'actor' | 'now'>,
  herkomst: 'hand' | 'document',
  wijzigingen: readonly NieuweWijziging[],
): Promise<void> {
  const batch = randomUUID()
  const rijen = wijzigingen.map(({ programmaId, soort, recordId, daad, velden, reden = '' }) => ({
    gemeente_id: actor.gemeenteId,
    id: randomUUID(),
    programma_id: programmaId,
    soort,
    record_id: recordId,
    daad,
    velden: JSON.stringify(velden),
    reden,
    herkomst,
    batch,
    medewerker_id: actor.medewerkerId,
    tijd: now,
  }))
  for (let van = 0; van < rijen.length; van += 2000) {
    await db
      .insertInto('programma.wijziging')
      .values(rijen.slice(van, van + 2000))
      .execute()
  }
}

export type Wijziging = Required<NieuweWijziging> & {
  readonly id: string
  readonly herkomst: 'hand' | 'document'
  readonly wie: string
  readonly tijd: Date
}

const wijzigingen = (db: Tx) =>
  db
    .selectFrom('programma.wijziging as w')
    .select([
      'w.id',
      'w.programma_id as programmaId',
      'w.soort',
      'w.record_id as recordId',
      'w.daad',
      'w.velden',
      'w.reden',
      'w.herkomst',
      'w.tijd',
    ])
    .select(
      sql<string>`(select m.naam from toegang.medewerker m where m.gemeente_id = w.gemeente_id and m.id = w.medewerker_id)`.as(
        'wie',
      ),
    )
    .orderBy('w.tijd', 'desc')
    .orderBy('w.id', 'desc')

type Rij = Awaited<ReturnType<ReturnType<typeof wijzigingen>['execute']>>[number]

/** The checks of the table hold the same lists as these types. */
const toWijziging = (rij: Rij): Wijziging => ({
  ...rij,
  daad: rij.daad as Daad,
  herkomst: rij.herkomst as 'hand' | 'document',
  velden: rij.velden as unknown as VeldVerandering[],
})

type Na = { readonly tijd: string; readonly id: string } | null

export async function listWijzigingen(db: Tx, recordId: string, aantal: number, na: Na): Promise<Wijziging[]> {
  let vraag = wijzigingen(db).where('w.record_id', '=', recordId).limit(aantal)
  if (na) vraag = vraag.where(sql<boolean>`(w.tijd, w.id) < (${na.tijd}::timestamptz, ${na.id}::uuid)`)
  return (await vraag.execute()).map(toWijziging)
}

export async function listRecenteWijzigingen(db: Tx, aantal: number): Promise<Wijziging[]> {
  return (await wijzigingen(db).where('w.herkomst', '=', 'hand').limit(aantal).execute()).map(toWijziging)
}

/** Per record the fields that a person changed after it came from a document; made by hand counts as '*'. */
export async function listHandmatig(db: Tx, programmaId: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rijen = await db
    .selectFrom('programma.wijziging')
    .select(['record_id as recordId', 'daad', 'velden'])
    .where('programma_id', '=', programmaId)
    .where('herkomst', '=', 'hand')
    .execute()
  const perRecord = new Map<string, Set<string>>()
  for (const { recordId, daad, velden } of rijen) {
    const gevonden = perRecord.get(recordId) ?? new Set<string>()
    if (daad === 'gemaakt') gevonden.add('*')
    for (const { veld } of velden as unknown as VeldVerandering[]) gevonden.add(veld)
    perRecord.set(recordId, gevonden)
  }
  return perRecord
}
