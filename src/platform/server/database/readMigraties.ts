import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseWeigering } from './DatabaseWeigering.ts'

export type Migratie = {
  readonly nummer: number
  readonly bestand: string
  readonly sql: string
  readonly sha256: string
}

/** The same place seen from src/ and from dist/. */
export const MIGRATIES_MAP = fileURLToPath(new URL('../../../../db/migrations', import.meta.url))

const NAAM = /^(\d{4})_[a-z0-9]+(_[a-z0-9]+)*\.sql$/

/** All migrations in order. Refuses a wrong name, a double number and a gap: the order must be total and complete. */
export async function readMigraties(map: string = MIGRATIES_MAP): Promise<Migratie[]> {
  const bestanden = (await readdir(map)).filter((naam) => !naam.startsWith('.')).sort()
  const migraties = await Promise.all(bestanden.map((bestand) => readMigratie(map, bestand)))
  migraties.forEach(({ nummer, bestand }, plek) => {
    if (nummer !== plek + 1) {
      throw new DatabaseWeigering(
        `Migratie ${bestand} heeft nummer ${nummer}, maar ${plek + 1} is aan de beurt. Herstel de map ${map}.`,
      )
    }
  })
  return migraties
}

async function readMigratie(map: string, bestand: string): Promise<Migratie> {
  const nummer = NAAM.exec(bestand)?.[1]
  if (nummer === undefined) {
    throw new DatabaseWeigering(
      `Het bestand ${bestand} in ${map} is geen migratie. Noem het NNNN_module_wat.sql of haal het weg.`,
    )
  }
  // A checkout on Windows may have other line ends; that is not a change.
  const sql = (await readFile(join(map, bestand), 'utf8')).replaceAll('\r\n', '\n')
  return { nummer: Number(nummer), bestand, sql, sha256: createHash('sha256').update(sql).digest('hex') }
}
