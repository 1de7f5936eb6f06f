import { createHash, randomBytes } from 'node:crypto'
import type { Handeling } from '../../../platform/contract.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Rol } from '../domain/rol.ts'

export const SESSIE_COOKIE = 'baken_sessie'
export const SESSIE_SECONDEN = 12 * 60 * 60

export type SessieVanMedewerker = {
  readonly medewerkerId: string
  readonly naam: string
  readonly rol: Rol
  readonly organisatieId: string | null
}

type Sleutel = { readonly gemeenteId: number; readonly tokenHash: Buffer }

const COOKIE = /^(\d{1,4})\.([A-Za-z0-9_-]{43})$/

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The cookie names the gemeente, because the session can only be looked up within it. */
export function readSessieCookie(cookie: string | undefined): Sleutel | null {
  const [, gemeente, token] = COOKIE.exec(cookie ?? '') ?? []
  if (gemeente === undefined || token === undefined) return null
  return { gemeenteId: Number(gemeente), tokenHash: hashToken(token) }
}

/** Returns the value of the cookie; only its hash is stored. */
export async function insertSessie(db: Tx, gemeenteId: number, medewerkerId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const verloopt_op = new Date(now.getTime() + SESSIE_SECONDEN * 1000)
  await db
    .deleteFrom('toegang.sessie')
    .where('medewerker_id', '=', medewerkerId)
    .where('verloopt_op', '<', now)
    .execute()
  await db
    .insertInto('toegang.sessie')
    .values({ gemeente_id: gemeenteId, token_hash: hashToken(token), medewerker_id: medewerkerId, verloopt_op })
    .execute()
  return `${gemeenteId}.${token}`
}

export async function findSessie(db: Tx, tokenHash: Buffer, now: Date): Promise<SessieVanMedewerker | undefined> {
  const rij = await db
    .selectFrom('toegang.sessie as s')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 's.gemeente_id').onRef('m.id', '=', 's.medewerker_id'),
    )
    .select(['m.id as medewerkerId', 'm.naam', 'm.rol', 'm.organisatie_id as organisatieId'])
    .where('s.token_hash', '=', tokenHash)
    .where('s.verloopt_op', '>', now)
    .where('m.beeindigd_op', 'is', null)
    .executeTakeFirst()
  return rij && { ...rij, rol: rij.rol as Rol }
}

export async function deleteSessie(db: Tx, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('toegang.sessie').where('token_hash', '=', tokenHash).execute()
}

/** Everywhere; with `behalve` the session that asks stays. */
export async function deleteSessies(db: Tx, medewerkerId: string, behalve?: Buffer): Promise<void> {
  const alle = db.deleteFrom('toegang.sessie').where('medewerker_id', '=', medewerkerId)
  await (behalve ? alle.where('token_hash', '<>', behalve) : alle).execute()
}

export type HandelingenOf = (rol: Rol) => ReadonlySet<Handeling>
