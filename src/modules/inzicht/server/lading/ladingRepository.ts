import { sql, type Updateable } from 'kysely'
import type { InzichtLading } from '../../../../platform/server/database/schema.generated.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Toewijzing } from '../../domain/lading/toewijzing.ts'
import type { Verkenning } from '../../domain/lading/verkenning.ts'
import { STAPPEN, type Lading, type Ladingtellingen } from './lading.ts'

const ladingen = (db: Tx) =>
  db
    .selectFrom('inzicht.lading as l')
    .leftJoin('documenten.bestand as b', (join) =>
      join.onRef('b.gemeente_id', '=', 'l.gemeente_id').onRef('b.id', '=', 'l.bestand_id'),
    )
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'l.gemeente_id').onRef('m.id', '=', 'l.geplaatst_door'),
    )
    .select(['l.id', 'l.naam', 'b.sha256', 'l.soort', 'l.status', 'l.fout', 'l.verkenning', 'l.toewijzing', 'l.doel'])
    .select(['l.bron', 'l.groep', 'l.tellingen', 'l.afdruk', 'l.versie', 'm.naam as geplaatstDoor'])
    .select('l.geplaatst_op as geplaatstOp')
    .where('l.status', '<>', 'vervallen')

type Rij = Awaited<ReturnType<ReturnType<typeof ladingen>['execute']>>[number]

/** The checks of the table hold the same lists as the types, and only this file writes the objects. */
const toLading = (rij: Rij): Lading => ({
  ...rij,
  soort: rij.soort as Lading['soort'],
  status: rij.status as Lading['status'],
  doel: rij.doel as Lading['doel'],
  verkenning: rij.verkenning as unknown as Verkenning | null,
  toewijzing: rij.toewijzing as unknown as Toewijzing | null,
  tellingen: rij.tellingen as unknown as Ladingtellingen | null,
})

export async function findLading(db: Tx, id: string): Promise<Lading | undefined> {
  const rij = await ladingen(db).where('l.id', '=', id).executeTakeFirst()
  return rij && toLading(rij)
}

/** Whoever changes it waits here for whoever does so now. */
export async function lockLading(db: Tx, id: string): Promise<Lading | undefined> {
  await db.selectFrom('inzicht.lading').select('id').where('id', '=', id).forUpdate().execute()
  return findLading(db, id)
}

type Na = { readonly tijd: string; readonly id: string } | null

/** Newest first. */
export async function listLadingen(db: Tx, aantal: number, na: Na): Promise<Lading[]> {
  let vraag = ladingen(db).orderBy('l.geplaatst_op', 'desc').orderBy('l.id', 'desc').limit(aantal)
  if (na) vraag = vraag.where(sql<boolean>`(l.geplaatst_op, l.id) < (${na.tijd}::timestamptz, ${na.id}::uuid)`)
  return (await vraag.execute()).map(toLading)
}

type Nieuw = { readonly id: string; readonly naam: string; readonly bestandId: string | null }

export async function insertLading(
  { db, now }: Pick<ActorContext, 'db' | 'now'>,
  wie: { readonly gemeenteId: number; readonly medewerkerId: string },
  { id, naam, bestandId }: Nieuw,
): Promise<void> {
  const { gemeenteId, medewerkerId } = wie
  await db
    .insertInto('inzicht.lading')
    .values({
      gemeente_id: gemeenteId,
      id,
      naam,
      bestand_id: bestandId,
      geplaatst_door: medewerkerId,
      geplaatst_op: now,
    })
    .execute()
}

/** A step that takes longer than this was cut off (the process died) and may be taken again. */
const AFGEBROKEN_NA_MS = 150_000

/** Takes the next step for this process; undefined when another has it or none is due. */
export async function claimLading(db: Tx, id: string, now: Date): Promise<Lading | undefined> {
  const afgebroken = new Date(now.getTime() - AFGEBROKEN_NA_MS)
  for (const [wacht, bezig] of Object.entries(STAPPEN)) {
    const { numUpdatedRows } = await db
      .updateTable('inzicht.lading')
      .set({ status: bezig, begonnen_op: now })
      .where('id', '=', id)
      .where((eb) =>
        eb.or([eb('status', '=', wacht), eb.and([eb('status', '=', bezig), eb('begonnen_op', '<', afgebroken)])]),
      )
      .executeTakeFirst()
    if (numUpdatedRows === 1n) return findLading(db, id)
  }
  return undefined
}

