import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { datum, type Datum } from '../../../platform/domain/datum.ts'
import type { Actor, Tx } from '../../../platform/server/withActor.ts'
import type { Reeksregel } from '../domain/reeks/reeksregel.ts'
import type { Activiteitstatus, Bereik, Precisie, Sjabloon, Wanneer } from '../domain/activiteit.ts'

export type Activiteit = Sjabloon &
  Wanneer & {
    readonly id: string
    readonly wijk: string | null
    readonly buurt: string | null
    readonly status: Activiteitstatus
    readonly reden: string
    readonly bereik: Bereik | null
    readonly resultaat: string
    readonly reeksId: string | null
    readonly reeksDag: Datum | null
    readonly los: boolean
    readonly gewijzigdOp: Date
    readonly versie: number
  }

const activiteiten = (db: Tx) =>
  db
    .selectFrom('activiteiten.activiteit as a')
    .leftJoin('activiteiten.gebied as w', (join) =>
      join.onRef('w.gemeente_id', '=', 'a.gemeente_id').onRef('w.id', '=', 'a.wijk_id'),
    )
    .leftJoin('activiteiten.gebied as b', (join) =>
      join.onRef('b.gemeente_id', '=', 'a.gemeente_id').onRef('b.id', '=', 'a.buurt_id'),
    )
    .select([
      'a.id',
      'a.soort',
      'a.titel',
      'a.van',
      'a.tot',
      'a.begin_tijd as begin',
      'a.eind_tijd as eind',
      'a.plaats',
    ])
    .select([
      'a.wijk_id as wijkId',
      'a.buurt_id as buurtId',
      'w.naam as wijk',
      'b.naam as buurt',
      'a.status',
      'a.reden',
    ])
    .select(['a.bereik as aantal', 'a.precisie', 'a.resultaat', 'a.handelingsperspectief', 'a.reeks_id as reeksId'])
    .select(['a.reeks_dag as reeksDag', 'a.los', 'a.gewijzigd_op as gewijzigdOp', 'a.versie'])

type Rij = Awaited<ReturnType<ReturnType<typeof activiteiten>['execute']>>[number]

const toTijd = (tijd: string | null): string | null => tijd?.slice(0, 5) ?? null

function toActiviteit({ wijkId, buurtId, aantal, precisie, van, tot, reeksDag, ...rij }: Rij): Activiteit {
  return {
    ...rij,
    van: datum(van),
    tot: datum(tot),
    begin: toTijd(rij.begin),
    eind: toTijd(rij.eind),
    reeksDag: reeksDag === null ? null : datum(reeksDag),
    gebiedId: buurtId ?? wijkId,
    // The checks on the table admit no others, and say that both are there or neither.
    status: rij.status as Activiteitstatus,
    bereik: aantal === null ? null : { aantal, precisie: precisie as Precisie },
  }
}

export async function findActiviteit(db: Tx, id: string): Promise<Activiteit | undefined> {
  const rij = await activiteiten(db).where('a.id', '=', id).where('a.verwijderd_op', 'is', null).executeTakeFirst()
  return rij && toActiviteit(rij)
}

export type Lijstvraag = {
  readonly q?: string
  readonly van?: string | undefined
  readonly tot?: string | undefined
  readonly soort?: string | undefined
  readonly gebied?: string | undefined
  readonly status?: Activiteitstatus | undefined
  readonly actie?: string | undefined
  readonly aantal: number
  /** From just after this one. */
  readonly na?: { readonly van: string; readonly id: string } | null
}

/** Latest day first. One that lasts days is in a period when it touches it. */
export async function listActiviteiten(db: Tx, vraag: Lijstvraag): Promise<Activiteit[]> {
  const rijen = await activiteiten(db)
    .where('a.verwijderd_op', 'is', null)
    .where((eb) => eb.and(filtersOf(vraag)))
    .orderBy('a.van', 'desc')
    .orderBy('a.id', 'desc')
    .limit(sql.lit(vraag.aantal))
    .execute()
  return rijen.map(toActiviteit)
}

/** "Cafe" finds "Café". */
const fold = (tekst: RawBuilder<unknown>) => sql`platform.zonder_accenten(lower(${tekst}))`

function filtersOf({ q, van, tot, soort, gebied, status, actie, na }: Lijstvraag) {
  const zoek = q === undefined || q === '' ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return [
    ...(van === undefined ? [] : [sql<SqlBool>`a.tot >= ${van}::date and a.van >= ${van}::date - 366`]),
    ...(tot === undefined ? [] : [sql<SqlBool>`a.van <= ${tot}::date`]),
    ...(soort === undefined ? [] : [sql<SqlBool>`a.soort = ${soort}`]),
    ...(gebied === undefined ? [] : [sql<SqlBool>`(a.wijk_id = ${gebied}::uuid or a.buurt_id = ${gebied}::uuid)`]),
    ...(status === undefined ? [] : [sql<SqlBool>`a.status = ${status}`]),
    ...(zoek === null
      ? []
      : [
          sql<SqlBool>`(${fold(sql`a.titel`)} like ${fold(sql`${zoek}`)} or ${fold(sql`a.plaats`)} like ${fold(sql`${zoek}`)})`,
        ]),
    ...(actie === undefined
      ? []
      : [
          sql<SqlBool>`exists (select from activiteiten.activiteit_actie k
            where k.gemeente_id = a.gemeente_id and k.activiteit_id = a.id and k.actie_id = ${actie}::uuid)`,
        ]),
    ...(na ? [sql<SqlBool>`(a.van, a.id) < (${na.van}::date, ${na.id}::uuid)`] : []),
  ]
}

