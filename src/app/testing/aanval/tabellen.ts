import { createHash } from 'node:crypto'
import pg from 'pg'
import { createProefkopie } from './proefkopie.ts'
import { schrijfbaar, type Tabel } from './tabel.ts'

export type Rij = Readonly<Record<string, unknown>>

/** What stands in the text of records that somebody may not see: by the first word they search, by the second it is recognised. */
export type Merk = { readonly zoek: string; readonly spoor: string }

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** What people call a dossier by; it is there once in a gemeente. */
const KENMERK = /\b[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g

/** The id that the copy of a record has: always the same for the same record and copy. */
export function idInKopie(id: string, kopie: string): string {
  const hex = createHash('md5').update(`${kopie}:${id}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** A database as its superuser sees it, row by row: to plant, to copy, to look whether something changed, to put back. */
export async function openTabellen(beheerUrl: string) {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  // Rows go in without waiting for those they point to.
  await client.query(`set session_replication_role = replica; set client_min_messages = error`)
  const { rows: tabellen } = await client.query<Tabel>(`
    select n.nspname || '.' || c.relname as naam,
      (select json_agg(json_build_object('naam', a.attname, 'soort', format_type(a.atttypid, null), 'gemaakt', a.attgenerated <> '')
              order by a.attnum)
       from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as kolommen,
      (select json_agg(a.attname) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
       where i.indrelid = c.oid and i.indisprimary) as sleutel
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema$)'
    order by 1`)
  const bewaard = tabellen.filter(({ naam }) => !/^platform[.](audit|migratie)/.test(naam))

  const listRijen = async ({ naam }: Tabel, waar = 'true'): Promise<Rij[]> =>
    (await client.query<{ rij: Rij }>(`select to_jsonb(t) as rij from ${naam} t where ${waar}`)).rows.map(
      ({ rij }) => rij,
    )

  /** Columns that the first row does not name get their default. */
  const insertRijen = async (tabel: Tabel, rijen: readonly Rij[]): Promise<void> => {
    const gegeven = new Set(Object.keys(rijen[0] ?? {}))
    const kolommen = schrijfbaar({ kolommen: tabel.kolommen.filter(({ naam }) => gegeven.has(naam)) })
    const sql = `insert into ${tabel.naam} (${kolommen}) select ${kolommen} from jsonb_populate_recordset(null::${tabel.naam}, $1)`
    await client.query(sql, [JSON.stringify(rijen)])
  }

  /** Puts the mark in each text of these rows, where the rules of the table leave room for it. */
  const markRijen = async ({ naam, kolommen, sleutel }: Tabel, rijen: readonly Rij[], merk: Merk): Promise<void> => {
    const waar = sleutel.map((kolom) => `t."${kolom}" = r."${kolom}"`).join(' and ')
    const teksten = kolommen.filter(
      ({ soort, gemaakt, naam: kolom }) => soort === 'text' && !gemaakt && !VASTE_WOORDEN.has(kolom),
    )
    for (const { naam: kolom } of teksten.filter((tekst) => !sleutel.includes(tekst.naam))) {
      const sql = `update ${naam} t set "${kolom}" = $1 || t."${kolom}" from jsonb_populate_recordset(null::${naam}, $2) r where ${waar}`
      await client.query(sql, [`${merk.zoek} ${merk.spoor} `, JSON.stringify(rijen)]).catch(() => undefined)
    }
  }

  const proefkopie = createProefkopie(client, bewaard)
  return {
    tabellen,
    client,
    find: (naam: string): Tabel => {
      const tabel = tabellen.find((een) => een.naam === naam)
      if (!tabel) throw new Error(`no table ${naam}`)
      return tabel
    },
    listRijen,
    insertRijen,
    markRijen,
    keep: () => proefkopie.keep(),
    listVeranderd: (gemeente?: number) => proefkopie.listVeranderd(gemeente),
    restore: () => proefkopie.restore(),
    close: () => client.end(),
  }
}

export type Tabellen = Awaited<ReturnType<typeof openTabellen>>

/** Texts that code reads: another word there would be another record. */
const VASTE_WOORDEN = new Set(['soort', 'rol', 'handeling', 'status', 'stand', 'wachtwoord_hash', 'code', 'sleutel'])

/** The record as it stands in the copy: other ids, other secrets, and what `vervang` says of each word. */
export function toKopie(rij: Rij, kopie: string, houd: ReadonlySet<string>, vervang: ReadonlyMap<string, string>): Rij {
  const tekst = JSON.stringify(rij)
    .replace(
      KENMERK,
      (kenmerk) => `${kenmerk.slice(0, 2)}${idInKopie(kenmerk, kopie).slice(0, 4).toUpperCase()}${kenmerk.slice(6)}`,
    )
    .replace(UUID, (id) => vervang.get(id) ?? (houd.has(id) ? id : idInKopie(id, kopie)))
  return JSON.parse(tekst, (_naam, waarde: unknown) =>
    typeof waarde === 'string' && /^\\x[0-9a-f]{64}$/.test(waarde)
      ? `\\x${createHash('sha256')
          .update(kopie + waarde)
          .digest('hex')}`
      : waarde,
  ) as Rij
}
