import { datum, jaarOf, lastDayOfMaand, maandOf } from '../../../platform/domain/datum.ts'
import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { listActiekeuzes } from '../../programma/server/public.ts'
import { activiteitenContract as contract } from '../contract.ts'
import { findBotsingen } from '../domain/findBotsingen.ts'
import { findLaatste, listActiviteiten } from './activiteitRepository.ts'
import { findInstelling, listGebieden } from './beheer/lijstRepository.ts'
import { listSoorten } from './beheer/routesBeheer.ts'
import { createActiviteit, toReeksregel, toVerlenging } from './createActiviteit.ts'
import {
  cancelActiviteit,
  deleteActiviteit,
  finishActiviteit,
  reopenActiviteit,
  restoreActiviteit,
  updateActiviteit,
} from './editActiviteit.ts'
import { readActiviteit, toRegel } from './readActiviteit.ts'
import { withOrganisatoren } from './verbandRepository.ts'
import { extendReeks, listBotsingen, planVerlenging } from './reeks/extendReeks.ts'

const BLADZIJDE = 50
/** More than a month of a large gemeente holds; a calendar of more is not read by anybody. */
const MEESTE_IN_MAAND = 1000

export function activiteitenRoutes(api: Api): void {
  api.implement(contract.listActiviteiten, async ({ db }, { query }) => {
    const na = decodeCursor(query.vanaf, ['van', 'id'])
    const rijen = await listActiviteiten(db, { ...query, aantal: BLADZIJDE + 1, na })
    const { items, volgende } = cutPage(rijen, BLADZIJDE, ({ van, id }) => ({ van, id }))
    return { body: { items: items.map(toRegel), volgende }, onderwerp: `activiteiten/${items.length}` }
  })
  api.implement(contract.getActiviteitenkalender, async ({ db }, { query: { maand } }) => {
    const van = datum(`${maand}-01`)
    const tot = lastDayOfMaand(jaarOf(van), maandOf(van))
    const alle = await listActiviteiten(db, { van, tot, aantal: MEESTE_IN_MAAND + 1 })
    const items = alle.slice(0, MEESTE_IN_MAAND)
    const botsingen = findBotsingen(await withOrganisatoren(db, items))
    const body = { items: items.map(toRegel), meer: alle.length > items.length, botsingen }
    return { body, onderwerp: `activiteiten/${items.length}` }
  })
  api.implement(contract.getActiviteitkeuzes, async ({ db, actor }) => {
    const [soorten, gebieden, instelling, laatste] = await Promise.all([
      listSoorten(db),
      listGebieden(db),
      findInstelling(db),
      findLaatste(db, actor.medewerkerId),
    ])
    const body = {
      ...{ soorten: [...soorten], gebieden, volledigVanaf: instelling.volledigVanaf },
      instellingversie: instelling.versie,
      laatste: laatste ? { soort: laatste.soort, plaats: laatste.plaats, gebiedId: laatste.gebiedId } : null,
    }
    return { body, onderwerp: 'activiteitkeuzes' }
  })
  api.implement(contract.listActiekeuzes, async (ctx) => {
    const keuzes = await listActiekeuzes(ctx)
    const items = keuzes.map(({ momenten, ...keuze }) => ({
      ...keuze,
      momenten: momenten.map(({ sleutel, van, tot, stand }) => ({ sleutel, van, tot, stand })),
    }))
    return { body: { items }, onderwerp: `acties/${items.length}` }
  })
  api.implement(contract.createActiviteit, async (ctx, { body }) => {
    const reeks = body.reeks && toReeksregel(body.reeks)
    const { id, melding } = await createActiviteit(ctx, { ...body, reeks })
    return answer(ctx, id, melding)
  })
  api.implement(contract.getActiviteit, (ctx, { params: { id } }) => answer(ctx, id))
  api.implement(contract.updateActiviteit, async (ctx, { params: { id }, body: { versie, welke, ...inhoud } }) =>
    answer(ctx, id, await updateActiviteit(ctx, { id, versie }, inhoud, welke)),
  )
  api.implement(contract.finishActiviteit, async (ctx, { params: { id }, body: { versie, ...afloop } }) =>
    answer(ctx, id, await finishActiviteit(ctx, { id, versie }, afloop)),
  )
  api.implement(contract.cancelActiviteit, async (ctx, { params: { id }, body: { versie, reden, welke } }) =>
    answer(ctx, id, await cancelActiviteit(ctx, { id, versie }, reden, welke)),
  )
  api.implement(contract.reopenActiviteit, async (ctx, { params: { id }, body: { versie } }) =>
    answer(ctx, id, await reopenActiviteit(ctx, { id, versie })),
  )
  api.implement(contract.extendReeks, async (ctx, { params: { id }, body: { verlenging, proef } }) => {
    const plan = await planVerlenging(ctx, id, toVerlenging(verlenging))
    const botsingen = await listBotsingen(ctx.db, plan)
    if (!proef) await extendReeks(ctx, plan)
    const body = {
      ...{ dagen: plan.keren.map(({ velden }) => velden.van), botsingen },
      activiteit: await readActiviteit(ctx, id),
    }
    return { body, onderwerp: `activiteit/${id}` }
  })
  api.implement(contract.deleteActiviteit, async (ctx, { params: { id } }) => {
    await deleteActiviteit(ctx, id)
    return { body: null, onderwerp: `activiteit/${id}` }
  })
  api.implement(contract.restoreActiviteit, async (ctx, { params: { id } }) =>
    answer(ctx, id, await restoreActiviteit(ctx, id)),
  )
}

const answer = async (ctx: ActorContext, id: string, melding: readonly string[] = []) => ({
  body: await readActiviteit(ctx, id, melding),
  onderwerp: `activiteit/${id}`,
})
