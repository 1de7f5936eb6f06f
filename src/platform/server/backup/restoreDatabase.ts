import pg from 'pg'
import { applyInTransaction, BEGIN_VAN_ALLES } from '../database/migrate.ts'
import { readMigraties, type Migratie } from '../database/readMigraties.ts'
import { BackupWeigering, beschadigd } from './BackupWeigering.ts'
import { copyIn } from './copy/copyIn.ts'
import type { Manifest, Tabelinhoud } from './manifest.ts'
import { isLeeg, listTabellen, quoteKolommen, quoteTabel, type Tabel } from './tabellen.ts'

export type Databaseherstel = {
  readonly manifest: Manifest
  /** What the role of the application is called here. */
  readonly appRol: string
  /** The rows of the next table; asked in the order of the manifest. */
  readonly inhoudOf: (tabel: Tabelinhoud) => AsyncIterable<Buffer>
  /** What has to happen before anybody can see the data, in the same transaction. */
  readonly voorCommit: (client: pg.Client) => Promise<void>
}

/** The migrations of this code, when the backup was made with these or with the first of them. Throws BackupWeigering. */
export async function readPassendeMigraties({ migraties }: Manifest): Promise<readonly Migratie[]> {
  const eigen = await readMigraties()
  if (migraties.length > eigen.length) {
    throw new BackupWeigering(
      `Deze backup is van een nieuwere versie van Baken (${migraties.at(-1)?.bestand}). Installeer die versie en probeer het opnieuw.`,
    )
  }
  migraties.forEach(({ nummer, bestand, sha256 }, plek) => {
    if (eigen[plek]?.nummer === nummer && eigen[plek].sha256 === sha256) return
    throw new BackupWeigering(
      `Deze backup hoort bij een andere uitgave van Baken: migratie ${bestand} is hier niet dezelfde.`,
    )
  })
  return eigen
}

/**
 * Fills an empty database: the tables as they were at the backup, their rows, the migrations that came since and `voorCommit`,
 * in one transaction. As the owner of the tables. Throws BackupWeigering, and then nothing is there.
 */
export async function restoreDatabase(client: pg.Client, herstel: Databaseherstel): Promise<void> {
  const { manifest, appRol, inhoudOf, voorCommit } = herstel
  const migraties = await readPassendeMigraties(manifest)
  if (!(await isLeeg(client))) {
    throw new BackupWeigering('De database is niet leeg. Herstel alleen in een nieuwe, lege database.')
  }
  const migrate = async (van: number, tot: number): Promise<void> => {
    for (const migratie of migraties.slice(van, tot)) await applyInTransaction(client, migratie, appRol)
  }
  await client.query(BEGIN)
  try {
    await client.query(BEGIN_VAN_ALLES)
    await migrate(0, manifest.migraties.length)
    await fillTabellen(client, manifest, inhoudOf)
    await migrate(manifest.migraties.length, migraties.length)
    await voorCommit(client)
    await client.query('commit')
  } catch (fout) {
    // A connection that is gone has rolled back too.
    await client.query('rollback').catch(() => undefined)
    throw fout
  }
  await client.query('analyze')
}

const BEGIN = `
  begin;
  set local row_security = off; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
  set local synchronous_commit = on`

/** Foreign keys are checked once for all rows, which also makes the order of tables free. */
async function fillTabellen(
  client: pg.Client,
  { tabellen }: Manifest,
  inhoudOf: Databaseherstel['inhoudOf'],
): Promise<void> {
  const eigen = new Map((await listTabellen(client)).map((tabel) => [tabel.naam, tabel]))
  const verwijzingen = await listVerwijzingen(client)
  await client.query(verwijzingen.map(({ weg }) => weg).join(';'))
  // What a migration put there itself is in the backup too.
  await client.query(`truncate ${[...eigen.values()].map(quoteTabel).join(', ')}`)
  for (const tabel of tabellen) await fillTabel(client, tabel, eigen.get(tabel.naam), inhoudOf)
  const gevuld = new Set(tabellen.map(({ naam }) => naam))
  if (gevuld.size !== eigen.size || gevuld.size !== tabellen.length) throw beschadigd('er ontbreken tabellen')
  await client.query(verwijzingen.map(({ terug }) => terug).join(';')).catch((fout: unknown) => {
    throw explain(fout, 'wat naar elkaar verwijst past niet bij elkaar')
  })
}

/** Names come from the tables as the migrations made them; the backup only has to agree. */
async function fillTabel(
  client: pg.Client,
  { kolommen, rijen, ...rest }: Tabelinhoud,
  eigen: Tabel | undefined,
  inhoudOf: Databaseherstel['inhoudOf'],
): Promise<void> {
  if (eigen?.kolommen.join() !== kolommen.join()) throw beschadigd(`tabel ${rest.naam} is hier een andere`)
  const sql = `copy ${quoteTabel(eigen)} (${quoteKolommen(eigen)}) from stdin`
  const gevuld = await copyIn(client, sql, inhoudOf({ kolommen, rijen, ...rest })).catch((fout: unknown) => {
    throw explain(fout, `tabel ${rest.naam} is niet te vullen`)
  })
  if (gevuld !== rijen) throw beschadigd(`tabel ${rest.naam} heeft ${gevuld} rijen in plaats van ${rijen}`)
}

/** What the database refuses is the fault of the backup, unless it has no room (class 53) or was stopped (class 57). */
function explain(fout: unknown, waar: string): unknown {
  if (!(fout instanceof pg.DatabaseError)) return fout
  if (fout.code === '53100')
    return new BackupWeigering('De schijf van de database is vol. Maak ruimte en herstel opnieuw.')
  return /^5[37]/.test(fout.code ?? '') ? fout : beschadigd(waar)
}

type Verwijzing = { readonly weg: string; readonly terug: string }

async function listVerwijzingen(client: pg.Client): Promise<readonly Verwijzing[]> {
  const { rows } = await client.query<Verwijzing>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as weg,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as terug
     from pg_constraint where contype = 'f' and conparentid = 0 order by conrelid::regclass::text, conname`,
  )
  return rows
}
