import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectCatalogus } from '../../testing/inspectCatalogus.ts'
import { startTestDatabase, type TestDatabase } from '../../testing/testDatabase.ts'

const APP_ROL = 'baken_app'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await startTestDatabase()
  client = new pg.Client({ connectionString: database.beheerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.stop()
})

test('elke tabel houdt zich aan de regels voor gemeenten', async () => {
  expect(await inspectCatalogus(client, APP_ROL)).toEqual([])
})

/** A table as it should be; each case breaks one thing. */
const GOED = `
  create schema proef;
  create table proef.goed (gemeente_id integer not null, id uuid not null, primary key (gemeente_id, id));
  alter table proef.goed enable row level security;
  alter table proef.goed force row level security;
  create policy gemeente on proef.goed using (gemeente_id = (select platform.gemeente_id()));
  grant select on proef.goed to ${APP_ROL};`

describe('de controle slaat aan', () => {
  const inspectAfter = async (sql: string): Promise<readonly string[]> => {
    await client.query('begin')
    try {
      await client.query(`${GOED} ${sql}`)
      return await inspectCatalogus(client, APP_ROL)
    } finally {
      await client.query('rollback')
    }
  }

  test('niet op een tabel zoals het hoort', async () => {
    expect(await inspectAfter('')).toEqual([])
  })

  test.each([
    [
      'een tabel zonder gemeente',
      'create table proef.los (id uuid primary key)',
      'table without gemeente_id: proef.los',
    ],
    [
      'een uitzondering die niet meer bestaat',
      'drop table toegang.inlogrem',
      'list of exceptions that does not exist or has gemeente_id: toegang.inlogrem',
    ],
    [
      'een code als tekst',
      'create table proef.t (gemeente_id text primary key)',
      'gemeente_id is not integer: proef.t',
    ],
    ['een code die mag ontbreken', 'create table proef.t (gemeente_id integer)', 'gemeente_id may be null: proef.t'],
    ['geen sleutel', 'create table proef.t (gemeente_id integer not null)', 'no primary key: proef.t'],
    [
      'een sleutel in andere volgorde',
      'create table proef.t (gemeente_id int, id int, primary key (id, gemeente_id))',
      'does not start with gemeente_id: proef.t proef.t_pkey',
    ],
    [
      'een unieke index zonder gemeente',
      'create unique index los on proef.goed (id)',
      'does not start with gemeente_id: proef.goed proef.los',
    ],
    [
      'een unieke index op een uitdrukking',
      'create unique index los on proef.goed ((gemeente_id + 0), id)',
      'does not start with gemeente_id: proef.goed proef.los',
    ],
    [
      'een verwijzing in andere volgorde',
      `create table proef.t (gemeente_id int, id uuid, primary key (gemeente_id, id),
         constraint naar foreign key (id, gemeente_id) references proef.goed (id, gemeente_id))`,
      'foreign key does not start with gemeente_id on both sides: proef.t naar',
    ],
    [
      'een verwijzing van buiten een gemeente naar binnen',
      `create table proef.t (id uuid primary key, g int, constraint naar foreign key (g, id) references proef.goed)`,
      'foreign key does not start with gemeente_id on both sides: proef.t naar',
    ],
    ['regels die uit staan', 'alter table proef.goed disable row level security', 'not enabled and forced: proef.goed'],
    [
      'regels die niet voor de eigenaar gelden',
      'alter table proef.goed no force row level security',
      'not enabled and forced: proef.goed',
    ],
    ['geen regel', 'drop policy gemeente on proef.goed', 'no policy that admits rows of the own gemeente: proef.goed'],
    [
      'een tweede regel die alles opent',
      'create policy open on proef.goed for select using (true)',
      'policy does not compare with the gemeente, evaluated once per query: proef.goed open',
    ],
    [
      'een regel die per rij rekent',
      'drop policy gemeente on proef.goed; create policy gemeente on proef.goed using (gemeente_id = platform.gemeente_id())',
      'evaluated once per query: proef.goed gemeente',
    ],
    [
      'een regel die schrijven openlaat',
      'create policy schrijf on proef.goed for insert with check (true)',
      'evaluated once per query: proef.goed schrijf',
    ],
    ['een rol die regels overslaat', `alter role ${APP_ROL} bypassrls`, `above the policies: ${APP_ROL}`],
    ['een rol die alles mag', `alter role ${APP_ROL} superuser`, `above the policies: ${APP_ROL}`],
    [
      'een rol die eigenaar is',
      `alter table proef.goed owner to ${APP_ROL}`,
      'owns, or is a member of the owner: proef.goed',
    ],
    [
      'een rol die lid is van de eigenaar',
      `alter table proef.goed owner to baken_migratie; grant baken_migratie to ${APP_ROL}`,
      'member of the owner: proef.goed',
    ],
    ['leegmaken mag', `grant truncate on proef.goed to ${APP_ROL}`, 'privilege that policies do not bound: proef.goed'],
    ['iedereen mag lezen', 'grant select on proef.goed to public', 'everybody has a privilege: proef.goed'],
    [
      'het logboek kan veranderen',
      `grant update on platform.audit to ${APP_ROL}`,
      'audit trail can be rewritten: platform.audit',
    ],
    [
      'het logboek kan verdwijnen',
      `grant delete on platform.audit to ${APP_ROL}`,
      'audit trail can be rewritten: platform.audit',
    ],
    [
      'een kop van het logboek kan veranderen',
      `grant update on platform.audit_kop to ${APP_ROL}`,
      'audit trail can be rewritten: platform.audit_kop',
    ],
    [
      'een view met de rechten van de eigenaar',
      'create view proef.v as select * from proef.goed',
      'rights of its owner: proef.v',
    ],
    [
      'een functie met de rechten van de eigenaar',
      `create function proef.f() returns int language sql security definer return 1`,
      'rights of its owner: proef.f()',
    ],
    ['een teller over alle gemeenten', 'create sequence proef.teller', 'do not spread over machines: proef.teller'],
  ])('op %s', async (_wat, sql, bevinding) => {
    expect(await inspectAfter(sql)).toContainEqual(expect.stringContaining(bevinding))
  })
})

