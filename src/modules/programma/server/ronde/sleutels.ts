import type { Tx } from '../../../../platform/server/withActor.ts'
import { createGeheimeLink } from '../../../../platform/server/geheimeLink.ts'

/** For whom a link is; exactly one of the two ids is filled. */
export type Linkhouder = {
  readonly uitvraagId: string
  readonly organisatieId: string | null
  readonly medewerkerId: string | null
}

/** Returns the last part of the address; only the hash of its secret is stored. */
export async function insertSleutel(db: Tx, gemeenteId: number, houder: Linkhouder, now: Date): Promise<string> {
  const { sleutel, hash } = createGeheimeLink(gemeenteId)
  await db
    .insertInto('programma.uitvraag_sleutel')
    .values({
      gemeente_id: gemeenteId,
      token_hash: hash,
      uitvraag_id: houder.uitvraagId,
      organisatie_id: houder.organisatieId,
      medewerker_id: houder.medewerkerId,
      gemaakt_op: now,
    })
    .execute()
  return sleutel
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
