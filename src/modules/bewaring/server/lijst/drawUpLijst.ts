import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { isGeblokkeerd } from '../../domain/blokkade.ts'
import type { Bewaarbare } from '../bewaarbare.ts'
import { findGeblokkeerd } from '../blokkade/blokkadeRepository.ts'
import { findVerlopen } from './findVerlopen.ts'
import { findOpenLijst, insertLijst, lockLijsten, touchLijst } from './lijstRepository.ts'
import { dropStaande, insertRegels } from './regelRepository.ts'

type Opdracht = {
  readonly gemeenteId: number
  readonly bewaarbaren: readonly Bewaarbare[]
  /** Who asked for it; null: Baken itself. */
  readonly door: string | null
}

export type Opgesteld = { readonly lijstId: string | null; readonly erbij: number }

/** Puts what is due on the list that waits for approval, or on a new one. Drawing up twice puts nothing on it twice. */
export async function drawUpLijst(
  { db, now }: { readonly db: Tx; readonly now: Date },
  { gemeenteId, bewaarbaren, door }: Opdracht,
): Promise<Opgesteld> {
  await lockLijsten(db, gemeenteId)
  const geblokkeerd = await findGeblokkeerd(db)
  const open = await findOpenLijst(db)
  let lijstId = open?.id ?? null
  let erbij = 0
  for await (const verlopen of findVerlopen(db, bewaarbaren, dayInNederland(now))) {
    const vrij = verlopen.filter((kandidaat) => !isGeblokkeerd(kandidaat, geblokkeerd))
    const nieuw = await dropStaande(db, vrij)
    if (nieuw.length === 0) continue
    lijstId ??= await insertLijst(db, gemeenteId, now, door)
    await insertRegels(db, gemeenteId, lijstId, nieuw)
    erbij += nieuw.length
  }
  if (open && erbij > 0) await touchLijst(db, open.id, door)
  return { lijstId, erbij }
}