describe('het logboek', () => {
  const regel = `insert into platform.audit (gemeente_id, id, rol, handeling, onderwerp, uitkomst, request_id)
                 values (9990, gen_random_uuid(), 'beheerder', 'programma:lees', '-', 'gelukt', 'v')`
  const asApp = async (sql: string): Promise<pg.QueryResult[]> => {
    const app = new pg.Client({ connectionString: database.appUrl })
    await app.connect()
    // Several statements in one query give several results.
    try {
      return (await app.query(sql)) as unknown as pg.QueryResult[]
    } finally {
      await app.end()
    }
  }

  test('zonder actor kan niemand erbij', async () => {
    await expect(asApp('select 1; select * from platform.audit')).rejects.toThrow(
      'query without actor: use withActor()',
    )
  })

  test('een andere gemeente ziet de regels niet en kan ze niet schrijven', async () => {
    await asApp(`begin; set local app.gemeente_id = '9990'; ${regel}; commit`)
    const tel = (gemeente: number): Promise<pg.QueryResult[]> =>
      asApp(`begin; set local app.gemeente_id = '${gemeente}'; select count(*)::int as n from platform.audit`)
    expect((await tel(9990)).at(-1)?.rows).toEqual([{ n: 1 }])
    expect((await tel(9991)).at(-1)?.rows).toEqual([{ n: 0 }])
    await expect(asApp(`begin; set local app.gemeente_id = '9991'; ${regel}`)).rejects.toThrow('row-level security')
  })

  test.each([
    'update platform.audit set uitkomst = $$mislukt$$',
    'delete from platform.audit',
    'truncate platform.audit',
  ])('de toepassing mag niet: %s', async (sql) => {
    await expect(asApp(`begin; set local app.gemeente_id = '9990'; ${sql}`)).rejects.toThrow('permission denied')
  })
})
