import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Regime } from '../../toegang/public.ts'

export type Plaats = { readonly begonnenOp: string; readonly id: string }

export type Lijstvraag = {
  readonly q: string
  readonly organisatieId: string | null
  readonly regime: Regime | null
  readonly aantal: number
  /** From just after this one. */
  readonly na: Plaats | null
}

/**
 * The ids of what the caller sees, newest first. Without a filter it walks three indexes and stops at `aantal`, so that it costs the
 * same however many there are. A filter is laid over what the caller sees, never over what is hidden.
 */
export async function listNotitieIds(db: Tx, vraag: Lijstvraag): Promise<Plaats[]> {
  const { rows } = await (hasFilter(vraag) ? filtered(vraag) : unfiltered(vraag)).execute(db)
  return rows.map(({ id, begonnen_op }) => ({ id, begonnenOp: begonnen_op }))
}

const hasFilter = ({ q, organisatieId, regime }: Lijstvraag): boolean =>
  q !== '' || organisatieId !== null || regime !== null

type Rij = { readonly id: string; readonly begonnen_op: string }

/** To the microsecond, as text: a Date would lose the place in the list. */
const PLAATS = sql`id, to_char(begonnen_op at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as begonnen_op`
const VOLGORDE = sql`order by begonnen_op desc, id desc`

/** Limits are literal: a plan for any limit is a plan for a large one. Somebody may be in it by name and with noodtoegang, and an organisatie beside them: never more often than this. */
const DUBBEL = 3

const unfiltered = ({ na, aantal }: Lijstvraag): RawBuilder<Rij> => {
  const takken = bronnen(na).map((bron) => sql`(${bron} ${VOLGORDE} limit ${sql.lit(aantal * DUBBEL)})`)
  return sql`select ${PLAATS} from (
    select distinct begonnen_op, id from (${sql.join(takken, sql` union all `)}) t
  ) u ${VOLGORDE} limit ${sql.lit(aantal)}`
}

const filtered = ({ q, organisatieId, regime, aantal, na }: Lijstvraag): RawBuilder<Rij> => {
  const zoek = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return sql`
    select ${PLAATS} from (
      select distinct k.begonnen_op, k.id
      from (${sql.join(bronnen(na), sql` union all `)}) k
      join toegang.dossier d on d.id = k.id
      join notities.notitie n on n.gemeente_id = d.gemeente_id and n.id = d.id
      left join notities.tekst t on t.gemeente_id = n.gemeente_id and t.notitie_id = n.id
      where (${organisatieId}::uuid is null or n.organisatie_id = ${organisatieId})
        and (${regime}::text is null or d.regime = ${regime})
        and (${q} = '' or n.titel ilike ${zoek} or d.kenmerk ilike ${zoek} or t.tekst ilike ${zoek})
    ) u ${VOLGORDE} limit ${sql.lit(aantal)}`
}

/** By name, with the own organisatie, and what is open to everybody of the gemeente; each along an index of its own. */
function bronnen(na: Plaats | null): RawBuilder<unknown>[] {
  const verder = (id: RawBuilder<unknown>): RawBuilder<unknown> =>
    na === null ? sql`true` : sql`(begonnen_op, ${id}) < (${na.begonnenOp}::timestamptz, ${na.id}::uuid)`
  const gaande = sql`soort = 'notitie' and sinds <= now() and (tot is null or tot > now()) and (select platform.doel()) <> ''`
  const opNaam = sql`select begonnen_op, dossier_id as id from toegang.deelname
    where medewerker_id = (select platform.medewerker_id()) and ${gaande} and ${verder(sql`dossier_id`)}`
  const organisatie = sql`select begonnen_op, dossier_id as id from toegang.deelname p
    where organisatie_id = (select platform.organisatie_id()) and ${gaande} and ${verder(sql`dossier_id`)}
      and exists (select from toegang.dossier d
        where d.gemeente_id = p.gemeente_id and d.id = p.dossier_id and d.vertrouwelijkheid <> 'geheim')`
  const intern = sql`select begonnen_op, id from toegang.dossier
    where vertrouwelijkheid = 'intern' and soort = 'notitie' and (select toegang.is_intern()) and ${verder(sql`id`)}`
  return [opNaam, organisatie, intern]
}
