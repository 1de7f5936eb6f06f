import pg from 'pg'

export type Tabel = {
  readonly naam: string
  readonly schema: string
  readonly tabel: string
  readonly kolommen: readonly string[]
}

/** Written anew by the migrations themselves. */
const ZONDER = 'platform.migratie'

/** Every table with what can be written in it: generated columns follow from the others. */
export async function listTabellen(client: pg.Client): Promise<Tabel[]> {
  const { rows } = await client.query<Tabel>(
    `select n.nspname || '.' || c.relname as naam, n.nspname as schema, c.relname as tabel,
       array_agg(a.attname::text order by a.attnum) as kolommen
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$)' and n.nspname || '.' || c.relname <> $1
     group by 1, 2, 3 order by 1`,
    [ZONDER],
  )
  return rows
}

export const quoteTabel = ({ schema, tabel }: Tabel): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(tabel)}`
export const quoteKolommen = ({ kolommen }: Tabel): string =>
  kolommen.map((kolom) => pg.escapeIdentifier(kolom)).join(', ')

/** Whether there is anything of anybody in this database: a table, a view, a sequence, or a schema of its own. */
export async function isLeeg(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ leeg: boolean }>(
    `select not exists (select from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)')
       and not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
           and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')) as leeg`,
  )
  return rows[0]?.leeg === true
}
