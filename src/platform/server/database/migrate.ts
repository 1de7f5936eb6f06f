import pg from 'pg'
import { DatabaseWeigering } from './DatabaseWeigering.ts'
import { MIGRATIES_MAP, readMigraties, type Migratie } from './readMigraties.ts'
import { withClient } from './withClient.ts'

export type MigrateOpties = {
  /** Role that the application signs in with; `:app_rol` in a migration becomes its quoted name. */
  readonly appRol: string
  readonly map?: string
}

type Toegepast = { readonly nummer: number; readonly bestand: string; readonly sha256: string }

/** Any constant will do, as long as every Baken uses the same. */
const SLOT = 7_322_536

/**
 * Brings the database up to the migrations of this code, each in a transaction of its own, and answers which it applied.
 * A second process waits its turn. Refuses a migration that changed after it was applied and a database newer than the code.
 */
export async function migrate(
  migratieUrl: string,
  { appRol, map = MIGRATIES_MAP }: MigrateOpties,
): Promise<readonly string[]> {
  const migraties = await readMigraties(map)
  return withClient(migratieUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [SLOT])
    await client.query(BEGIN_VAN_ALLES)
    const open = selectOpen(migraties, await readToegepast(client))
    for (const migratie of open) await apply(client, migratie, appRol)
    return open.map(({ bestand }) => bestand)
  })
}

/** What this code would still apply; the runtime role may read it, so it also serves to check a database at boot. */
export async function findOpenMigraties(url: string, map: string = MIGRATIES_MAP): Promise<readonly string[]> {
  const migraties = await readMigraties(map)
  return withClient(url, async (client) =>
    selectOpen(migraties, await readToegepast(client)).map(({ bestand }) => bestand),
  )
}

/** What the list of applied migrations stands in. */
export const BEGIN_VAN_ALLES = `
  set client_min_messages = warning;
  create schema if not exists platform;
  create table if not exists platform.migratie (
    nummer integer primary key,
    bestand text not null,
    sha256 text not null,
    toegepast_op timestamptz not null default now()
  );
  reset client_min_messages`

async function readToegepast(client: pg.Client): Promise<Toegepast[]> {
  try {
    const { rows } = await client.query<Toegepast>(
      'select nummer, bestand, sha256 from platform.migratie order by nummer',
    )
    return rows
  } catch (fout) {
    if (fout instanceof pg.DatabaseError && (fout.code === '42P01' || fout.code === '3F000' || fout.code === '42501'))
      return []
    throw fout
  }
}

function selectOpen(migraties: readonly Migratie[], toegepast: readonly Toegepast[]): readonly Migratie[] {
  for (const eerder of toegepast) {
    const migratie = migraties[eerder.nummer - 1]
    if (!migratie) {
      throw new DatabaseWeigering(
        `De database is nieuwer dan deze versie van Baken: zij kent migratie ${eerder.bestand}. Installeer een nieuwere versie.`,
      )
    }
    if (migratie.sha256 !== eerder.sha256) {
      throw new DatabaseWeigering(
        `Migratie ${migratie.bestand} is veranderd nadat zij was toegepast (als ${eerder.bestand}). ` +
          'Zet het oude bestand terug en schrijf de verandering in een nieuwe migratie.',
      )
    }
  }
  return migraties.slice(toegepast.length)
}

async function apply(client: pg.Client, migratie: Migratie, appRol: string): Promise<void> {
  try {
    await client.query('begin')
    await applyInTransaction(client, migratie, appRol)
    await client.query('commit')
  } catch (fout) {
    await client.query('rollback').catch(() => undefined)
    throw fout
  }
}

/** For who applies several in one transaction. */
export async function applyInTransaction(
  client: pg.Client,
  { nummer, bestand, sql, sha256 }: Migratie,
  appRol: string,
): Promise<void> {
  const ingevuld = sql.replaceAll(/(?<![:\w]):app_rol\b/g, pg.escapeIdentifier(appRol))
  try {
    await client.query(ingevuld)
    await client.query('insert into platform.migratie (nummer, bestand, sha256) values ($1, $2, $3)', [
      nummer,
      bestand,
      sha256,
    ])
  } catch (fout) {
    throw new Error(
      `Migratie ${bestand} is niet gelukt${placeOf(fout, ingevuld)}. De database is gebleven zoals zij was.`,
      { cause: fout },
    )
  }
}

function placeOf(fout: unknown, sql: string): string {
  if (!(fout instanceof pg.DatabaseError)) return ''
  const regel = fout.position === undefined ? '' : ` op regel ${sql.slice(0, Number(fout.position)).split('\n').length}`
  return `${regel}: ${fout.message}`
}
