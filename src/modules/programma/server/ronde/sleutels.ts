import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../../../../platform/server/withActor.ts'

type Link = { readonly gemeenteId: number; readonly tokenHash: Buffer }

/** For whom a link is; exactly one of the two ids is filled. */
export type Linkhouder = {
  readonly uitvraagId: string
  readonly organisatieId: string | null
  readonly medewerkerId: string | null
}

const SLEUTEL = /^(\d{1,4})-([A-Za-z0-9_-]{43})$/

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The last part of the address names the gemeente, because the secret can only be looked up within it. */
export function readSleutel(sleutel: string): Link | null {
  const [, gemeente, token] = SLEUTEL.exec(sleutel) ?? []
  if (gemeente === undefined || token === undefined) return null
  return { gemeenteId: Number(gemeente), tokenHash: hashToken(token) }
}

/** Returns the last part of the address; only the hash of its secret is stored. */
export async function insertSleutel(db: Tx, gemeenteId: number, houder: Linkhouder, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('programma.uitvraag_sleutel')
    .values({
      gemeente_id: gemeenteId,
      token_hash: hashToken(token),
      uitvraag_id: houder.uitvraagId,
      organisatie_id: houder.organisatieId,
      medewerker_id: houder.medewerkerId,
      gemaakt_op: now,
    })
    .execute()
  return `${gemeenteId}-${token}`
}

export const findLinkhouder = (db: Tx, tokenHash: Buffer): Promise<Linkhouder | undefined> =>
  db
    .selectFrom('programma.uitvraag_sleutel')
    .select(['uitvraag_id as uitvraagId', 'organisatie_id as organisatieId', 'medewerker_id as medewerkerId'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()

export async function deleteSleutels(db: Tx, uitvraagId: string): Promise<void> {
  await db.deleteFrom('programma.uitvraag_sleutel').where('uitvraag_id', '=', uitvraagId).execute()
}
