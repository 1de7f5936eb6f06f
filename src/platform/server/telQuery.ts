import { sql, type RawBuilder } from 'kysely'
import { datum } from '../domain/datum.ts'
import {
  periodesOf,
  type Benadering,
  type Tellingrecord,
  type Tellingrij,
  type Tellingvraag,
} from '../domain/telling.ts'
import type { Recordpagina } from './tellingbron.ts'
import type { Tx } from './withActor.ts'

/** Where a dimension stands; null in it is "not known". */
export type Telkolom = {
  readonly kolom: RawBuilder<unknown>
  readonly soort: 'text' | 'uuid'
  /**
   * Of a dimension that one record may have more keys of: all after "from" where those of a record stand. Split by it a record is
   * in the row of each of its keys; chosen by it alone it counts once.
   */
  readonly sleutelsVan?: RawBuilder<unknown>
}

/** What is counted, in SQL. `dag` is the day of the event, `tabel` all after "from" for the dimensions that need a column there. */
export type Telbare = {
  readonly tabel: (gebruikt: ReadonlySet<string>) => RawBuilder<unknown>
  readonly dag: RawBuilder<unknown>
  readonly waar: RawBuilder<boolean>
  readonly waarde: RawBuilder<unknown>
  /** An aggregate that gives a `Benadering`, or null when the value is exact; absent: it always is. */
  readonly benadering?: RawBuilder<Benadering | null>
  readonly kolommen: Readonly<Record<string, Telkolom>>
}

/** One scan: periods are found by the day itself, and keys become text only once they are counted. */
export async function countTelling(db: Tx, telbare: Telbare, vraag: Tellingvraag): Promise<Tellingrij[]> {
  const periodes = periodesOf(vraag, vraag.per)
  const velden = vraag.groepeer.map((code, nummer) => ({ code, als: sql.ref(`d${nummer}`), ...kolomOf(telbare, code) }))
  const begins = periodes.map(({ van }) => van)
  const groepen = velden.map(({ kolom, als }) => sql`, ${kolom} as ${als}`)
  const { rows } = await sql<{
    periode: number
    sleutels: (string | null)[]
    waarde: string
    benadering: Benadering | null
  }>`
    select periode, array[${sql.join([sql`''`, ...velden.map(({ als }) => sql`${als}::text`)])}] as sleutels, waarde, benadering
    from (
      select width_bucket(${telbare.dag}, ${begins}::date[]) as periode${sql.join(groepen, sql``)}, ${telbare.waarde} as waarde,
        ${telbare.benadering ?? sql`null::text`} as benadering
      from ${within(telbare, vraag)}
      group by ${sql.join([sql`1`, ...velden.map((_, nummer) => sql.lit(nummer + 2))])}
    ) g
    where waarde is not null
    order by 1, 2`.execute(db)
  return rows.map(({ periode, sleutels, waarde, benadering }) => ({
    periode: periodes[periode - 1]?.naam ?? '',
    dimensies: Object.fromEntries(velden.map(({ code }, nummer) => [code, sleutels[nummer + 1] ?? ''])),
    waarde: Number(waarde),
    ...(benadering !== null && { benadering }),
  }))
}

/** What names a record behind a figure. */
export type Recordkolommen = { readonly id: RawBuilder<unknown>; readonly label: RawBuilder<unknown> }

/** The records behind a figure, oldest first, from just after `na`. */
export async function listTellingrecords(
  db: Tx,
  telbare: Telbare,
  { id, label }: Recordkolommen,
  vraag: Tellingvraag,
  { aantal, na }: Recordpagina,
): Promise<readonly Omit<Tellingrecord, 'adres'>[]> {
  const verder = na === null ? sql`true` : sql`(${telbare.dag}, ${id}::text) > (${na.dag}::date, ${na.id})`
  const { rows } = await sql<{ id: string; label: string; dag: string }>`
    select ${id}::text as id, ${label} as label, ${telbare.dag} as dag
    from ${within(telbare, { ...vraag, groepeer: [] })} and ${verder}
    order by ${telbare.dag}, ${id}::text limit ${sql.lit(aantal)}`.execute(db)
  return rows.map(({ dag, ...rij }) => ({ ...rij, dag: datum(dag) }))
}

function within(telbare: Telbare, { van, tot, filters, groepeer }: Tellingvraag): RawBuilder<unknown> {
  const keuzes = Object.entries(filters).map(([code, sleutels]) => {
    const telkolom = kolomOf(telbare, code)
    const apart = groepeer.includes(code) ? undefined : telkolom.sleutelsVan
    return { code, apart, waar: apart ? hasOneOf(apart, telkolom, sleutels) : hasKey(telkolom, sleutels) }
  })
  const gebruikt = new Set([...groepeer, ...keuzes.filter(({ apart }) => !apart).map(({ code }) => code)])
  return sql`${telbare.tabel(gebruikt)}
    where ${telbare.waar} and ${telbare.dag} between ${van}::date and ${tot}::date${sql.join(
      keuzes.map(({ waar }) => sql` and ${waar}`),
      sql``,
    )}`
}

/** Of a record with more keys: any of them is chosen, or it has none and that was chosen. */
function hasOneOf(apart: RawBuilder<unknown>, telkolom: Telkolom, sleutels: readonly string[]): RawBuilder<boolean> {
  const een = sql<boolean>`exists (select from ${apart} and ${isKey(telkolom, sleutels)})`
  return sleutels.includes('') ? sql<boolean>`(${een} or not exists (select from ${apart}))` : een
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A key that cannot be one of this column is of no record. */
function isKey({ kolom, soort }: Telkolom, sleutels: readonly string[]): RawBuilder<boolean> {
  const bekend = sleutels.filter((sleutel) => sleutel !== '' && (soort === 'text' || UUID.test(sleutel)))
  return sql<boolean>`${kolom} = any(${bekend}::${sql.raw(soort)}[])`
}

function hasKey(telkolom: Telkolom, sleutels: readonly string[]): RawBuilder<boolean> {
  const gelijk = isKey(telkolom, sleutels)
  return sleutels.includes('') ? sql<boolean>`(${gelijk} or ${telkolom.kolom} is null)` : gelijk
}

function kolomOf({ kolommen }: Telbare, code: string): Telkolom {
  const kolom = kolommen[code]
  if (!kolom) throw new Error('a dimension that this telling does not have')
  return kolom
}
