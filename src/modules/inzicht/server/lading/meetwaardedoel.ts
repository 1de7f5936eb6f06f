import { sql, type RawBuilder } from 'kysely'
import { selectRijen } from './deelRepository.ts'
import type { Ladingdoel, Vergelijking, Wijziging } from './ladingdoel.ts'

/** What a row does not say (null) stays as it is there. */
const NIEUW = sql`r.waarde, coalesce(r.noemer, m.noemer), coalesce(r.voorlopig, m.voorlopig, false), coalesce(r.context, m.context, '')`
const ANDERS = sql`(m.waarde, m.noemer, m.voorlopig, m.context) is distinct from (${NIEUW})`

const naastElkaar = (gemeenteId: number, ladingId: string, nummer: number | null = null): RawBuilder<unknown> => sql`
  (${selectRijen(ladingId, nummer)}) as r left join inzicht.meetwaarde m on (
    m.gemeente_id = ${gemeenteId} and m.indicator_id = r.indicator_id and m.gebied = r.gebied and m.jaar = r.jaar
    and m.periodesoort = r.periodesoort and m.nummer = r.periode)`

export const meetwaardedoel: Ladingdoel = {
  /** Who fills in values by hand moves the version of the indicator on first, and so waits for this. */
  lock: async (db, { lading }, now) => {
    const ids = sql<string>`(select distinct r.indicator_id from (${selectRijen(lading.id)}) as r)`
    await db
      .updateTable('inzicht.indicator')
      .set({ versie: sql<number>`versie + 1`, gewijzigd_op: now })
      .where('id', 'in', ids)
      .execute()
  },
  compare: async (db, { gemeenteId, lading }) => {
    const { rows } = await sql<Vergelijking>`
      select count(*) filter (where m.gemeente_id is null)::int as nieuw,
        count(*) filter (where m.gemeente_id is not null and ${ANDERS})::int as gewijzigd,
        count(*) filter (where m.gemeente_id is not null and not (${ANDERS}))::int as ongewijzigd,
        coalesce(bit_xor(hashtextextended(r.plek || ' ' || (m.waarde, m.noemer, m.voorlopig, m.context)::text, 0))
          filter (where m.gemeente_id is not null and ${ANDERS}), 0)::text as afdruk
      from ${naastElkaar(gemeenteId, lading.id)}`.execute(db)
    return rows[0] ?? { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, afdruk: '0' }
  },
  listWijzigingen: async (db, { gemeenteId, lading }, aantal, na) => {
    const { rows } = await sql<Wijziging>`
      select r.plek::text as plek, r.rij, r.indicator_id as "indicatorId", r.gebied, r.jaar, r.periodesoort, r.periode,
        m.waarde as oud, r.waarde as nieuw
      from ${naastElkaar(gemeenteId, lading.id)}
      where m.gemeente_id is not null and ${ANDERS} and r.plek > ${na}::bigint
      order by r.plek limit ${aantal}`.execute(db)
    return rows
  },
  /** Who confirmed them stands with the lading, once: 50,000 times over it costs a third more time. */
  storeDeel: async (db, { gemeenteId, lading: { id, bron } }, nummer, now) => {
    await sql`
      with naast(plek, indicator_id, gebied, jaar, periodesoort, periode, waarde, noemer, voorlopig, context, was)
      as materialized (
        select r.plek, r.indicator_id, r.gebied, r.jaar, r.periodesoort, r.periode, ${NIEUW},
          case when m.gemeente_id is not null then to_jsonb(m) end
        from ${naastElkaar(gemeenteId, id, nummer)}
        where m.gemeente_id is null or ${ANDERS}),
      oud as (
        insert into inzicht.ladingvoorganger (gemeente_id, lading_id, nummer, was)
        select ${gemeenteId}, ${id}, plek, was from naast where was is not null)
      insert into inzicht.meetwaarde (gemeente_id, indicator_id, gebied, jaar, periodesoort, nummer,
        waarde, noemer, voorlopig, context, bron, met_de_hand, ingevoerd_op, lading_id)
      select ${gemeenteId}, indicator_id, gebied, jaar, periodesoort, periode, waarde, noemer, voorlopig, context,
        ${bron}, false, ${now}::timestamptz, ${id}::uuid
      from naast
      on conflict (gemeente_id, indicator_id, gebied, jaar, periodesoort, nummer) do update set
        waarde = excluded.waarde, noemer = excluded.noemer, voorlopig = excluded.voorlopig, context = excluded.context,
        bron = excluded.bron, met_de_hand = false, ingevoerd_door = null,
        ingevoerd_op = excluded.ingevoerd_op, lading_id = excluded.lading_id`.execute(db)
  },
  /** A value that is changed later no longer names this lading. */
  isOnveranderd: async (db, { lading: { id, tellingen } }) => {
    const { aantal } = await db
      .selectFrom('inzicht.meetwaarde')
      .select((eb) => eb.fn.countAll<string>().as('aantal'))
      .where('lading_id', '=', id)
      .executeTakeFirstOrThrow()
    return Number(aantal) === (tellingen?.nieuw ?? 0) + (tellingen?.gewijzigd ?? 0)
  },
  restore: async (db, { lading: { id } }) => {
    await db.deleteFrom('inzicht.meetwaarde').where('lading_id', '=', id).execute()
    await sql`insert into inzicht.meetwaarde
      select (jsonb_populate_record(null::inzicht.meetwaarde, v.was)).*
      from inzicht.ladingvoorganger v where v.lading_id = ${id}`.execute(db)
  },
}
