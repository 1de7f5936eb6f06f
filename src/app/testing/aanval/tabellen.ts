import { createHash } from 'node:crypto'
import pg from 'pg'

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

type Kolom = { readonly naam: string; readonly soort: string; readonly gemaakt: boolean }
export type Tabel = { readonly naam: string; readonly kolommen: readonly Kolom[]; readonly sleutel: readonly string[] }

/** Written beside every act, also a refused one, or about what has not been done at all. */
export const NAAST_DE_DAAD = /^platform[.](audit|migratie)|^toegang[.](sessie|inlogrem)$/

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
  const bewaakt = tabellen.filter(({ naam }) => !NAAST_DE_DAAD.test(naam))
  const schrijfbaar = ({ kolommen }: Tabel) => kolommen.filter(({ gemaakt }) => !gemaakt).map(({ naam }) => `"${naam}"`)

  const listRijen = async ({ naam }: Tabel, waar = 'true'): Promise<Rij[]> =>
    (await client.query<{ rij: Rij }>(`select to_jsonb(t) as rij from ${naam} t where ${waar}`)).rows.map(
      ({ rij }) => rij,
    )

  const insertRijen = async (tabel: Tabel, rijen: readonly Rij[]): Promise<void> => {
    const kolommen = schrijfbaar(tabel).join(', ')
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

  return {
    tabellen,
    client,
    listRijen,
    insertRijen,
    markRijen,
    /** One line that is another as soon as anything stored is. */
    fingerprint: async (): Promise<string> => {
      const delen = bewaakt.map(
        ({ naam }) =>
          `select '${naam}' as naam, count(*) as aantal, md5(string_agg(t::text, '|' order by t::text)) as som from ${naam} t`,
      )
      const { rows } = await client.query(delen.join(' union all '))
      return rows
        .map(({ naam, aantal, som }) => `${naam} ${aantal} ${som}`)
        .sort()
        .join('\n')
    },
    keep: async (): Promise<void> => {
      await client.query('create schema if not exists kopie')
      for (const { naam } of bewaard) {
        await client.query(
          `drop table if exists kopie."${naam}"; create table kopie."${naam}" as select * from ${naam}`,
        )
      }
    },
    restore: async (): Promise<void> => {
      const stappen = bewaard.map((tabel) => {
        const kolommen = schrijfbaar(tabel).join(', ')
        return `delete from ${tabel.naam}; insert into ${tabel.naam} (${kolommen}) select ${kolommen} from kopie."${tabel.naam}"`
      })
      for (let keer = 1; ; keer += 1) {
        try {
          return void (await client.query(`begin; ${stappen.join('; ')}; commit`))
        } catch (fout) {
          await client.query('rollback')
          // What the application still does after its answer may stand in the way.
          if (keer > 5) throw fout
        }
      }
    },
    close: () => client.end(),
  }
}

export type Tabellen = Awaited<ReturnType<typeof openTabellen>>

/** Texts that code reads: another word there would be another record. */
const VASTE_WOORDEN = new Set(['soort', 'rol', 'handeling', 'status', 'stand', 'wachtwoord_hash', 'code'])

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
