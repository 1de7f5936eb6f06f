import { randomBytes } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseWeigering } from '../DatabaseWeigering.ts'

/** The roles of the embedded database: superuser, owner of the tables, and the one the application signs in with. */
export const ROLLEN = { beheer: 'baken_beheer', migratie: 'baken_migratie', app: 'baken_app' } as const
export type Rol = keyof typeof ROLLEN

export type Wachtwoorden = Readonly<Record<Rol, string>>

const pathOf = (dataDir: string): string => join(dataDir, 'database.json')

/** Random passwords, written before the database exists, readable by the owner only. */
export async function createWachtwoorden(dataDir: string): Promise<Wachtwoorden> {
  const maak = (): string => randomBytes(24).toString('base64url')
  const wachtwoorden = { beheer: maak(), migratie: maak(), app: maak() }
  const half = `${pathOf(dataDir)}.nieuw`
  const bestand = await open(half, 'w', 0o600)
  await bestand.writeFile(JSON.stringify(wachtwoorden))
  await bestand.sync()
  await bestand.close()
  await rename(half, pathOf(dataDir))
  return wachtwoorden
}

export async function readWachtwoorden(dataDir: string): Promise<Wachtwoorden> {
  try {
    return JSON.parse(await readFile(pathOf(dataDir), 'utf8')) as Wachtwoorden // written by createWachtwoorden only
  } catch {
    throw new DatabaseWeigering(
      `De wachtwoorden van de database (${pathOf(dataDir)}) zijn niet te lezen. ` +
        'Zet dit bestand terug uit een reservekopie, of kies met BAKEN_DATA een nieuwe map.',
    )
  }
}
