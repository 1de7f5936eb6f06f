import type pg from 'pg'
import { cutBlokken } from './container/cutBlokken.ts'
import type { Tardeel } from './container/writeTar.ts'
import { copyUit } from './copy/copyUit.ts'
import {
  describeDeel,
  FORMAAT,
  MANIFEST,
  MANIFESTSOM,
  nameBestand,
  nameTabeldeel,
  sha256Of,
  type Deel,
  type Manifest,
  type Tabelinhoud,
} from './manifest.ts'
import { listTabellen, quoteKolommen, quoteTabel, type Tabel } from './tabellen.ts'

/** What there is besides the tables. */
export type Backupbron = {
  /** Gives a column `sha256`: the files that the database knows. */
  readonly bestandenSql: string
  /** Throws when the file is gone or no longer what it was. */
  readonly readBestand: (sha256: Buffer) => Promise<Uint8Array>
  /** BAKEN_DATA/geheim. */
  readonly geheim: Buffer
  /** How many tombstones there are now. */
  readonly vernietigd: number
}

/** Large enough to name few, small enough to hold some in memory. */
const TABELDEEL = 4 * 1024 * 1024

/** The parts of a backup as they are read, the manifest last. Needs a transaction begun with `beginBackup`. */
export async function* collectDelen(
  client: pg.Client,
  bron: Backupbron,
  gemaaktOp: Date,
): AsyncGenerator<Tardeel, Manifest> {
  const tabellen: Tabelinhoud[] = []
  const bestanden: Deel[] = []
  const ontbreekt: string[] = []
  const { rows: migraties } = await client.query<Manifest['migraties'][number]>(
    'select nummer, bestand, sha256 from platform.migratie order by nummer',
  )
  for (const tabel of await lockTabellen(client)) tabellen.push(yield* collectTabel(client, tabel))
  yield { naam: 'geheim', inhoud: bron.geheim }
  for await (const sha256 of listBestanden(client, bron.bestandenSql)) {
    const inhoud = await readAanwezig(bron, sha256)
    if (inhoud === null) {
      ontbreekt.push(sha256.toString('hex'))
      continue
    }
    const deel = describeDeel(inhoud)
    yield { naam: nameBestand(deel.sha256), inhoud }
    bestanden.push(deel)
  }
  const manifest: Manifest = {
    ...{ formaat: FORMAAT, gemaaktOp: gemaaktOp.toISOString(), migraties, tabellen, bestanden, ontbreekt },
    geheim: { sha256: sha256Of(bron.geheim), grootte: 32 },
    vernietigd: bron.vernietigd,
  }
  const inhoud = Buffer.from(JSON.stringify(manifest))
  yield { naam: MANIFEST, inhoud }
  // As sha256sum writes and checks it.
  yield { naam: MANIFESTSOM, inhoud: Buffer.from(`${sha256Of(inhoud)}  ${MANIFEST}\n`) }
  return manifest
}

/** One moment for all tables. With row_security off a table that would be shown in part is refused instead. */
export const beginBackup = `
  begin isolation level repeatable read read only;
  set local row_security = off; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
  set local lock_timeout = '30s'; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'; set local extra_float_digits = 1`

/** A migration that comes now waits until we are done. */
async function lockTabellen(client: pg.Client): Promise<readonly Tabel[]> {
  const tabellen = await listTabellen(client)
  await client.query(`lock table ${tabellen.map(quoteTabel).join(', ')} in access share mode`)
  return tabellen
}

async function* collectTabel(client: pg.Client, tabel: Tabel): AsyncGenerator<Tardeel, Tabelinhoud> {
  const copy = copyUit(client, `copy ${quoteTabel(tabel)} (${quoteKolommen(tabel)}) to stdout`)
  const delen: Deel[] = []
  for await (const inhoud of cutBlokken(copy.blokken, TABELDEEL)) {
    yield { naam: nameTabeldeel(tabel.naam, delen.length), inhoud }
    delen.push(describeDeel(inhoud))
  }
  return { naam: tabel.naam, kolommen: [...tabel.kolommen], rijen: copy.rijen(), delen }
}

const PER_KEER = 1_000

async function* listBestanden(client: pg.Client, bestandenSql: string): AsyncGenerator<Buffer> {
  await client.query(
    `declare bestanden no scroll cursor for select distinct b.sha256 from (${bestandenSql}) b order by b.sha256`,
  )
  for (;;) {
    const { rows } = await client.query<{ sha256: Buffer }>(`fetch ${PER_KEER} from bestanden`)
    for (const { sha256 } of rows) yield sha256
    if (rows.length < PER_KEER) return
  }
}

/** Null when it is gone or damaged: that is reported, and no reason to have no backup at all. Any other trouble is thrown. */
async function readAanwezig(bron: Backupbron, sha256: Buffer): Promise<Uint8Array | null> {
  try {
    const inhoud = await bron.readBestand(sha256)
    return sha256Of(inhoud) === sha256.toString('hex') ? inhoud : null
  } catch (fout) {
    if (fout instanceof Error && (!('code' in fout) || fout.code === 'ENOENT')) return null
    throw fout
  }
}
