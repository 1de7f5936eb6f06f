import { sql } from 'kysely'
import { datum, type Datum } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Partijrol } from '../domain/activiteit.ts'
import type { Kanaalsoort, Kanaalstand } from '../domain/kanalen.ts'

export type Partij = { readonly organisatieId: string; readonly naam: string; readonly rol: Partijrol }
export type Actieverband = {
  readonly programmaId: string
  readonly actieId: string
  readonly hoe: string
  readonly sleutel: string | null
  readonly vastgelegdOp: Datum | null
}
export type Kanaal = { readonly soort: Kanaalsoort; readonly dag: Datum | null; readonly stand: Kanaalstand }

/** Organisatoren first. */
export const listPartijen = (db: Tx, activiteitIds: readonly string[]) =>
  db
    .selectFrom('activiteiten.activiteit_partij as p')
    .innerJoin('partners.organisatie as o', (join) =>
      join.onRef('o.gemeente_id', '=', 'p.gemeente_id').onRef('o.id', '=', 'p.organisatie_id'),
    )
    .select(['p.activiteit_id as activiteitId', 'p.organisatie_id as organisatieId', 'o.naam'])
    // The check on the table admits no others.
    .select((eb) => eb.ref('p.rol').$castTo<Partijrol>().as('rol'))
    .where(sql<boolean>`p.activiteit_id = any(${[...activiteitIds]}::uuid[])`)
    .orderBy('p.rol')
    .orderBy('o.naam')
    .execute()

/** With who organises each: who takes part is not in the way of another. */
export async function withOrganisatoren<A extends { readonly id: string }>(db: Tx, items: readonly A[]) {
  const partijen = await listPartijen(
    db,
    items.map(({ id }) => id),
  )
  const perId = new Map<string, { readonly id: string; readonly naam: string }[]>(items.map(({ id }) => [id, []]))
  for (const { activiteitId, organisatieId, naam, rol } of partijen) {
    if (rol === 'organisator') perId.get(activiteitId)?.push({ id: organisatieId, naam })
  }
  return items.map((item) => ({ ...item, organisatoren: perId.get(item.id) ?? [] }))
}

/** Only of acties that the caller sees. */
export async function listActieverbanden(db: Tx, activiteitId: string): Promise<Actieverband[]> {
  const rijen = await db
    .selectFrom('activiteiten.activiteit_actie as k')
    .innerJoin('programma.actie as a', (join) =>
      join.onRef('a.gemeente_id', '=', 'k.gemeente_id').onRef('a.id', '=', 'k.actie_id'),
    )
    .select(['k.programma_id as programmaId', 'k.actie_id as actieId', 'a.hoe', 'k.sleutel'])
    .select('k.vastgelegd_op as vastgelegdOp')
    .where('k.activiteit_id', '=', activiteitId)
    .where('a.verwijderd_op', 'is', null)
    .orderBy('a.hoe')
    .orderBy('a.id')
    .execute()
  return rijen.map(({ vastgelegdOp, ...rij }) => ({
    ...rij,
    vastgelegdOp: vastgelegdOp === null ? null : datum(vastgelegdOp),
  }))
}

export async function listKanalen(db: Tx, activiteitId: string): Promise<Kanaal[]> {
  const rijen = await db
    .selectFrom('activiteiten.kanaal')
    .select('dag')
    // The checks on the table admit no others.
    .select((eb) => [
      eb.ref('soort').$castTo<Kanaalsoort>().as('soort'),
      eb.ref('stand').$castTo<Kanaalstand>().as('stand'),
    ])
    .where('activiteit_id', '=', activiteitId)
    .orderBy('dag')
    .orderBy('soort')
    .execute()
  return rijen.map(({ dag, ...rij }) => ({ ...rij, dag: dag === null ? null : datum(dag) }))
}

type Wie = { readonly gemeenteId: number; readonly activiteitId: string }

/** In the place of what was there. `partij_ids` of the activiteit says the same, and is written with it. */
export async function savePartijen(
  db: Tx,
  { gemeenteId, activiteitId }: Wie,
  partijen: readonly Omit<Partij, 'naam'>[],
): Promise<void> {
  await db.deleteFrom('activiteiten.activiteit_partij').where('activiteit_id', '=', activiteitId).execute()
  if (partijen.length === 0) return
  const rijen = partijen.map(({ organisatieId, rol }) => ({
    ...{ gemeente_id: gemeenteId, activiteit_id: activiteitId, organisatie_id: organisatieId, rol },
  }))
  await db.insertInto('activiteiten.activiteit_partij').values(rijen).execute()
}

export async function saveKanalen(
  db: Tx,
  { gemeenteId, activiteitId }: Wie,
  kanalen: readonly { readonly soort: string; readonly dag: string | null; readonly stand: string }[],
): Promise<void> {
  await db.deleteFrom('activiteiten.kanaal').where('activiteit_id', '=', activiteitId).execute()
  if (kanalen.length === 0) return
  const rijen = kanalen.map((kanaal) => ({ gemeente_id: gemeenteId, activiteit_id: activiteitId, ...kanaal }))
  await db.insertInto('activiteiten.kanaal').values(rijen).execute()
}

export async function insertActieverband(
  db: Tx,
  { gemeenteId, activiteitId }: Wie,
  { programmaId, actieId, sleutel }: Pick<Actieverband, 'programmaId' | 'actieId' | 'sleutel'>,
): Promise<void> {
  await db
    .insertInto('activiteiten.activiteit_actie')
    .values({
      ...{ gemeente_id: gemeenteId, activiteit_id: activiteitId },
      ...{ programma_id: programmaId, actie_id: actieId, sleutel },
    })
    .execute()
}

export async function saveActieverband(
  db: Tx,
  { activiteitId }: Pick<Wie, 'activiteitId'>,
  { actieId, sleutel, vastgelegdOp }: Pick<Actieverband, 'actieId' | 'sleutel' | 'vastgelegdOp'>,
): Promise<void> {
  await db
    .updateTable('activiteiten.activiteit_actie')
    .set({ sleutel, vastgelegd_op: vastgelegdOp })
    .where('activiteit_id', '=', activiteitId)
    .where('actie_id', '=', actieId)
    .execute()
}

export async function deleteActieverband(db: Tx, activiteitId: string, actieId: string): Promise<void> {
  await db
    .deleteFrom('activiteiten.activiteit_actie')
    .where('activiteit_id', '=', activiteitId)
    .where('actie_id', '=', actieId)
    .execute()
}

/** How often something that was done counts for that moment. */
export async function countGedaan(db: Tx, actieId: string, sleutel: string): Promise<number> {
  const { aantal } = await db
    .selectFrom('activiteiten.activiteit_actie as k')
    .innerJoin('activiteiten.activiteit as a', (join) =>
      join.onRef('a.gemeente_id', '=', 'k.gemeente_id').onRef('a.id', '=', 'k.activiteit_id'),
    )
    .select(({ fn }) => fn.countAll<string>().as('aantal'))
    .where('k.actie_id', '=', actieId)
    .where('k.sleutel', '=', sleutel)
    .where('a.status', '=', 'gedaan')
    .where('a.verwijderd_op', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(aantal)
}
