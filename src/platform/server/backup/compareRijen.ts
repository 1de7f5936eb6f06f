import type pg from 'pg'
import type { Manifest } from './manifest.ts'
import { listTabellen, quoteTabel } from './tabellen.ts'

/** Tables whose number of rows is not what the backup says; empty when all is well. */
export async function compareRijen(client: pg.Client, { tabellen }: Manifest): Promise<readonly string[]> {
  const verwacht = new Map(tabellen.map(({ naam, rijen }) => [naam, rijen]))
  const anders: string[] = []
  for (const tabel of await listTabellen(client)) {
    const { rows } = await client.query<{ aantal: string }>(`select count(*) as aantal from ${quoteTabel(tabel)}`)
    // A table that a later migration made is not in the backup.
    const rijen = verwacht.get(tabel.naam)
    if (rijen !== undefined && rijen !== Number(rows[0]?.aantal)) anders.push(tabel.naam)
  }
  return anders
}
