import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { VraagSoort, VraagStand } from '../../domain/vragen/vraag.ts'

export type Vraag = {
  readonly id: string
  readonly programmaId: string
  readonly programma: string
  readonly soort: VraagSoort
  readonly recordId: string
  readonly onderwerp: string
  readonly tekst: string
  readonly gesteldDoor: string
  readonly steller: string
  readonly gesteldOp: Date
  readonly uiterlijk: Datum
  readonly ingetrokkenOp: Date | null
  readonly gevraagdAan: string | null
  readonly gevraagde: string | null
  readonly gevraagdOp: Date | null
  readonly inbreng: string
  readonly inbrengOp: Date | null
  readonly antwoord: string
  readonly beantwoorder: string | null
  readonly beantwoordOp: Date | null
  readonly versie: number
}

const naamVan = (kolom: 'gesteld_door' | 'gevraagd_aan' | 'beantwoord_door') =>
  sql<string | null>`(select m.naam from toegang.medewerker m
    where m.gemeente_id = v.gemeente_id and m.id = ${sql.ref(`v.${kolom}`)})`

const vragen = (db: Tx) =>
  db
    .selectFrom('programma.vraag as v')
    .innerJoin('programma.programma as p', (join) =>
      join.onRef('p.gemeente_id', '=', 'v.gemeente_id').onRef('p.id', '=', 'v.programma_id'),
    )
    .select(['v.id', 'v.programma_id as programmaId', 'p.titel as programma', 'v.soort', 'v.record_id as recordId'])
    .select(['v.onderwerp', 'v.tekst', 'v.gesteld_door as gesteldDoor', 'v.gesteld_op as gesteldOp', 'v.uiterlijk'])
    .select(['v.ingetrokken_op as ingetrokkenOp', 'v.gevraagd_aan as gevraagdAan', 'v.gevraagd_op as gevraagdOp'])
    .select(['v.inbreng', 'v.inbreng_op as inbrengOp', 'v.antwoord', 'v.beantwoord_op as beantwoordOp', 'v.versie'])
    .select([naamVan('gevraagd_aan').as('gevraagde'), naamVan('beantwoord_door').as('beantwoorder')])
    .select(sql<string>`coalesce(${naamVan('gesteld_door')}, '')`.as('steller'))
    .where('p.verwijderd_op', 'is', null)
    // The check of the table holds the same list as the type; a date column is a day as text.
    .$narrowType<{ soort: VraagSoort; uiterlijk: Datum }>()

export const findVraag = (db: Tx, id: string): Promise<Vraag | undefined> =>
  vragen(db).where('v.id', '=', id).executeTakeFirst()

/** Newest first; those that were taken back are left out. */
export const listVanProgramma = (db: Tx, programmaId: string): Promise<Vraag[]> =>
  vragen(db)
    .where('v.programma_id', '=', programmaId)
    .where('v.ingetrokken_op', 'is', null)
    .orderBy('v.gesteld_op', 'desc')
    .orderBy('v.id')
    .limit(1000)
    .execute()

/** What a cursor holds: the day to answer for what is open, else the moment of asking. */
export type VraagPlaats = { readonly op: string; readonly id: string }

type Keuze = { readonly stand: VraagStand; readonly steller: string | null }

/** Open: what must be answered first; else newest first. `steller`: only what that person asked. */
export function listVragen(db: Tx, keuze: Keuze, aantal: number, na: VraagPlaats | null): Promise<Vraag[]> {
  const { stand, steller } = keuze
  const eigen = steller === null ? vragen(db) : vragen(db).where('v.gesteld_door', '=', steller)
  if (stand === 'open') {
    const open = eigen.where('v.beantwoord_op', 'is', null).where('v.ingetrokken_op', 'is', null)
    return (na ? open.where(sql<boolean>`(v.uiterlijk, v.id) > (${na.op}::date, ${na.id}::uuid)`) : open)
      .orderBy('v.uiterlijk')
      .orderBy('v.id')
      .limit(aantal)
      .execute()
  }
  const klaar = eigen.where(stand === 'beantwoord' ? 'v.beantwoord_op' : 'v.ingetrokken_op', 'is not', null)
  return (na ? klaar.where(sql<boolean>`(v.gesteld_op, v.id) < (${na.op}::timestamptz, ${na.id}::uuid)`) : klaar)
    .orderBy('v.gesteld_op', 'desc')
    .orderBy('v.id', 'desc')
    .limit(aantal)
    .execute()
}

export async function countOpen(db: Tx): Promise<number> {
  const { aantal } = await db
    .selectFrom('programma.vraag')
    .select(({ fn }) => fn.countAll<string>().as('aantal'))
    .where('beantwoord_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(aantal)
}

type Nieuw = Pick<Vraag, 'programmaId' | 'soort' | 'recordId' | 'onderwerp' | 'tekst' | 'uiterlijk'>

export async function insertVraag({ db, actor, now }: ActorContext, nieuw: Nieuw): Promise<string> {
  const id = randomUUID()
  const { programmaId, soort, recordId, onderwerp, tekst, uiterlijk } = nieuw
  await db
    .insertInto('programma.vraag')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id, programma_id: programmaId, soort, record_id: recordId },
      ...{ onderwerp, tekst, uiterlijk, gesteld_door: actor.medewerkerId, gesteld_op: now },
    })
    .execute()
  return id
}

type Verandering =
  | { readonly ingetrokken_op: Date }
  | { readonly gevraagd_aan: string; readonly gevraagd_op: Date }
  | { readonly inbreng: string; readonly inbreng_op: Date }
  | { readonly antwoord: string; readonly beantwoord_door?: string; readonly beantwoord_op?: Date }

/** Returns false when someone else changed it since `versie`. */
export async function saveVraag(
  db: Tx,
  { id, versie }: { readonly id: string; readonly versie: number },
  verandering: Verandering,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.vraag')
    .set({ ...verandering, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
