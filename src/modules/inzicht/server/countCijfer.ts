import type { Tellingvraag } from '../../../platform/domain/telling.ts'
import { Problem } from '../../../platform/server/problems.ts'
import type { Tellingbron } from '../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { hasTotaal, nameRijen, type Sleutelnaam } from '../domain/telling/nameRijen.ts'

/** What a table still shows; more of them say nothing to somebody. */
const MEESTE_RIJEN = 5000

/** The rows with their names, and the whole where it means something. The whole is counted by itself: a record may be in more than one row. */
export async function countCijfer(ctx: ActorContext, bron: Tellingbron, vraag: Tellingvraag) {
  const geteld = await bron.count(ctx, vraag)
  if (geteld.length > MEESTE_RIJEN) {
    throw new Problem(400, 'te_veel_rijen', {
      detail: 'Dit geeft meer dan 5.000 regels. Kies een kortere periode of verdeel minder.',
    })
  }
  const namen = new Map<string, readonly Sleutelnaam[]>()
  for (const dimensie of vraag.groepeer) namen.set(dimensie, await bron.nameKeys(ctx.db, dimensie))
  const rijen = nameRijen(geteld, namen).map((rij) => ({ ...rij, sleutels: [...rij.sleutels] }))
  if (!hasTotaal(bron.telling, vraag.per)) return { rijen, totaal: null }
  const geheel = await bron.count(ctx, { ...vraag, per: 'geheel', groepeer: [] })
  return { rijen, totaal: geheel.reduce((som, { waarde }) => som + waarde, 0) }
}
