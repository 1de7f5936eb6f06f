import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

export type Sessieduur = { readonly stilMinuten: number; readonly hooguitUren: number; readonly versie: number }

export async function getSessieduur(db: Tx): Promise<Sessieduur> {
  const rij = await db
    .selectFrom('toegang.gemeente')
    .select(['sessie_stil_minuten as stilMinuten', 'sessie_hooguit_uren as hooguitUren', 'versie'])
    .executeTakeFirst()
  return rij ?? notFound()
}

/** Holds at once, also for who is signed in: when a session ends is counted at each request. */
export async function saveSessieduur(db: Tx, { stilMinuten, hooguitUren, versie }: Sessieduur): Promise<Sessieduur> {
  const { numUpdatedRows } = await db
    .updateTable('toegang.gemeente')
    .set({ sessie_stil_minuten: stilMinuten, sessie_hooguit_uren: hooguitUren, versie: versie + 1 })
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: 'Iemand anders wijzigde de instellingen van de gemeente intussen. Ververs de pagina.',
      conflict: await getSessieduur(db),
    })
  }
  return { stilMinuten, hooguitUren, versie: versie + 1 }
}
