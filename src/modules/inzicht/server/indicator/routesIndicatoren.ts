import type { Api } from '../../../../platform/server/api.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import { indicatorenContract as contract } from '../../contractIndicatoren.ts'
import { countDoelen } from '../doel/koppelingRepository.ts'
import { createIndicator, removeIndicator, saveCellen, updateIndicator } from './editIndicator.ts'
import { insertStandaardIndicatoren } from './insertStandaardIndicatoren.ts'
import { listIndicatoren } from './indicatorRepository.ts'
import { listLaatsteJaren } from './meetwaardeRepository.ts'
import { readIndicator } from './readIndicator.ts'

/** `tellingen` is supplied by app: whatever the modules count. */
export function indicatorenRoutes(api: Api, tellingen: readonly Tellingbron[]): void {
  api.implement(contract.listIndicatoren, async ({ db }) => {
    const [indicatoren, doelen, jaren] = [await listIndicatoren(db), await countDoelen(db), await listLaatsteJaren(db)]
    const items = indicatoren.map((indicator) => ({
      ...indicator,
      aantalDoelen: doelen.get(indicator.id) ?? 0,
      laatsteJaar: jaren.get(indicator.id) ?? null,
    }))
    return { body: { items }, onderwerp: `indicatoren/${items.length}` }
  })
  api.implement(contract.createIndicator, async (ctx, { body }) => {
    const id = await createIndicator(ctx, tellingen, body)
    return { body: await readIndicator(ctx, tellingen, id), onderwerp: `indicator/${id}` }
  })
  api.implement(contract.createStandaardIndicatoren, async ({ db, actor, now }) => {
    const toegevoegd = await insertStandaardIndicatoren(db, actor.gemeenteId, now)
    return { body: { toegevoegd }, onderwerp: `indicatoren/${toegevoegd}` }
  })
  api.implement(contract.getIndicator, async (ctx, { params: { id } }) => ({
    body: await readIndicator(ctx, tellingen, id),
    onderwerp: `indicator/${id}`,
  }))
  api.implement(contract.updateIndicator, async (ctx, { params: { id }, body: { versie, ...velden } }) => {
    if (!(await updateIndicator(ctx, tellingen, { id, versie }, velden)))
      refuseStale(await readIndicator(ctx, tellingen, id))
    return { body: await readIndicator(ctx, tellingen, id), onderwerp: `indicator/${id}` }
  })
  api.implement(contract.deleteIndicator, async (ctx, { params: { id } }) => {
    await removeIndicator(ctx, id)
    return { body: null, onderwerp: `indicator/${id}` }
  })
  api.implement(contract.saveMeetwaarden, async (ctx, { params: { id }, body: { versie, bron, cellen } }) => {
    if (!(await saveCellen(ctx, { id, versie }, cellen, bron))) refuseStale(await readIndicator(ctx, tellingen, id))
    return { body: await readIndicator(ctx, tellingen, id), onderwerp: `indicator/${id}` }
  })
}

/** `nu`: what stands there now. */
function refuseStale(nu: unknown): never {
  throw new Problem(409, 'intussen_gewijzigd', {
    detail: 'Iemand anders wijzigde deze indicator intussen. Kijk wat er nu staat en probeer het opnieuw.',
    conflict: nu,
  })
}
