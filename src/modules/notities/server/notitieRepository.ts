import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor, Tx } from '../../../platform/server/withActor.ts'
import type { Regime, Vertrouwelijkheid } from '../../toegang/public.ts'

export type Wie = { readonly id: string; readonly naam: string }

export type Notitieregel = {
  readonly id: string
  readonly kenmerk: string
  readonly titel: string
  readonly organisatie: Wie
  readonly regime: Regime
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly behandelaar: Wie
  readonly begonnenOp: Date
  readonly gewijzigdOp: Date
  readonly versie: number
}

const notities = (db: Tx) =>
  db
    .selectFrom('notities.notitie as n')
    .innerJoin('toegang.dossier as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'n.gemeente_id').onRef('d.id', '=', 'n.id'),
    )
    .innerJoin('partners.organisatie as o', (join) =>
      join.onRef('o.gemeente_id', '=', 'n.gemeente_id').onRef('o.id', '=', 'n.organisatie_id'),
    )
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'd.gemeente_id').onRef('m.id', '=', 'd.behandelaar_id'),
    )
    .select(['n.id', 'd.kenmerk', 'n.titel', 'd.regime', 'd.vertrouwelijkheid', 'n.versie'])
    .select([
      'o.id as organisatieId',
      'o.naam as organisatieNaam',
      'm.id as behandelaarId',
      'm.naam as behandelaarNaam',
    ])
    .select(['d.begonnen_op as begonnenOp', 'n.gewijzigd_op as gewijzigdOp'])

type Rij = Awaited<ReturnType<ReturnType<typeof notities>['execute']>>[number]

const toRegel = ({ organisatieId, organisatieNaam, behandelaarId, behandelaarNaam, ...rij }: Rij): Notitieregel => ({
  ...rij,
  // The checks on the table admit no others.
  regime: rij.regime as Regime,
  vertrouwelijkheid: rij.vertrouwelijkheid as Vertrouwelijkheid,
  organisatie: { id: organisatieId, naam: organisatieNaam },
  behandelaar: { id: behandelaarId, naam: behandelaarNaam },
})

/** In the order of `ids`; what is not to be seen is left out. */
export async function listNotities(db: Tx, ids: readonly string[]): Promise<Notitieregel[]> {
  if (ids.length === 0) return []
  const rijen = await notities(db)
    .where(sql<boolean>`n.id = any(${[...ids]}::uuid[])`)
    .execute()
  const perId = new Map(rijen.map((rij) => [rij.id, toRegel(rij)]))
  return ids.flatMap((id) => perId.get(id) ?? [])
}

export async function findNotitie(db: Tx, id: string): Promise<Notitieregel | undefined> {
  const rij = await notities(db).where('n.id', '=', id).executeTakeFirst()
  return rij && toRegel(rij)
}

export async function findVersie(db: Tx, id: string): Promise<number | undefined> {
  const rij = await db.selectFrom('notities.notitie').select('versie').where('id', '=', id).executeTakeFirst()
  return rij?.versie
}

/** Undefined for who takes part without the text. */
export async function findTekst(db: Tx, id: string): Promise<string | undefined> {
  const rij = await db.selectFrom('notities.tekst').select('tekst').where('notitie_id', '=', id).executeTakeFirst()
  return rij?.tekst
}

type Inhoud = { readonly titel: string; readonly tekst: string; readonly organisatieId: string }

/** The dossier of the same id stands already. */
export async function insertNotitie(db: Tx, actor: Actor, id: string, inhoud: Inhoud, now: Date): Promise<void> {
  const { gemeenteId } = actor
  const { titel, tekst, organisatieId } = inhoud
  await db
    .insertInto('notities.notitie')
    .values({ gemeente_id: gemeenteId, id, organisatie_id: organisatieId, titel, gewijzigd_op: now })
    .execute()
  await db.insertInto('notities.tekst').values({ gemeente_id: gemeenteId, notitie_id: id, tekst }).execute()
}

/** False when somebody else was first. `tekst` is null for who does not see it: it stays. */
export async function saveNotitie(
  db: Tx,
  id: string,
  versie: number,
  { titel, tekst, organisatieId }: Omit<Inhoud, 'tekst'> & { readonly tekst: string | null },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('notities.notitie')
    .set({ titel, organisatie_id: organisatieId, gewijzigd_op: now, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (tekst !== null) await db.updateTable('notities.tekst').set({ tekst }).where('notitie_id', '=', id).execute()
  return true
}

export async function saveSlot(
  db: Tx,
  id: string,
  regime: Regime,
  vertrouwelijkheid: Vertrouwelijkheid,
): Promise<void> {
  await db.updateTable('toegang.dossier').set({ regime, vertrouwelijkheid }).where('id', '=', id).execute()
}

/** An open screen sees from the version that there is something new. */
export async function bumpVersie(db: Tx, id: string, now: Date): Promise<void> {
  await db
    .updateTable('notities.notitie')
    .set({ versie: sql<number>`versie + 1`, gewijzigd_op: now })
    .where('id', '=', id)
    .execute()
}

export type Gebeurtenis = {
  readonly id: string
  readonly op: Date
  readonly wie: string
  readonly wat: string
  readonly bij: string
}

type Wat =
  | 'gemaakt'
  | 'gewijzigd'
  | 'afgeschermd'
  | 'deelname_begonnen'
  | 'deelname_beeindigd'
  | 'overgedragen'
  | 'bijlage_erbij'
  | 'bijlage_weg'

/** Add it while the notitie is still to be seen: after a hand-over it is not. */
export async function noteGebeurtenis(
  db: Tx,
  actor: Actor,
  notitieId: string,
  wat: Wat,
  bij: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto('notities.gebeurtenis')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id: randomUUID(), notitie_id: notitieId, op: now, wie: actor.medewerkerId },
      ...{ wat, bij: bij.slice(0, 255) },
    })
    .execute()
}

/** Newest first. */
export const listGebeurtenissen = (db: Tx, notitieId: string): Promise<Gebeurtenis[]> =>
  db
    .selectFrom('notities.gebeurtenis as g')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'g.gemeente_id').onRef('m.id', '=', 'g.wie'),
    )
    .select(['g.id', 'g.op', 'm.naam as wie', 'g.wat', 'g.bij'])
    .where('g.notitie_id', '=', notitieId)
    .orderBy('g.op', 'desc')
    .orderBy('g.id')
    .limit(500)
    .execute()
