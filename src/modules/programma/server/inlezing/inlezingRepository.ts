import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Bestandssoort, BronDocument } from '../../../documenten/public.ts'
import type { InlezingStatus, VoorstelKop } from '../../domain/inlezing/regel.ts'
import type { DocumentAard, Programmavoorstel, Spellingvoorstel } from '../../domain/voorstel.ts'

export type Inlezing = {
  readonly id: string
  readonly bestandId: string
  readonly bestandsnaam: string
  readonly grootte: number
  readonly sha256: Buffer
  readonly bestandssoort: Bestandssoort | null
  readonly status: InlezingStatus
  readonly fout: string | null
  readonly aard: DocumentAard | null
  readonly reden: string
  readonly titel: string
  readonly gemeenteNaam: string
  readonly jaar: number | null
  readonly paginas: number | null
  readonly gelezenInMs: number | null
  readonly spelling: readonly Spellingvoorstel[]
  readonly versie: number
  readonly programmaId: string | null
  readonly geplaatstDoor: string
  readonly geplaatstOp: Date
  readonly aantallen: Readonly<Record<string, number>>
}

const inlezingen = (db: Tx) =>
  db
    .selectFrom('programma.inlezing as i')
    .innerJoin('documenten.bestand as b', (join) =>
      join.onRef('b.gemeente_id', '=', 'i.gemeente_id').onRef('b.id', '=', 'i.bestand_id'),
    )
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'i.gemeente_id').onRef('m.id', '=', 'i.geplaatst_door'),
    )
    .select([
      'i.id',
      'i.bestand_id as bestandId',
      'b.naam as bestandsnaam',
      'b.grootte',
      'b.sha256',
      'b.soort as bestandssoort',
    ])
    .select([
      'i.status',
      'i.fout',
      'i.aard',
      'i.reden',
      'i.titel',
      'i.gemeente_naam as gemeenteNaam',
      'i.jaar',
      'i.spelling',
    ])
    .select(['i.gelezen_in_ms as gelezenInMs', 'i.versie', 'i.programma_id as programmaId', 'm.naam as geplaatstDoor'])
    .select(['i.geplaatst_op as geplaatstOp', sql<number | null>`(i.brondocument->>'paginas')::int`.as('paginas')])
    .select(
      sql<Record<string, number>>`coalesce((select jsonb_object_agg(soort, aantal) from (
        select r.soort, count(*) as aantal from programma.voorstelregel r
        where r.gemeente_id = i.gemeente_id and r.inlezing_id = i.id and not r.vervallen
          and coalesce(r.verschil->>'soort', '') <> 'weg' group by r.soort) t), '{}')`.as('aantallen'),
    )

type Rij = Awaited<ReturnType<ReturnType<typeof inlezingen>['execute']>>[number]

/** The checks of the table hold the same lists as these types. */
const toInlezing = (rij: Rij): Inlezing => ({
  ...rij,
  bestandssoort: rij.bestandssoort as Bestandssoort | null,
  status: rij.status as InlezingStatus,
  aard: rij.aard as DocumentAard | null,
  spelling: rij.spelling as unknown as Spellingvoorstel[],
})

export async function findInlezing(db: Tx, id: string): Promise<Inlezing | undefined> {
  const rij = await inlezingen(db).where('i.id', '=', id).where('i.status', '<>', 'vervallen').executeTakeFirst()
  return rij && toInlezing(rij)
}

/** Whoever changes the draft waits here for whoever does so now. */
export async function lockInlezing(db: Tx, id: string): Promise<Inlezing | undefined> {
  await db.selectFrom('programma.inlezing').select('id').where('id', '=', id).forUpdate().execute()
  return findInlezing(db, id)
}

type Na = { readonly tijd: string; readonly id: string } | null

/** What is not finished, newest first. */
export async function listInlezingen(db: Tx, aantal: number, na: Na): Promise<Inlezing[]> {
  let vraag = inlezingen(db)
    .where('i.status', 'in', ['wacht', 'leest', 'te_beoordelen', 'mislukt'])
    .orderBy('i.geplaatst_op', 'desc')
    .orderBy('i.id', 'desc')
    .limit(aantal)
  if (na) vraag = vraag.where(sql<boolean>`(i.geplaatst_op, i.id) < (${na.tijd}::timestamptz, ${na.id}::uuid)`)
  return (await vraag.execute()).map(toInlezing)
}

