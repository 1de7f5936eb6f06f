import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor, Tx } from '../../../../platform/server/withActor.ts'
import type { Deelname, Deelnamevorm, Dossierdeel } from '../../domain/dossier/deelname.ts'
import type { Inzage } from '../../domain/dossier/inzage.ts'
import { DOSSIERDELEN } from '../../domain/dossier/deelname.ts'
import type { Regime, Vertrouwelijkheid } from '../../domain/dossier/regime.ts'

export type Dossierkop = {
  readonly id: string
  readonly kenmerk: string
  readonly regime: Regime
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly behandelaarId: string
  readonly begonnenOp: Date
}

export type NieuwDossier = Omit<Dossierkop, 'behandelaarId'> & { readonly soort: string }

/** Starts a dossier with the caller as behandelaar. Insert the record of the kind itself after it. */
export async function insertDossier(db: Tx, actor: Actor, nieuw: NieuwDossier): Promise<void> {
  const { id, soort, kenmerk, regime, vertrouwelijkheid, begonnenOp } = nieuw
  await db
    .insertInto('toegang.dossier')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id, soort, kenmerk, regime, vertrouwelijkheid },
      ...{ behandelaar_id: actor.medewerkerId, begonnen_op: begonnenOp },
    })
    .execute()
  const behandelaar: Deelname = {
    houder: { soort: 'medewerker', id: actor.medewerkerId },
    ...{ als: 'behandelaar', delen: null, sinds: begonnenOp, tot: null },
  }
  await insertDeelname(db, actor, { id, soort, begonnenOp }, behandelaar)
}

/** Returns its id. The policy refuses it unless the caller is the behandelaar. */
export async function insertDeelname(
  db: Tx,
  actor: Pick<Actor, 'gemeenteId' | 'medewerkerId'>,
  dossier: { readonly id: string; readonly soort: string; readonly begonnenOp: Date },
  { houder, als, delen, sinds, tot }: Deelname,
): Promise<string> {
  const id = randomUUID()
  const [medewerkerId, organisatieId] = houder.soort === 'medewerker' ? [houder.id, null] : [null, houder.id]
  // Set-based, so that the moment the dossier began is the database's own, to the microsecond.
  await sql`
    insert into toegang.deelname (gemeente_id, id, dossier_id, soort, begonnen_op, medewerker_id, organisatie_id, als, delen,
      sinds, tot, gegeven_door)
    values (${actor.gemeenteId}, ${id}, ${dossier.id}, ${dossier.soort}, ${dossier.begonnenOp}, ${medewerkerId},
      ${organisatieId}, ${als}, ${delen && [...delen]}::text[], ${sinds}, ${tot}, ${actor.medewerkerId})`.execute(db)
  return id
}

/** What the caller sees of a dossier now; null: for them it does not exist. */
export async function findInzage(db: Tx, dossierId: string): Promise<Inzage | null> {
  const rijen = await db
    .selectFrom('toegang.inzage')
    .select(['als', 'delen'])
    .where('dossier_id', '=', dossierId)
    .execute()
  if (rijen.length === 0) return null
  const delen = rijen.flatMap((rij) => (rij.delen as Dossierdeel[] | null) ?? DOSSIERDELEN)
  // 'collega' is who sees it without taking part.
  const als = rijen.flatMap((rij) => (rij.als === 'collega' ? [] : [rij.als as Deelnamevorm]))
  return { delen: new Set(delen), als: new Set(als) }
}

export type Deelnameregel = Deelname & {
  readonly id: string
  readonly naam: string
  readonly organisatie: string | null
}

/** Everybody who took or takes part, the behandelaar first; empty for who may not see that part. */
export async function listDeelnemers(db: Tx, gemeenteId: number, dossierId: string): Promise<Deelnameregel[]> {
  const { rows } = await sql<Rij>`
    select d.id, d.medewerker_id, d.organisatie_id, d.als, d.delen, d.sinds, d.tot, m.naam, o.naam as organisatie
    from toegang.deelnemers(${gemeenteId}, ${dossierId}) d
    left join toegang.medewerker m on m.gemeente_id = d.gemeente_id and m.id = d.medewerker_id
    left join partners.organisatie o
      on o.gemeente_id = d.gemeente_id and o.id = coalesce(d.organisatie_id, m.organisatie_id)
    order by d.tot is not null, d.als <> 'behandelaar', d.sinds, d.id`.execute(db)
  return rows.map(toRegel)
}

type Rij = {
  readonly id: string
  readonly medewerker_id: string | null
  readonly organisatie_id: string | null
  readonly als: Deelnamevorm
  readonly delen: Dossierdeel[] | null
  readonly sinds: Date
  readonly tot: Date | null
  readonly naam: string | null
  readonly organisatie: string | null
}

function toRegel(rij: Rij): Deelnameregel {
  const { id, als, delen, sinds, tot } = rij
  if (rij.organisatie_id !== null) {
    const naam = rij.organisatie ?? ''
    return {
      id,
      houder: { soort: 'organisatie', id: rij.organisatie_id },
      als,
      delen,
      sinds,
      tot,
      naam,
      organisatie: null,
    }
  }
  const houder = { soort: 'medewerker', id: rij.medewerker_id ?? '' } as const
  return { id, houder, als, delen, sinds, tot, naam: rij.naam ?? '', organisatie: rij.organisatie }
}

/** Ends them at this moment. Only within `withAlleDossiers`, by who has judged that the caller may. */
export async function endDeelnames(db: Tx, ids: readonly string[], now: Date): Promise<void> {
  await db
    .updateTable('toegang.deelname')
    .set({ tot: sql<Date>`greatest(sinds, ${now})` })
    .where('id', 'in', [...ids])
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', now)]))
    .execute()
}

/** Holds the dossier, so that two acts on who takes part follow each other. */
export const lockDossier = (db: Tx, id: string): Promise<{ soort: string; begonnen_op: Date } | undefined> =>
  db.selectFrom('toegang.dossier').select(['soort', 'begonnen_op']).where('id', '=', id).forUpdate().executeTakeFirst()

export async function saveBehandelaar(db: Tx, id: string, behandelaarId: string): Promise<void> {
  await db.updateTable('toegang.dossier').set({ behandelaar_id: behandelaarId }).where('id', '=', id).execute()
}

/** Whether this medewerker takes part by name now, whatever the purpose of the question; it opens nothing. */
export async function isDeelnemer(
  { db, actor }: { readonly db: Tx; readonly actor: Pick<Actor, 'medewerkerId'> },
  dossierId: string,
): Promise<boolean> {
  const { rows } = await sql<{ doet_mee: boolean }>`select exists (
    select from toegang.deelname where dossier_id = ${dossierId} and medewerker_id = ${actor.medewerkerId}
      and sinds <= now() and (tot is null or tot > now())) as doet_mee`.execute(db)
  return rows[0]?.doet_mee ?? false
}
