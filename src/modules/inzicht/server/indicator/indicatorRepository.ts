import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Indicatordefinitie } from '../../domain/indicator/indicatordefinitie.ts'

const MEESTE = 2000

const indicatoren = (db: Tx) =>
  db
    .selectFrom('inzicht.indicator as i')
    .select(['i.id', 'i.naam', 'i.definitie', 'i.soort', 'i.eenheid', 'i.goed', 'i.bron', 'i.frequentie'])
    .select(['i.telt_personen as teltPersonen', 'i.ontwerpeffect', 'i.bevolkingsgroep', 'i.actief', 'i.versie'])
    .select('i.herkomst')
    .where('i.verwijderd_op', 'is', null)
    // The checks of the table hold the same lists as the types; only `toKolommen` writes herkomst, in this form.
    .$narrowType<Pick<Indicatordefinitie, 'soort' | 'goed' | 'frequentie' | 'herkomst'>>()

export const listIndicatoren = (db: Tx): Promise<Indicatordefinitie[]> =>
  indicatoren(db).orderBy('i.naam').orderBy('i.id').limit(MEESTE).execute()

export const findIndicator = (db: Tx, id: string): Promise<Indicatordefinitie | undefined> =>
  indicatoren(db).where('i.id', '=', id).executeTakeFirst()

export type Indicatorvelden = Omit<Indicatordefinitie, 'id' | 'versie'>

const toKolommen = ({ teltPersonen, herkomst, ...velden }: Indicatorvelden) => ({
  ...{ naam: velden.naam, definitie: velden.definitie, soort: velden.soort, eenheid: velden.eenheid },
  ...{ goed: velden.goed, bron: velden.bron, frequentie: velden.frequentie, actief: velden.actief },
  ...{ ontwerpeffect: velden.ontwerpeffect, bevolkingsgroep: velden.bevolkingsgroep },
  ...{ telt_personen: teltPersonen, herkomst: JSON.stringify(herkomst) },
})

type Nieuw = { readonly id: string; readonly velden: Indicatorvelden; readonly standaard: string | null }

export async function insertIndicatoren(
  db: Tx,
  gemeenteId: number,
  nieuwe: readonly Nieuw[],
  now: Date,
): Promise<void> {
  const rijen = nieuwe.map(({ id, velden, standaard }) => ({
    ...{ gemeente_id: gemeenteId, id, standaard, gemaakt_op: now, gewijzigd_op: now },
    ...toKolommen(velden),
  }))
  await db.insertInto('inzicht.indicator').values(rijen).execute()
}

export async function insertIndicator(db: Tx, gemeenteId: number, velden: Indicatorvelden, now: Date): Promise<string> {
  const id = randomUUID()
  await insertIndicatoren(db, gemeenteId, [{ id, velden, standaard: null }], now)
  return id
}

/** Returns false when somebody else changed it since `versie`. Without `velden` only the version moves on. */
export async function saveIndicator(
  db: Tx,
  { id, versie }: Pick<Indicatordefinitie, 'id' | 'versie'>,
  velden: Indicatorvelden | null,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inzicht.indicator')
    .set({ ...(velden && toKolommen(velden)), versie: versie + 1, gewijzigd_op: now })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteIndicator(db: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inzicht.indicator')
    .set({ verwijderd_op: now })
    .where('id', '=', id)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Also of those that were taken away: what a gemeente did not want does not come back. */
export async function listStandaarden(db: Tx): Promise<ReadonlyMap<string, string>> {
  const rijen = await db
    .selectFrom('inzicht.indicator')
    .select(['id', 'standaard'])
    .where('standaard', 'is not', null)
    .limit(MEESTE)
    .execute()
  return new Map(rijen.flatMap(({ id, standaard }) => (standaard === null ? [] : [[standaard, id] as const])))
}
