import { datum } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import { cijfersContract as contract } from '../../contractCijfers.ts'
import { resolveCijfers } from './resolveCijfers.ts'

/** `tellingen` is supplied by app: whatever the modules count. */
export function cijfersRoutes(api: Api, tellingen: readonly Tellingbron[]): void {
  api.implement(contract.showCijfers, async (ctx, { body: { verwijzingen } }) => {
    const gevraagd = verwijzingen.map((verwijzing) => {
      switch (verwijzing.soort) {
        case 'telling':
          return { ...verwijzing, van: datum(verwijzing.van), tot: datum(verwijzing.tot) }
        case 'hand':
          return { ...verwijzing, dag: datum(verwijzing.dag) }
        case 'indicator':
          return verwijzing
      }
    })
    const cijfers = await resolveCijfers(ctx, tellingen, gevraagd)
    const items = cijfers.map((cijfer) => ({ ...cijfer, context: [...cijfer.context] }))
    return { body: { items }, onderwerp: `cijfers/${items.length}` }
  })
}
