import type { Datum } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { isGeblokkeerd } from '../domain/blokkade.ts'
import type { Bewaarbare } from './bewaarbare.ts'
import { findGeblokkeerd } from './blokkade/blokkadeRepository.ts'
import { findVerlopen, type Verlopen } from './lijst/findVerlopen.ts'

/** What would come on a list on that day and what a hold keeps off it; changes nothing. */
export async function rehearse(
  db: Tx,
  bewaarbaren: readonly Bewaarbare[],
  vandaag: Datum,
): Promise<readonly (Verlopen & { readonly geblokkeerd: boolean })[]> {
  const geblokkeerd = await findGeblokkeerd(db)
  const alle: (Verlopen & { readonly geblokkeerd: boolean })[] = []
  for await (const verlopen of findVerlopen(db, bewaarbaren, vandaag)) {
    alle.push(...verlopen.map((een) => ({ ...een, geblokkeerd: isGeblokkeerd(een, geblokkeerd) })))
  }
  return alle
}
