import { randomUUID } from 'node:crypto'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { insertBestand, type Bestanden } from '../../../documenten/server/public.ts'
import { insertInlezing } from './inlezingRepository.ts'

type Upload = { readonly naam: string; readonly bytes: Uint8Array }

/** Stores an upload that waits to be read; returns the id of the inlezing. */
export async function insertUpload(ctx: ActorContext, bestanden: Bestanden, { naam, bytes }: Upload): Promise<string> {
  if (bytes.length === 0)
    throw new Problem(400, 'bestand_leeg', { detail: 'Dit bestand is leeg. Kies een ander bestand.' })
  // The bytes first: a file without a row is harmless, a row without a file is not.
  const sha256 = await bestanden.save(bytes)
  const { gemeenteId, medewerkerId } = ctx.actor
  const bestandId = await insertBestand(ctx, { naam, grootte: bytes.length, sha256 })
  const id = randomUUID()
  await insertInlezing(ctx.db, { gemeenteId, id, bestandId, medewerkerId })
  return id
}
