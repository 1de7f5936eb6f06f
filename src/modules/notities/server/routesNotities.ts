import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { dayInNederland } from '../../../platform/domain/datum.ts'
import { writeXlsx } from '../../documenten/server/public.ts'
import { findNamen } from '../../partners/server/public.ts'
import type { Regime } from '../../toegang/public.ts'
import { notitiesContract as contract } from '../contract.ts'
import { toNotitieblad } from '../domain/toNotitieblad.ts'
import { createNotitie } from './createNotitie.ts'
import { listNotitieIds, type Lijstvraag } from './notitielijst.ts'
import { findVersie, listNotities, noteGebeurtenis, saveNotitie, saveSlot } from './notitieRepository.ts'
import { openAsBehandelaar, openForWriting, readNotitie, toRegel } from './readNotitie.ts'

const BLADZIJDE = 50
/** Of an export: what fits on a sheet that somebody still reads, and in a line of the log. */
const MEESTE_UITVOER = 1000

export function notitiesRoutes(api: Api): void {
  api.implement(contract.listNotities, async (ctx, { query }) => {
    const na = decodeCursor(query.vanaf, ['begonnenOp', 'id'])
    const plaatsen = await listPlaatsen(ctx, query, BLADZIJDE + 1, na)
    const { items, volgende } = cutPage(plaatsen, BLADZIJDE, ({ begonnenOp, id }) => ({ begonnenOp, id }))
    const regels = await listNotities(
      ctx.db,
      items.map(({ id }) => id),
    )
    return {
      body: { items: regels.map(toRegel), volgende },
      onderwerp: 'notities',
      getoond: regels.map(({ id }) => id),
    }
  })
  api.implement(contract.exportNotities, async (ctx, { query }) => {
    const plaatsen = await listPlaatsen(ctx, query, MEESTE_UITVOER, null)
    const regels = await listNotities(
      ctx.db,
      plaatsen.map(({ id }) => id),
    )
    const bytes = await writeXlsx({ bladen: [toNotitieblad(regels.map(toRegel))] })
    const naam = `notities-${dayInNederland(ctx.now)}.xlsx`
    return { body: { naam, bytes }, onderwerp: 'notities', getoond: regels.map(({ id }) => id) }
  })
  api.implement(contract.createNotitie, async (ctx, { body }) => {
    await checkOrganisatie(ctx, body.organisatieId)
    const id = await createNotitie(ctx, body)
    return { body: await readNotitie(ctx, id), onderwerp: `notitie/${id}` }
  })
  api.implement(contract.getNotitie, async (ctx, { params: { id } }) => ({
    body: await readNotitie(ctx, id),
    onderwerp: `notitie/${id}`,
  }))
  api.implement(contract.getStand, async ({ db }, { params: { id } }) => ({
    body: { versie: (await findVersie(db, id)) ?? notFound() },
    // A page that stays open asks this again and again: for the log only opening it is seeing it.
    onderwerp: 'notitiestanden/1',
  }))
  api.implement(contract.updateNotitie, async (ctx, { params: { id }, body }) => {
    const { db, actor, now } = ctx
    const { notitie, inzage } = await openForWriting(ctx, id)
    if (body.organisatieId !== notitie.organisatie.id) await checkOrganisatie(ctx, body.organisatieId)
    const { regime, vertrouwelijkheid, versie } = body
    const andersAfgeschermd = regime !== notitie.regime || vertrouwelijkheid !== notitie.vertrouwelijkheid
    if (andersAfgeschermd) await openAsBehandelaar(ctx, id)
    const tekst = inzage.delen.has('tekst') ? body.tekst : null
    if (!(await saveNotitie(db, id, versie, { ...body, tekst }, now))) {
      throw new Problem(409, 'intussen_gewijzigd', {
        detail: 'Iemand anders wijzigde deze notitie intussen. Kijk wat er nu staat.',
        conflict: await readNotitie(ctx, id),
      })
    }
    if (andersAfgeschermd) await saveSlot(db, id, regime, vertrouwelijkheid)
    await noteGebeurtenis(db, actor, id, andersAfgeschermd ? 'afgeschermd' : 'gewijzigd', '', now)
    return { body: await readNotitie(ctx, id), onderwerp: `notitie/${id}` }
  })
}

type Filter = { readonly q: string; readonly organisatie?: string | undefined; readonly regime?: Regime | undefined }

const listPlaatsen = ({ db }: ActorContext, filter: Filter, aantal: number, na: Lijstvraag['na']) =>
  listNotitieIds(db, {
    ...{ q: filter.q, organisatieId: filter.organisatie ?? null, regime: filter.regime ?? null },
    ...{ aantal, na },
  })

async function checkOrganisatie({ db }: ActorContext, id: string): Promise<void> {
  if ((await findNamen(db, [id])).has(id)) return
  throw new Problem(400, 'invoer_ongeldig', {
    fouten: [{ pad: 'body.organisatieId', melding: 'Deze organisatie bestaat niet meer. Kies een andere.' }],
  })
}