/** What somebody recorded last, to begin the next one with. */
export async function findLaatste(db: Tx, medewerkerId: string): Promise<Activiteit | undefined> {
  const rij = await activiteiten(db)
    .where('a.gemaakt_door', '=', medewerkerId)
    .where('a.verwijderd_op', 'is', null)
    .orderBy('a.gemaakt_op', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij && toActiviteit(rij)
}

/** All of a series, in the order of its rule; also those that were called off. */
export async function listReeks(db: Tx, reeksId: string): Promise<Activiteit[]> {
  const rijen = await activiteiten(db)
    .where('a.reeks_id', '=', reeksId)
    .where('a.verwijderd_op', 'is', null)
    .orderBy('a.reeks_dag')
    .limit(1000)
    .execute()
  return rijen.map(toActiviteit)
}

export type Vastlegging = Sjabloon &
  Wanneer &
  Pick<Activiteit, 'status' | 'reden' | 'bereik' | 'resultaat' | 'los'> & {
    readonly wijkId: string | null
    readonly buurtId: string | null
    readonly partijIds: readonly string[]
  }

export const toKolommen = (velden: Vastlegging) => ({
  ...{ soort: velden.soort, titel: velden.titel, van: velden.van, tot: velden.tot, plaats: velden.plaats },
  ...{ begin_tijd: velden.begin, eind_tijd: velden.eind, wijk_id: velden.wijkId, buurt_id: velden.buurtId },
  ...{ status: velden.status, reden: velden.reden, resultaat: velden.resultaat, los: velden.los },
  ...{ bereik: velden.bereik?.aantal ?? null, precisie: velden.bereik?.precisie ?? null },
  handelingsperspectief: velden.handelingsperspectief,
  partij_ids: [...velden.partijIds],
})

type Nieuw = {
  readonly id: string
  readonly velden: Vastlegging
  readonly reeks: { readonly id: string; readonly dag: Datum } | null
}

export async function insertActiviteiten(db: Tx, actor: Actor, nieuwe: readonly Nieuw[], now: Date): Promise<void> {
  const rijen = nieuwe.map(({ id, velden, reeks }) => ({
    ...{ gemeente_id: actor.gemeenteId, id, ...toKolommen(velden) },
    ...{ reeks_id: reeks?.id ?? null, reeks_dag: reeks?.dag ?? null },
    ...{ gemaakt_door: actor.medewerkerId, gemaakt_op: now, gewijzigd_op: now },
  }))
  await db.insertInto('activiteiten.activiteit').values(rijen).execute()
}

/** Returns false when somebody else changed it since `versie`. */
export async function saveActiviteit(
  db: Tx,
  { id, versie }: Pick<Activiteit, 'id' | 'versie'>,
  velden: Partial<ReturnType<typeof toKolommen>>,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('activiteiten.activiteit')
    .set({ ...velden, versie: versie + 1, gewijzigd_op: now })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Marks or, with null, puts back what was marked since `sinds`. */
export async function markActiviteit(db: Tx, id: string, verwijderdOp: Date | null, sinds: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('activiteiten.activiteit')
    .set({ verwijderd_op: verwijderdOp })
    .where('id', '=', id)
    .where((eb) => (verwijderdOp === null ? eb('verwijderd_op', '>', sinds) : eb('verwijderd_op', 'is', null)))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertReeks(db: Tx, actor: Actor, id: string, regel: Reeksregel, now: Date): Promise<void> {
  await db
    .insertInto('activiteiten.reeks')
    .values({ gemeente_id: actor.gemeenteId, id, regel: JSON.stringify(regel), gemaakt_op: now })
    .execute()
}

const reeksregels = (db: Tx, id: string) =>
  db
    .selectFrom('activiteiten.reeks')
    // Only `insertReeks` and `saveReeksregel` write it, in this form.
    .select((eb) => eb.ref('regel').$castTo<Reeksregel>().as('regel'))
    .where('id', '=', id)

export const findReeksregel = async (db: Tx, id: string): Promise<Reeksregel | undefined> =>
  (await reeksregels(db, id).executeTakeFirst())?.regel

/** Until the end of the transaction nobody else makes this series longer. */
export const lockReeksregel = async (db: Tx, id: string): Promise<Reeksregel | undefined> =>
  (await reeksregels(db, id).forUpdate().executeTakeFirst())?.regel

export async function saveReeksregel(db: Tx, id: string, regel: Reeksregel): Promise<void> {
  await db
    .updateTable('activiteiten.reeks')
    .set({ regel: JSON.stringify(regel) })
    .where('id', '=', id)
    .execute()
}
