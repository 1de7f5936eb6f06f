import { sql, type RawBuilder } from 'kysely'
import { selectRijen } from './deelRepository.ts'
import type { Lading } from './lading.ts'
import type { Ladingdoel, Vergelijking, Wijziging } from './ladingdoel.ts'

const ANDERS = sql`b.inwoners is distinct from r.waarde::int`

type Wat = { readonly gemeenteId: number; readonly lading: Lading }

const naastElkaar = ({ gemeenteId, lading }: Wat, nummer: number | null = null): RawBuilder<unknown> => sql`
  (${selectRijen(lading.id, nummer)}) as r left join inzicht.bevolking b on (
    b.gemeente_id = ${gemeenteId} and b.groep = ${lading.groep} and b.gebied = r.gebied and b.jaar = r.jaar)`

export const bevolkingsdoel: Ladingdoel = {
  lock: async (db, { gemeenteId }) => {
    await sql`select from inzicht.bevolking where gemeente_id = ${gemeenteId} for update`.execute(db)
  },
  compare: async (db, wat) => {
    const { rows } = await sql<Vergelijking>`
      select count(*) filter (where b.gemeente_id is null)::int as nieuw,
        count(*) filter (where b.gemeente_id is not null and ${ANDERS})::int as gewijzigd,
        count(*) filter (where b.gemeente_id is not null and not (${ANDERS}))::int as ongewijzigd,
        coalesce(bit_xor(hashtextextended(r.plek || ' ' || b.inwoners, 0))
          filter (where b.gemeente_id is not null and ${ANDERS}), 0)::text as afdruk
      from ${naastElkaar(wat)}`.execute(db)
    return rows[0] ?? { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, afdruk: '0' }
  },
  listWijzigingen: async (db, wat, aantal, na) => {
    const { rows } = await sql<Wijziging>`
      select r.plek::text as plek, r.rij, null::uuid as "indicatorId", r.gebied, r.jaar, r.periodesoort, r.periode,
        b.inwoners::float8 as oud, r.waarde as nieuw
      from ${naastElkaar(wat)}
      where b.gemeente_id is not null and ${ANDERS} and r.plek > ${na}::bigint
      order by r.plek limit ${aantal}`.execute(db)
    return rows
  },
  /** Also what stays the same is kept: a number of inhabitants does not tell with which lading it came. */
  storeDeel: async (db, wat, nummer) => {
    const { gemeenteId, lading } = wat
    await sql`
      with oud as (
        insert into inzicht.ladingvoorganger (gemeente_id, lading_id, nummer, was)
        select ${gemeenteId}, ${lading.id}, r.plek, to_jsonb(b) from ${naastElkaar(wat, nummer)}
        where b.gemeente_id is not null)
      insert into inzicht.bevolking (gemeente_id, groep, gebied, jaar, inwoners, bron)
      select ${gemeenteId}, ${lading.groep}, r.gebied, r.jaar, r.waarde::int, ${lading.bron} from (${selectRijen(lading.id, nummer)}) as r
      on conflict (gemeente_id, groep, gebied, jaar) do update set inwoners = excluded.inwoners, bron = excluded.bron`.execute(
      db,
    )
  },
  isOnveranderd: async (db, wat) => {
    const { rows } = await sql<{ anders: boolean }>`
      select exists (select from ${naastElkaar(wat)} where ${ANDERS}) as anders`.execute(db)
    return rows[0]?.anders === false
  },
  restore: async (db, { gemeenteId, lading: { id, groep } }) => {
    await sql`delete from inzicht.bevolking b using (${selectRijen(id)}) as r
      where b.gemeente_id = ${gemeenteId} and b.groep = ${groep} and b.gebied = r.gebied and b.jaar = r.jaar`.execute(
      db,
    )
    await sql`insert into inzicht.bevolking
      select (jsonb_populate_record(null::inzicht.bevolking, v.was)).*
      from inzicht.ladingvoorganger v where v.lading_id = ${id}`.execute(db)
  },
}
