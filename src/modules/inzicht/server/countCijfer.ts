import { joinBenaderingen, type Tellingrij, type Tellingvraag } from '../../../platform/domain/telling.ts'
import { Problem } from '../../../platform/server/problems.ts'
import type { Tellingbron } from '../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { listRandvragen } from '../domain/telling/listRandvragen.ts'
import { hasTotaal, nameRijen, type Sleutelnaam } from '../domain/telling/nameRijen.ts'

/** What a table still shows; more of them say nothing to somebody. */
const MEESTE_RIJEN = 5000

/**
 * The rows with their names, the edges of a cross table, and the whole where it means something. Edges and whole are counted by
 * themselves: a record may be in more than one row.
 */
export async function countCijfer(ctx: ActorContext, bron: Tellingbron, vraag: Tellingvraag) {
  const geteld = await bron.count(ctx, vraag)
  if (geteld.length > MEESTE_RIJEN) {
    throw new Problem(400, 'te_veel_rijen', {
      detail: 'Dit geeft meer dan 5.000 regels. Kies een kortere periode of verdeel minder.',
    })
  }
  const namen = new Map<string, readonly Sleutelnaam[]>()
  for (const dimensie of vraag.groepeer) namen.set(dimensie, await bron.nameKeys(ctx.db, dimensie))
  const toBody = (rijen: readonly Tellingrij[]) =>
    nameRijen(rijen, namen).map((rij) => ({ ...rij, sleutels: [...rij.sleutels] }))
  const randen = []
  for (const rand of listRandvragen(bron.telling, vraag)) randen.push(...toBody(await bron.count(ctx, rand)))
  return {
    ...{ rijen: toBody(geteld), randen, totaal: await countGeheel(ctx, bron, vraag) },
    benadering: joinBenaderingen(geteld.map(({ benadering }) => benadering)),
  }
}

async function countGeheel(ctx: ActorContext, bron: Tellingbron, vraag: Tellingvraag): Promise<number | null> {
  if (!hasTotaal(bron.telling, vraag.per)) return null
  const geheel = await bron.count(ctx, { ...vraag, per: 'geheel', groepeer: [] })
  return geheel.reduce((som, { waarde }) => som + waarde, 0)
}
