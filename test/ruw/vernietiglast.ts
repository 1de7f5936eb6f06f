import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { attachEmbedded } from '../../src/platform/server/database/embedded/startEmbedded.ts'
import { withClient } from '../../src/platform/server/database/withClient.ts'
import type { ApiClient } from '../opstelling/apiClient.ts'

const GEMEENTE = 9990
/** More than one transaction of the destruction takes, so that a kill can fall between two. */
const PER_LIJST = 250
const OP = '2015-03-04T09:00:00Z'

/** As the owner of the tables, beside a Baken that runs on this folder. */
export async function asOwner<T>(map: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const database = await attachEmbedded(map)
  if (database === null) throw new Error('Baken does not run')
  return withClient(database.migratieUrl, run)
}

/** Lets `email` approve lists too, and makes the place of the reactions that are to be destroyed. */
export const prepareVernietigen = (map: string, email: string): Promise<void> =>
  asOwner(map, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select m.id from toegang.medewerker m join toegang.account a on a.id = m.account_id where a.email = $1',
      [email],
    )
    const [programma, raadpleging, medewerker] = [randomUUID(), randomUUID(), rows[0]?.id]
    await client.query(
      `insert into toegang.medewerker_rol (gemeente_id, medewerker_id, rol) values ($1, $2, 'archivaris')`,
      [GEMEENTE, medewerker],
    )
    await client.query(
      `insert into programma.programma (gemeente_id, id, jaar, titel) values ($1, $2, 2014, 'Programma 2014')`,
      [GEMEENTE, programma],
    )
    await client.query(
      `insert into programma.raadpleging (gemeente_id, id, programma_id, titel, inleiding, van, tot, ontwerp, medewerker_id,
         geopend_op, gesloten_op)
       values ($1, $2, $3, 'Denk mee', 'Wat vind jij?', '2015-01-01', '2015-02-01', '[]', $4, $5, $5)`,
      [GEMEENTE, raadpleging, programma, medewerker, OP],
    )
  })

/** Draws up, approves and waits until it is gone, one list after another until the server is; approved ones go in `toegezegd`. */
export async function keepDestroying(map: string, client: ApiClient, toegezegd: Set<string>): Promise<void> {
  for (;;) {
    const lijstId = await drawUp(map, client)
    await approve(client, lijstId)
    toegezegd.add(lijstId)
    while ((await client.call('GET', `/vernietigingslijsten/${lijstId}`)).status !== 'vernietigd') await wait(20)
  }
}

/** Who drew it up may not approve it; what Baken itself drew up may anybody. */
async function drawUp(map: string, client: ApiClient): Promise<string> {
  await asOwner(map, (owner) =>
    owner.query(
      `insert into programma.reactie (gemeente_id, id, raadpleging_id, inzet_id, tekst, ingediend_op)
       select r.gemeente_id, gen_random_uuid(), r.id, gen_random_uuid(), 'Ik woon hier al lang', $1
       from programma.raadpleging r, generate_series(1, $2) where r.gesloten_op = $1`,
      [OP, PER_LIJST],
    ),
  )
  const { lijstId } = await client.call('POST', '/vernietigingslijsten')
  await asOwner(map, (owner) => owner.query('update bewaring.lijst set opgesteld_door = null where id = $1', [lijstId]))
  return lijstId
}

/** Right after a start Baken draws up as well, so that the list may have grown since it was seen. */
async function approve(client: ApiClient, lijstId: string): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    const { versie } = await client.call('GET', `/vernietigingslijsten/${lijstId}`)
    try {
      return void (await client.call('POST', `/vernietigingslijsten/${lijstId}/_goedkeur`, { versie }))
    } catch (fout) {
      if (poging === 5 || !String(fout).includes('lijst_gewijzigd')) throw fout
    }
  }
}

/** How far a list was when Baken came up again. */
export const countAfgebroken = (map: string): Promise<number> =>
  asOwner(map, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select l.id from bewaring.lijst l where l.status = 'goedgekeurd'
       and exists (select from bewaring.regel r where r.lijst_id = l.id and r.status = 'vernietigd')`,
    )
    return rows.length
  })

const FOUTEN: Readonly<Record<string, string>> = {
  'approved and not finished': `select id from bewaring.lijst where status = 'goedgekeurd'`,
  'finished with lines left': `select l.id from bewaring.lijst l where l.status = 'vernietigd'
    and exists (select from bewaring.regel r where r.lijst_id = l.id and r.status = 'staat')`,
  'gone without approval': `select r.id from bewaring.regel r where r.status = 'staat'
    and not exists (select from programma.reactie p where p.id = r.record_id)`,
  'a verklaring with another hash': `select id from bewaring.lijst
    where status = 'vernietigd' and sha256(verklaring) is distinct from verklaring_sha256`,
  'not once in the log': `select l.id from bewaring.lijst l where l.status = 'vernietigd' and 1 <> (
    select count(*) from platform.audit a where a.handeling = 'vernietiging:certify' and a.uitkomst = 'gelukt'
    and a.onderwerp = 'vernietigingslijst/' || l.id || '/sha256:' || encode(l.verklaring_sha256, 'hex'))`,
}

/** What is wrong after a restart, once Baken had its time: every list is destroyed as a whole or not at all. Empty: nothing. */
export async function judgeVernietigd(map: string, toegezegd: ReadonlySet<string>): Promise<readonly string[]> {
  return asOwner(map, async (client) => {
    const listIds = async (sql: string, waarden: readonly unknown[] = []) =>
      (await client.query<{ id: string }>(sql, [...waarden])).rows.map(({ id }) => id)
    for (let poging = 0; poging < 600; poging += 1) {
      if ((await listIds(`select id from bewaring.lijst where status = 'goedgekeurd'`)).length === 0) break
      await wait(50)
    }
    const bevindingen: string[] = []
    for (const [wat, sql] of Object.entries(FOUTEN)) {
      for (const id of await listIds(sql)) bevindingen.push(`${wat}: ${id}`)
    }
    const klaar = new Set(await listIds(`select id from bewaring.lijst where status = 'vernietigd'`))
    for (const id of toegezegd) if (!klaar.has(id)) bevindingen.push(`approved and not destroyed: ${id}`)
    return [...bevindingen, ...(await judgeGrafstenen(map, client))]
  })
}

/** Each record that was destroyed has its tombstone outside the database, and what has one is gone. */
async function judgeGrafstenen(map: string, client: pg.Client): Promise<readonly string[]> {
  const regels = (await readFile(path.join(map, 'vernietigd.jsonl'), 'utf8').catch(() => ''))
    .split('\n')
    .filter(Boolean)
  // A kill in the middle of a line leaves half of it; what it was about is noted again.
  const stenen = new Set(regels.flatMap((regel) => /"id":"([^"]{36})"/.exec(regel)?.[1] ?? []))
  const { rows: over } = await client.query<{ id: string }>('select id from programma.reactie where id = any ($1)', [
    [...stenen],
  ])
  const { rows: geteld } = await client.query<{ aantal: number }>(
    `select count(*)::int as aantal from bewaring.regel where status = 'vernietigd'`,
  )
  const [{ aantal } = { aantal: -1 }] = geteld
  return [
    ...over.map(({ id }) => `has a tombstone and is there: ${id}`),
    ...(aantal === stenen.size ? [] : [`${aantal} lines destroyed, ${stenen.size} tombstones`]),
  ]
}