/** Steps of a process that is gone: at boot none of ours can be running. Answers what waits for a step. */
export async function releaseLadingen(db: Tx): Promise<string[]> {
  for (const [wacht, bezig] of Object.entries(STAPPEN)) {
    await db.updateTable('inzicht.lading').set({ status: wacht }).where('status', '=', bezig).execute()
  }
  const wachtend = await db
    .selectFrom('inzicht.lading')
    .select('id')
    .where('status', 'in', Object.keys(STAPPEN))
    .execute()
  return wachtend.map(({ id }) => id)
}

async function save(db: Tx, id: string, velden: Omit<Updateable<InzichtLading>, 'versie'>): Promise<void> {
  await db
    .updateTable('inzicht.lading')
    .set({ ...velden, versie: sql<number>`versie + 1` })
    .where('id', '=', id)
    .execute()
}

export const saveVerkend = (db: Tx, id: string, verkenning: Verkenning): Promise<void> =>
  save(db, id, {
    ...{ status: 'te_koppelen', soort: verkenning.soort, verkenning: JSON.stringify(verkenning) },
    ...{ toewijzing: JSON.stringify(verkenning.voorstel), fout: null },
  })

/** Looks around again, in another sheet. */
export const saveBladkeuze = (db: Tx, id: string, toewijzing: Toewijzing): Promise<void> =>
  save(db, id, { status: 'wacht', toewijzing: JSON.stringify(toewijzing) })

export const saveToewijzing = (db: Tx, id: string, toewijzing: Toewijzing): Promise<void> =>
  save(db, id, {
    ...{ status: 'wacht_op_controle', toewijzing: JSON.stringify(toewijzing), fout: null, tellingen: null },
    ...{ doel: toewijzing.doel, bron: toewijzing.bron.trim(), groep: toewijzing.groep },
  })

export type Beoordeling = { readonly tellingen: Ladingtellingen; readonly afdruk: string }

/** `zin`: why it must be judged again. */
export const saveTeBeoordelen = (
  db: Tx,
  id: string,
  { tellingen, afdruk }: Beoordeling,
  zin: string | null,
): Promise<void> =>
  save(db, id, {
    ...{ status: 'te_beoordelen', tellingen: JSON.stringify(tellingen), afdruk, fout: zin },
    ...{ bevestigd_door: null, bevestigd_op: null },
  })

export const saveBevestiging = (db: Tx, id: string, medewerkerId: string, now: Date): Promise<void> =>
  save(db, id, { status: 'wacht_op_opslaan', bevestigd_door: medewerkerId, bevestigd_op: now, fout: null })

export const saveOpgeslagen = (db: Tx, id: string): Promise<void> => save(db, id, { status: 'bevestigd' })

export const saveTeruggedraaid = (db: Tx, id: string, now: Date): Promise<void> =>
  save(db, id, { status: 'teruggedraaid', teruggedraaid_op: now })

export const saveMislukt = (db: Tx, id: string, fout: string): Promise<void> =>
  save(db, id, { status: 'mislukt', fout })

/** What was seen of the file goes too. */
export const saveVervallen = (db: Tx, id: string): Promise<void> =>
  save(db, id, { status: 'vervallen', verkenning: null })

/** Those that wait for a person, and of which nothing was done since that moment; nobody else can touch them until the end. */
export async function lockVerlopen(db: Tx, voor: Date): Promise<string[]> {
  const rijen = await db
    .selectFrom('inzicht.lading')
    .select('id')
    .where('status', 'in', ['te_koppelen', 'te_beoordelen', 'mislukt'])
    .where(sql<boolean>`greatest(geplaatst_op, begonnen_op) < ${voor}`)
    .forUpdate()
    .execute()
  return rijen.map(({ id }) => id)
}
