import { randomUUID } from 'node:crypto'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { insertBestand, type Bestanden } from '../../../documenten/server/public.ts'
import { takesFotos } from '../../domain/deel.ts'
import { findDeel } from '../editDelen.ts'
import { openVerantwoording } from '../openVerantwoording.ts'
import { checkFoto } from './checkFoto.ts'
import { deleteFoto, findFoto, insertFoto, listFotos, saveFoto, type Fotorij } from './fotoRepository.ts'
import { MEESTE_FOTOS, refuseFoto } from './refuseFoto.ts'
import { toFotobody } from './toFotobody.ts'

type Een = { readonly id: string; readonly fotoId: string }

/** Only the cleaned picture is stored: never the bytes that were sent, nor their name. */
export async function createFoto(
  ctx: ActorContext,
  bestanden: Bestanden,
  { id, deelId }: { readonly id: string; readonly deelId: string },
  gezonden: Uint8Array,
): Promise<Fotorij> {
  const { soort } = await findDeel(ctx, id, deelId)
  if (!takesFotos(soort)) return refuseFoto('deel_zonder_fotos')
  const fotos = await listFotos(ctx.db, id)
  if (fotos.length >= MEESTE_FOTOS) return refuseFoto('te_veel_fotos')
  const gekeurd = await checkFoto(gezonden)
  if (!gekeurd.ok) return refuseFoto(gekeurd.reden)
  const { bytes, extensie } = gekeurd.value
  // The bytes first: a file without a row is harmless, a row without a file is not.
  const sha256 = await bestanden.save(bytes)
  const bestandId = await insertBestand(ctx, { naam: `foto.${extensie}`, grootte: bytes.length, sha256 })
  const fotoId = randomUUID()
  await insertFoto(ctx.db, {
    ...{ gemeente_id: ctx.actor.gemeenteId, id: fotoId, verantwoording_id: id, deel_id: deelId },
    ...{ bestand_id: bestandId, volgorde: (fotos.at(-1)?.volgorde ?? 0) + 1 },
  })
  return getFoto(ctx, { id, fotoId })
}

export async function describeFoto(
  ctx: ActorContext,
  een: Een,
  woorden: Pick<Fotorij, 'alt' | 'bijschrift' | 'versie'>,
): Promise<Fotorij> {
  await openVerantwoording(ctx.db, een.id)
  await getFoto(ctx, een)
  if (!(await saveFoto(ctx.db, { id: een.fotoId, ...woorden }))) {
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: 'Iemand anders wijzigde deze foto intussen. Kijk wat er nu staat.',
      conflict: toFotobody(await getFoto(ctx, een)),
    })
  }
  return getFoto(ctx, een)
}

export async function removeFoto(ctx: ActorContext, een: Een): Promise<void> {
  await openVerantwoording(ctx.db, een.id)
  await getFoto(ctx, een)
  await deleteFoto(ctx.db, een.fotoId)
}

export const getFoto = async ({ db }: ActorContext, { id, fotoId }: Een): Promise<Fotorij> =>
  (await findFoto(db, id, fotoId)) ?? notFound()
