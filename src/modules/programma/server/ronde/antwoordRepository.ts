import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Antwoordinhoud, AntwoordStand } from '../../domain/ronde/ronde.ts'
import type { HandStatus } from '../../domain/stand/stand.ts'

/** What acceptance recorded, with what stood there before, to take it back. */
export type Overgenomen = {
  readonly momenten: readonly { readonly sleutel: string; readonly versie: number; readonly voor: Datum | null }[]
  readonly status: { readonly status: HandStatus | null; readonly reden: string } | null
}

export type Antwoord = Antwoordinhoud & {
  readonly uitvraagId: string
  readonly actieId: string
  readonly stand: AntwoordStand
  readonly vraag: string
  readonly overgenomen: Overgenomen | null
  readonly versie: number
  readonly gewijzigdOp: Date
}

const antwoorden = (db: Tx) =>
  db
    .selectFrom('programma.uitvraag_antwoord as a')
    .select(['a.uitvraag_id as uitvraagId', 'a.actie_id as actieId', 'a.gedaan', 'a.extra', 'a.tekst', 'a.status'])
    .select(['a.niets_te_melden as nietsTeMelden', 'a.stand', 'a.vraag', 'a.overgenomen', 'a.versie'])
    .select('a.gewijzigd_op as gewijzigdOp')
    // The checks of the table and our own writes keep these columns within their types.
    .$castTo<Antwoord>()

export const listAntwoordenOfUitvraag = (db: Tx, uitvraagId: string): Promise<Antwoord[]> =>
  antwoorden(db).where('a.uitvraag_id', '=', uitvraagId).execute()

/** All that was answered in a round, also what was not sent yet. */
export const listAntwoordenOfRonde = (db: Tx, rondeId: string): Promise<Antwoord[]> =>
  antwoorden(db)
    .innerJoin('programma.uitvraag as u', (join) =>
      join.onRef('u.gemeente_id', '=', 'a.gemeente_id').onRef('u.id', '=', 'a.uitvraag_id'),
    )
    .where('u.ronde_id', '=', rondeId)
    .execute()

type Sleutel = Pick<Antwoord, 'uitvraagId' | 'actieId'>

/** `vergrendel`: until the end of the transaction nobody else changes it. */
export const findAntwoord = (db: Tx, wie: Sleutel, vergrendel = false): Promise<Antwoord | undefined> =>
  (vergrendel ? antwoorden(db).forUpdate() : antwoorden(db))
    .where('a.uitvraag_id', '=', wie.uitvraagId)
    .where('a.actie_id', '=', wie.actieId)
    .executeTakeFirst()

/** Inserts or replaces. Returns false when somebody saved something else since `antwoord.versie` (0: nothing yet). */
export async function saveAntwoord(db: Tx, gemeenteId: number, antwoord: Antwoord): Promise<boolean> {
  const kolommen = {
    gedaan: JSON.stringify(antwoord.gedaan),
    extra: JSON.stringify(antwoord.extra),
    tekst: antwoord.tekst,
    niets_te_melden: antwoord.nietsTeMelden,
    status: antwoord.status,
    stand: antwoord.stand,
    vraag: antwoord.vraag,
    overgenomen: antwoord.overgenomen && JSON.stringify(antwoord.overgenomen),
    versie: antwoord.versie + 1,
    gewijzigd_op: antwoord.gewijzigdOp,
  }
  const sleutel = { gemeente_id: gemeenteId, uitvraag_id: antwoord.uitvraagId, actie_id: antwoord.actieId }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('programma.uitvraag_antwoord')
    .values({ ...sleutel, ...kolommen })
    .onConflict((oc) =>
      oc
        .columns(['gemeente_id', 'uitvraag_id', 'actie_id'])
        .doUpdateSet(kolommen)
        .where('uitvraag_antwoord.versie' as 'versie', '=', antwoord.versie),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Hands over everything that says something; answers how many acties now are answered. */
export async function submitAntwoorden(db: Tx, uitvraagId: string): Promise<number> {
  const gevuld = sql<boolean>`(tekst <> '' or niets_te_melden or status is not null or gedaan <> '[]' or extra <> '[]')`
  await db
    .updateTable('programma.uitvraag_antwoord')
    .set({ stand: 'ingediend', versie: sql<number>`versie + 1` })
    .where('uitvraag_id', '=', uitvraagId)
    .where('stand', 'in', ['concept', 'teruggevraagd'])
    .where(gevuld)
    .execute()
  const { aantal } = await db
    .selectFrom('programma.uitvraag_antwoord')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where('uitvraag_id', '=', uitvraagId)
    .where('stand', '<>', 'concept')
    .executeTakeFirstOrThrow()
  return aantal
}
