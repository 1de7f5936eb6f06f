import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Ladingwaarde } from '../../domain/lading/rij.ts'
import type { Rijfout } from '../../domain/lading/rijfout.ts'

/** Errors a statement: PostgreSQL takes at most 65,535 parameters. */
const PER_KEER = 2000

/** Keeps the right rows until they are confirmed, each part as a set of columns. */
export async function insertDelen(
  db: Tx,
  gemeenteId: number,
  ladingId: string,
  delen: readonly (readonly Ladingwaarde[])[],
): Promise<void> {
  for (const [nummer, waarden] of delen.filter(({ length }) => length > 0).entries()) {
    const kolom = <T>(lees: (waarde: Ladingwaarde) => T): T[] => waarden.map(lees)
    await sql`insert into inzicht.ladingdeel
        (gemeente_id, lading_id, nummer, rij, indicator_id, gebied, jaar, periodesoort, periode, waarde, noemer, voorlopig, context)
      values (${gemeenteId}, ${ladingId}, ${nummer}, ${kolom(({ rij }) => rij)}, ${kolom(({ indicatorId }) => indicatorId)},
        ${kolom(({ gebied }) => gebied)}, ${kolom(({ periode }) => periode.jaar)}, ${kolom(({ periode }) => periode.soort)},
        ${kolom(({ periode }) => periode.nummer)}, ${kolom(({ waarde }) => waarde)}, ${kolom(({ noemer }) => noemer)},
        ${kolom(({ voorlopig }) => voorlopig)}, ${kolom(({ context }) => context)})`.execute(db)
  }
}

export async function listDeelnummers(db: Tx, ladingId: string): Promise<number[]> {
  const delen = await db
    .selectFrom('inzicht.ladingdeel')
    .select('nummer')
    .where('lading_id', '=', ladingId)
    .orderBy('nummer')
    .execute()
  return delen.map(({ nummer }) => nummer)
}

/** The kept rows of a lading, as rows; `nummer` only those of one part. */
export const selectRijen = (ladingId: string, nummer: number | null = null) => sql`
  select d.nummer * 100000 + r.plaats as plek, r.*
  from inzicht.ladingdeel d cross join lateral unnest(
    d.rij, d.indicator_id, d.gebied, d.jaar, d.periodesoort, d.periode, d.waarde, d.noemer, d.voorlopig, d.context
  ) with ordinality as r(
    rij, indicator_id, gebied, jaar, periodesoort, periode, waarde, noemer, voorlopig, context, plaats
  )
  where d.lading_id = ${ladingId}${nummer === null ? sql`` : sql` and d.nummer = ${nummer}`}`

export async function insertFouten(
  db: Tx,
  gemeenteId: number,
  ladingId: string,
  fouten: readonly Rijfout[],
): Promise<void> {
  for (let van = 0; van < fouten.length; van += PER_KEER) {
    const rijen = fouten
      .slice(van, van + PER_KEER)
      .map((fout, plaats) => ({ gemeente_id: gemeenteId, lading_id: ladingId, nummer: van + plaats, ...fout }))
    await db.insertInto('inzicht.ladingfout').values(rijen).execute()
  }
}

/** In the order of the file; `na` is the last that was seen. */
export const listFouten = (db: Tx, ladingId: string, aantal: number, na: number) =>
  db
    .selectFrom('inzicht.ladingfout')
    .select(['nummer', 'rij', 'kolom', 'inhoud', 'melding'])
    .where('lading_id', '=', ladingId)
    .where('nummer', '>', na)
    .orderBy('nummer')
    .limit(aantal)
    .execute()

/** What was read before, and will be read again or never. */
export async function deleteGelezen(db: Tx, ladingId: string): Promise<void> {
  await db.deleteFrom('inzicht.ladingdeel').where('lading_id', '=', ladingId).execute()
  await db.deleteFrom('inzicht.ladingfout').where('lading_id', '=', ladingId).execute()
}
