import { sql, type RawBuilder } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { BETROKKENEN } from '../../domain/betrokkenen.ts'
import { KANTOORUREN, type Dagtelling } from '../../domain/opvallend.ts'
import { beginOf } from '../regels/logvraag.ts'

/** The tallies of the days from `van` up to and with `tot`; days that are over are counted once, and kept. */
export async function readDagtellingen(
  db: Tx,
  gemeenteId: number,
  { van, tot }: { readonly van: Datum; readonly tot: Datum },
): Promise<readonly Dagtelling[]> {
  const geteld = await sql<{ tot: Datum | null }>`
    select max(dag) as tot from logboek.dagtelling where gemeente_id = ${gemeenteId} and dag >= ${van}`.execute(db)
  const vanaf = geteld.rows[0]?.tot ?? van
  await sql`insert into logboek.dagtelling
      (gemeente_id, dag, medewerker_id, rol, ingezien, buiten_uren, eigen_record)
    ${countDagen(gemeenteId, beginOf(vanaf), beginOf(tot))} on conflict do nothing`.execute(db)
  const { rows } = await sql<Dagtelling>`
    select dag, medewerker_id as "medewerkerId", rol, ingezien, buiten_uren as "buitenUren", eigen_record as "eigenRecord"
    from (
      select * from logboek.dagtelling where gemeente_id = ${gemeenteId} and dag >= ${van} and dag < ${tot}
      union all ${countDagen(gemeenteId, beginOf(tot), beginOf(tot, 1))}) telling
    order by dag, "medewerkerId"`.execute(db)
  return rows
}

/**
 * What counts is what shows people or dossiers: each record of a list, and each that was opened. The own record counts by the
 * handelingen of the screens of colleagues; who looks after the own account does not look into anything.
 */
const countDagen = (gemeenteId: number, van: RawBuilder<unknown>, tot: RawBuilder<unknown>) => sql`
  select ${gemeenteId}::integer as gemeente_id, dag, medewerker_id, rol, sum(gezien)::integer as ingezien,
    count(*) filter (where gezien > 0 and buiten)::integer as buiten_uren, bool_or(eigen) as eigen_record
  from (
    select a.medewerker_id, a.rol, lokaal::date as dag,
      extract(isodow from lokaal) > 5 or extract(hour from lokaal) not between ${KANTOORUREN.van} and ${KANTOORUREN.tot - 1} as buiten,
      a.handeling like 'medewerker:%' and a.onderwerp_id = a.medewerker_id as eigen,
      case when a.handeling like 'sessie:%' then 0 when a.getoond is not null then cardinality(a.getoond)
        when a.onderwerp_id is not null and split_part(a.onderwerp, '/', 1) = any (${[...BETROKKENEN]}) then 1 else 0 end as gezien
    from platform.audit a, lateral (select a.tijd at time zone 'Europe/Amsterdam') plaatselijk (lokaal)
    where a.gemeente_id = ${gemeenteId} and a.tijd >= ${van} and a.tijd < ${tot}
      and a.medewerker_id is not null and a.uitkomst = 'gelukt') daad
  group by dag, medewerker_id, rol having sum(gezien) > 0`
