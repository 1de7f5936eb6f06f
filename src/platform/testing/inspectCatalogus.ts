import type pg from 'pg'

/** Tables without data of a gemeente, each with the reason why it stands outside. */
const TABELLEN_ZONDER_GEMEENTE: Readonly<Record<string, string>> = {
  'platform.migratie': 'about the database itself',
  'platform.gemeentecode': 'the list of gemeenten in this database; codes are public',
  'toegang.account': 'a person signs in before the gemeente is known',
  'toegang.inlogrem': 'failed sign-ins, by keyed hash, before the gemeente is known',
  'toegang.totp': 'the second factor belongs to the account',
  'toegang.passkey': 'the second factor belongs to the account',
  'toegang.herstelcode': 'the second factor belongs to the account',
  'toegang.aanmelding': 'halfway signing in, the gemeente is not known',
  'toegang.gebruikte_uitdaging': 'hashes of random numbers, of nobody',
}

type Regel = { readonly wat: string; readonly sql: string }

/**
 * Each rule selects what breaks it, as one text per finding. `tabel` has a row per table of ours (`gem`: the number of its
 * column gemeente_id, or null); $1 is the runtime role, $2 the tables that may do without gemeente_id.
 */
const TABEL = `
  with tabel as (
    select c.oid, n.nspname || '.' || c.relname as naam, c.relowner, c.relrowsecurity, c.relforcerowsecurity, c.relacl,
           a.attnum as gem, a.atttypid, a.attnotnull
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'
  )`

const REGELS: readonly Regel[] = [
  { wat: 'table without gemeente_id', sql: `select naam from tabel where gem is null and naam <> all ($2)` },
  {
    wat: 'table on the list of exceptions that does not exist or has gemeente_id',
    sql: `select u.naam from unnest($2::text[]) u(naam) where not exists (select from tabel t where t.naam = u.naam and gem is null)`,
  },
  {
    wat: 'gemeente_id is not integer',
    sql: `select naam from tabel where gem is not null and atttypid <> 'integer'::regtype`,
  },
  { wat: 'gemeente_id may be null', sql: `select naam from tabel where gem is not null and not attnotnull` },
  {
    wat: 'no primary key',
    sql: `select naam from tabel where not exists (select from pg_index where indrelid = tabel.oid and indisprimary)`,
  },
  {
    wat: 'primary key or unique index does not start with gemeente_id',
    sql: `select naam || ' ' || i.indexrelid::regclass from tabel join pg_index i on i.indrelid = oid
          where gem is not null and i.indisunique and i.indkey[0] <> gem`,
  },
  {
    wat: 'foreign key does not start with gemeente_id on both sides',
    sql: `select van.naam || ' ' || f.conname
          from pg_constraint f join tabel van on van.oid = f.conrelid join tabel naar on naar.oid = f.confrelid
          where f.contype = 'f' and naar.gem is not null
            and (f.conkey[1] is distinct from van.gem or f.confkey[1] <> naar.gem)`,
  },
  {
    wat: 'row-level security is not enabled and forced',
    sql: `select naam from tabel where gem is not null and not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    wat: 'no policy that admits rows of the own gemeente',
    sql: `select naam from tabel where gem is not null
          and not exists (select from pg_policy where polrelid = tabel.oid and polpermissive and polcmd = '*')`,
  },
  {
    // Permissive policies are alternatives: one without the gemeente opens the table for all.
    wat: 'policy does not compare with the gemeente, evaluated once per query',
    sql: `select naam || ' ' || polname from tabel join pg_policy on polrelid = tabel.oid
          where gem is not null and polpermissive
            and (pg_get_expr(polqual, polrelid) not like '%gemeente_id = ( SELECT platform.gemeente_id()%'
              or pg_get_expr(polwithcheck, polrelid) not like '%gemeente_id = ( SELECT platform.gemeente_id()%')`,
  },
  {
    wat: 'runtime role is above the policies',
    sql: `select rolname from pg_roles where rolname = $1 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
  },
  {
    wat: 'runtime role owns, or is a member of the owner',
    sql: `select naam from tabel where pg_has_role($1, relowner, 'member')`,
  },
  {
    wat: 'runtime role has a privilege that policies do not bound',
    sql: `select naam from tabel where has_table_privilege($1, oid, 'truncate, references, trigger')`,
  },
  {
    wat: 'everybody has a privilege',
    sql: `select naam from tabel where exists (select from aclexplode(relacl) where grantee = 0)`,
  },
  {
    wat: 'audit trail can be rewritten',
    sql: `select naam from tabel where naam ~ '^platform[.]audit' and has_any_column_privilege($1, oid, 'update')
          union select naam from tabel where naam ~ '^platform[.]audit' and has_table_privilege($1, oid, 'delete')`,
  },
  {
    wat: 'view or function works with the rights of its owner',
    sql: `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname !~ '^(pg_|information_schema$)'
            and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))
          union all
          select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where p.prosecdef and n.nspname !~ '^(pg_|information_schema$)'`,
  },
  {
    wat: 'sequence or trigger, which do not spread over machines',
    sql: `select oid::regclass::text from pg_class where relkind = 'S'
          union all select naam || ' ' || tgname from tabel join pg_trigger on tgrelid = tabel.oid where not tgisinternal`,
  },
]

/** Every breach of the rules for tables, as "rule: where"; empty when all is well. */
export async function inspectCatalogus(client: pg.Client, appRol: string): Promise<readonly string[]> {
  const bevindingen: string[] = []
  for (const { wat, sql } of REGELS) {
    // Each rule as a row set of one column; both parameters are always bound, whether the rule uses them or not.
    const vraag = `${TABEL} select waar from (${sql}) r(waar) where ($1::text, $2::text[]) is not null order by 1`
    const { rows } = await client.query<{ waar: string }>(vraag, [appRol, Object.keys(TABELLEN_ZONDER_GEMEENTE)])
    bevindingen.push(...rows.map(({ waar }) => `${wat}: ${waar}`))
  }
  return bevindingen
}
