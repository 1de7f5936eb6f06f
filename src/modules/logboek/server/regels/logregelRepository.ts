import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Uitkomst } from '../../domain/describeRegel.ts'
import { selectSleutels, type Logvraag, type Plaats } from './logvraag.ts'

/** A line of the log with the names that belong to it. */
export type Logregelrij = {
  readonly id: string
  readonly tijd: Date
  /** `tijd` to the microsecond. */
  readonly plaats: string
  readonly medewerkerId: string | null
  readonly naam: string | null
  readonly rol: string
  readonly organisatie: string | null
  readonly handeling: string
  readonly uitkomst: Uitkomst
  readonly doel: string | null
  readonly onderwerp: string
  readonly aantalGetoond: number | null
}

export type VolleLogregelrij = Logregelrij & {
  readonly verzoek: string
  readonly herkomst: Buffer | null
  readonly spoor: Buffer | null
  readonly getoond: readonly string[] | null
  readonly vorm: number
  /** Of its leaf; null when it has none yet. */
  readonly nummer: number | null
  readonly verzegeldOp: Date | null
}

const KOLOMMEN = sql`a.id, a.tijd, a.tijd::text as plaats, a.medewerker_id as "medewerkerId", m.naam, a.rol, o.naam as organisatie,
  a.handeling, a.uitkomst, a.doel, a.onderwerp, cardinality(a.getoond) as "aantalGetoond"`
const NAMEN = sql`left join toegang.medewerker m on m.gemeente_id = a.gemeente_id and m.id = a.medewerker_id
  left join partners.organisatie o on o.gemeente_id = a.gemeente_id and o.id = a.organisatie_id`

/** The newest first, from behind `na` on. */
export async function listLogregels(
  db: Tx,
  vraag: Logvraag,
  { aantal, na }: { readonly aantal: number; readonly na: Plaats | null },
): Promise<readonly Logregelrij[]> {
  const { rows } = await sql<Logregelrij>`
    with sleutel as materialized (${selectSleutels(vraag, aantal, na)})
    select ${KOLOMMEN}
    from sleutel s join platform.audit a on a.gemeente_id = ${vraag.gemeenteId} and a.tijd = s.tijd and a.id = s.id ${NAMEN}
    order by s.tijd desc, s.id desc`.execute(db)
  return rows
}

/** How many lines, counted no further than `hooguit`. */
export async function countLogregels(db: Tx, vraag: Logvraag, hooguit: number): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::integer as aantal from (${selectSleutels(vraag, hooguit)}) gevonden`.execute(db)
  return rows[0]?.aantal ?? 0
}

/** The time of a line is found by its leaf, or among the lines of the last hour. */
export async function findLogregel(db: Tx, gemeenteId: number, id: string): Promise<VolleLogregelrij | undefined> {
  const tijd: RawBuilder<unknown> = sql`(select tijd from platform.audit_blad where gemeente_id = ${gemeenteId} and id = ${id}
    union select tijd from platform.audit where gemeente_id = ${gemeenteId} and tijd > now() - interval '1 hour' and id = ${id} limit 1)`
  const { rows } = await sql<VolleLogregelrij>`
    select ${KOLOMMEN}, a.request_id as verzoek, a.herkomst, a.trace_id as spoor, a.getoond::text[] as getoond,
      coalesce(a.vorm, 1) as vorm, b.nummer,
      (select k.tijd from platform.audit_kop k where k.gemeente_id = a.gemeente_id and k.omvang > b.nummer
        order by k.omvang limit 1) as "verzegeldOp"
    from platform.audit a
    left join platform.audit_blad b on b.gemeente_id = a.gemeente_id and b.id = a.id and b.tijd = a.tijd ${NAMEN}
    where a.gemeente_id = ${gemeenteId} and a.tijd = ${tijd} and a.id = ${id}`.execute(db)
  return rows[0]
}
