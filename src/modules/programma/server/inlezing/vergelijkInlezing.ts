import { randomUUID } from 'node:crypto'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { compareProgramma, type Bestaand } from '../../domain/inlezing/compareProgramma.ts'
import { listOnderdelen } from '../onderdelen/onderdeelRepository.ts'
import { findProgramma } from '../programmaRepository.ts'
import { listHandmatig } from '../wijzigingRepository.ts'
import { openVoorstel } from './bewerkVoorstel.ts'
import { saveProgrammaLink } from './inlezingRepository.ts'
import { deleteRegels, insertRegels, saveRegel } from './regelRepository.ts'

/** Sets the draft against an existing programme, or (null) frees it again as a new one. */
export async function vergelijkInlezing(ctx: ActorContext, id: string, programmaId: string | null): Promise<void> {
  const { voorstel } = await openVoorstel(ctx, id)
  if (programmaId !== null && !(await findProgramma(ctx.db, programmaId))) notFound()
  const weg = voorstel.regels.filter(({ verschil }) => verschil?.soort === 'weg')
  await deleteRegels(
    ctx.db,
    id,
    weg.map((regel) => regel.id),
  )
  const eigen = voorstel.regels.filter((regel) => !weg.includes(regel))
  if (programmaId === null) {
    for (const regel of eigen)
      await saveRegel(ctx.db, id, { ...regel, bestaandId: null, verschil: null, versie: regel.versie + 1 })
  } else {
    const vergeleken = compareProgramma(eigen, await listBestaande(ctx.db, programmaId), randomUUID)
    for (const regel of vergeleken.regels) await saveRegel(ctx.db, id, regel)
    await insertRegels(ctx.db, ctx.actor.gemeenteId, id, vergeleken.weg)
  }
  await saveProgrammaLink(ctx.db, id, programmaId)
}

async function listBestaande(db: Tx, programmaId: string): Promise<Bestaand[]> {
  const handmatig = await listHandmatig(db, programmaId)
  const records = await listOnderdelen(db, programmaId)
  return records.map((record) => {
    const velden = handmatig.get(record.id) ?? new Set<string>()
    return { ...record, handmatig: velden, handgemaakt: velden.has('*') }
  })
}