export async function findBrondocument(
  db: Tx,
  id: string,
): Promise<{ document: BronDocument; bestandsnaam: string } | undefined> {
  const rij = await db
    .selectFrom('programma.inlezing as i')
    .innerJoin('documenten.bestand as b', (join) =>
      join.onRef('b.gemeente_id', '=', 'i.gemeente_id').onRef('b.id', '=', 'i.bestand_id'),
    )
    .select(['i.brondocument', 'b.naam as bestandsnaam'])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!rij?.brondocument) return undefined
  // Stored by ourselves, as it came from the reader.
  return { document: rij.brondocument as unknown as BronDocument, bestandsnaam: rij.bestandsnaam }
}

type Nieuw = {
  readonly gemeenteId: number
  readonly id: string
  readonly bestandId: string
  readonly medewerkerId: string
}

export async function insertInlezing(db: Tx, { gemeenteId, id, bestandId, medewerkerId }: Nieuw): Promise<void> {
  await db
    .insertInto('programma.inlezing')
    .values({ gemeente_id: gemeenteId, id, bestand_id: bestandId, geplaatst_door: medewerkerId })
    .execute()
}

/** A reading that takes longer than this was cut off (the process died) and may be taken up again. */
const AFGEBROKEN_NA_MS = 60_000

/** Takes the reading for this process; false when another has it or it is done. */
export async function claimInlezing(db: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.inlezing')
    .set({ status: 'leest', begonnen_op: now })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('status', '=', 'wacht'),
        eb.and([eb('status', '=', 'leest'), eb('begonnen_op', '<', new Date(now.getTime() - AFGEBROKEN_NA_MS))]),
      ]),
    )
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Readings of a process that is gone: at boot none of ours can be running. */
export async function releaseInlezingen(db: Tx): Promise<string[]> {
  const rijen = await db
    .updateTable('programma.inlezing')
    .set({ status: 'wacht' })
    .where('status', 'in', ['wacht', 'leest'])
    .returning('id')
    .execute()
  return rijen.map(({ id }) => id)
}

type Gelezen = { readonly document: BronDocument; readonly voorstel: Programmavoorstel; readonly ms: number }

export async function saveGelezen(db: Tx, id: string, { document, voorstel, ms }: Gelezen): Promise<void> {
  await db
    .updateTable('programma.inlezing')
    .set({
      status: 'te_beoordelen',
      brondocument: JSON.stringify(document),
      aard: voorstel.aard,
      reden: voorstel.reden,
      titel: voorstel.titel.slice(0, 300),
      gemeente_naam: voorstel.gemeente.slice(0, 200),
      jaar: voorstel.jaar,
      spelling: JSON.stringify(voorstel.spelling),
      gelezen_in_ms: Math.round(ms),
    })
    .where('id', '=', id)
    .execute()
}

export async function saveMislukt(db: Tx, id: string, fout: string): Promise<void> {
  await db.updateTable('programma.inlezing').set({ status: 'mislukt', fout }).where('id', '=', id).execute()
}

/** Returns the new versie. */
export async function saveKop(db: Tx, id: string, versie: number, kop: VoorstelKop): Promise<number> {
  await db
    .updateTable('programma.inlezing')
    .set({ titel: kop.titel, jaar: kop.jaar, spelling: JSON.stringify(kop.spelling), versie: versie + 1 })
    .where('id', '=', id)
    .execute()
  return versie + 1
}

export async function saveProgrammaLink(db: Tx, id: string, programmaId: string | null): Promise<void> {
  await db
    .updateTable('programma.inlezing')
    .set({ programma_id: programmaId, versie: sql<number>`versie + 1` })
    .where('id', '=', id)
    .execute()
}

export async function saveBevestigd(db: Tx, id: string, programmaId: string, now: Date): Promise<void> {
  await db
    .updateTable('programma.inlezing')
    .set({ status: 'bevestigd', programma_id: programmaId, bevestigd_op: now })
    .where('id', '=', id)
    .execute()
}

export async function saveVervallen(db: Tx, id: string): Promise<void> {
  await db.updateTable('programma.inlezing').set({ status: 'vervallen' }).where('id', '=', id).execute()
}
