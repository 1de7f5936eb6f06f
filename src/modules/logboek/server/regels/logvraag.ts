import { sql, type RawBuilder } from 'kysely'
import type { Uitkomst } from '../../domain/describeRegel.ts'

/** Which lines of the log of a gemeente; all that is given must hold. */
export type Logvraag = {
  readonly gemeenteId: number
  readonly medewerkerId?: string | undefined
  readonly handeling?: string | undefined
  /** The record that the line is about, or that was among what a list showed in the last half year. */
  readonly dossierId?: string | undefined
  /** Days in the Netherlands, both included. */
  readonly van?: string | undefined
  readonly tot?: string | undefined
  readonly uitkomst?: Uitkomst | undefined
}

/** Where a page begins: behind this line. `tijd` is text, because it is known to the microsecond. */
export type Plaats = { readonly tijd: string; readonly id: string }

/** How far back lists are searched for one record; each list must be opened for it. */
const LIJSTDAGEN = 180

/** The keys of at most `aantal` lines, the newest first: rows (tijd, id). */
export function selectSleutels(vraag: Logvraag, aantal: number, na: Plaats | null = null): RawBuilder<unknown> {
  const { dossierId } = vraag
  if (dossierId === undefined) return selectArm(vraag, sql`true`, aantal, na)
  const overZelf = selectArm(vraag, sql`a.onderwerp_id = ${dossierId}::uuid`, aantal, na)
  const inLijst = sql`a.getoond is not null and ${dossierId}::uuid = any (a.getoond)
    and a.tijd > now() - make_interval(days => ${LIJSTDAGEN})`
  // Each by its own index; asked as one condition PostgreSQL would go through the whole log.
  return sql`select tijd, id from (${overZelf} union ${selectArm(vraag, inLijst, aantal, na)}) beide
    order by tijd desc, id desc limit ${aantal}`
}

const selectArm = (vraag: Logvraag, arm: RawBuilder<unknown>, aantal: number, na: Plaats | null) =>
  sql`(select a.tijd, a.id from platform.audit a
    where ${sql.join([...conditionsOf(vraag, na), arm], sql` and `)}
    order by a.tijd desc, a.id desc limit ${aantal})`

function conditionsOf(vraag: Logvraag, na: Plaats | null): RawBuilder<unknown>[] {
  const { gemeenteId, medewerkerId, handeling, van, tot, uitkomst } = vraag
  return [
    sql`a.gemeente_id = ${gemeenteId}`,
    ...(medewerkerId === undefined ? [] : [sql`a.medewerker_id = ${medewerkerId}::uuid`]),
    ...(handeling === undefined ? [] : [sql`a.handeling = ${handeling}`]),
    ...(van === undefined ? [] : [sql`a.tijd >= ${beginOf(van)}`]),
    ...(tot === undefined ? [] : [sql`a.tijd < ${beginOf(tot, 1)}`]),
    ...(uitkomst === undefined ? [] : [sql`a.uitkomst = ${uitkomst}`]),
    ...(na === null ? [] : [sql`(a.tijd, a.id) < (${na.tijd}::timestamptz, ${na.id}::uuid)`]),
  ]
}

/** The first moment of a day in the Netherlands, or of so many days later. */
export const beginOf = (dag: string, later = 0): RawBuilder<unknown> =>
  sql`((${dag}::date + ${later}::integer)::timestamp at time zone 'Europe/Amsterdam')`
