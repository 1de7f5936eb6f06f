import { datum } from '../../../platform/domain/datum.ts'
import type { Api } from '../../../platform/server/api.ts'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'
import { verantwoordingContract as contract } from '../contract.ts'
import { compareJaren } from '../domain/vergelijking/compareJaren.ts'
import { listDelen } from './deelRepository.ts'
import { judgeDelen, settleDeel, updateGeld } from './editDelen.ts'
import { listTegenspraken } from './lezen/listTegenspraken.ts'
import { listVerschillen } from './lezen/listVerschillen.ts'
import { readVerantwoording, toKopbody } from './lezen/readVerantwoording.ts'
import { getVerantwoording } from './openVerantwoording.ts'
import { createVerantwoording, draftAgain, updateVerantwoording } from './opzet/createVerantwoording.ts'
import type { Middelen } from './opzet/readFeiten.ts'
import { stappenRoutes } from './stappen/routesStappen.ts'
import { listVerantwoordingen } from './verantwoordingRepository.ts'

export function verantwoordingRoutes(api: Api, middelen: Middelen): void {
  const answer = async (ctx: ActorContext, id: string) => ({
    body: await readVerantwoording(ctx, middelen, id),
    onderwerp: `verantwoording/${id}`,
  })
  api.implement(contract.listVerantwoordingen, async ({ db }) => ({
    body: { items: (await listVerantwoordingen(db)).map(toKopbody) },
    onderwerp: 'verantwoordingen',
  }))
  api.implement(contract.createVerantwoording, async (ctx, { body }) =>
    answer(ctx, await createVerantwoording(ctx, middelen, { ...body, peildatum: datum(body.peildatum) })),
  )
  api.implement(contract.compareVerantwoordingen, async ({ db }, { query: { een, ander } }) => ({
    body: await compareAccounts(db, [een, ander]),
    onderwerp: `verantwoording/${een}`,
  }))
  api.implement(contract.getVerantwoording, (ctx, { params: { id } }) => answer(ctx, id))
  api.implement(contract.updateVerantwoording, async (ctx, { params: { id }, body: { versie, titel, peildatum } }) => {
    await updateVerantwoording(ctx, middelen, { id, versie }, { titel, peildatum: datum(peildatum) })
    return answer(ctx, id)
  })
  api.implement(contract.draftVerantwoording, async (ctx, { params: { id }, body: { versie } }) => {
    await draftAgain(ctx, middelen, { id, versie })
    return answer(ctx, id)
  })
  api.implement(contract.judgeDelen, async (ctx, { params: { id }, body: { oordelen } }) => {
    await judgeDelen(ctx, middelen, id, oordelen)
    return answer(ctx, id)
  })
  api.implement(contract.updateGeld, async (ctx, { params, body: { versie, regels } }) => {
    await updateGeld(ctx, middelen, { ...params, versie }, regels)
    return answer(ctx, params.id)
  })
  api.implement(contract.settleDeel, async (ctx, { params, body: { versie, besluit } }) => {
    await settleDeel(ctx, middelen, { ...params, versie }, besluit)
    return answer(ctx, params.id)
  })
  api.implement(contract.listVerschillen, async (ctx, { params: { id } }) => {
    await getVerantwoording(ctx.db, id)
    const items = [...(await listVerschillen(ctx, middelen, id))]
    return { body: { items }, onderwerp: `verantwoording/${id}` }
  })
  api.implement(contract.listTegenspraken, async (ctx, { params: { id } }) => {
    const gevonden = await listTegenspraken(ctx, middelen, await getVerantwoording(ctx.db, id))
    const items = gevonden.map((een) => ({ ...een, bronnen: [...een.bronnen] }))
    return { body: { items }, onderwerp: `verantwoording/${id}` }
  })
  stappenRoutes(api, middelen)
}

async function compareAccounts(db: Tx, ids: readonly string[]) {
  const koppen = await Promise.all(ids.map((id) => getVerantwoording(db, id)))
  const delen = await Promise.all(ids.map((id) => listDelen(db, id)))
  const regels = compareJaren(delen).map(({ naam, jaren }) => ({ naam, jaren: [...jaren] }))
  return { koppen: koppen.map(toKopbody), regels }
}
