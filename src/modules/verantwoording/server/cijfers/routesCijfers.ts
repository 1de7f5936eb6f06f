import type { Api } from '../../../../platform/server/api.ts'
import { verantwoordingscijfersContract as contract } from '../../contractCijfers.ts'
import { readCijfers } from '../lezen/readCijfers.ts'
import { toCijferbody } from '../lezen/toCijferbody.ts'
import { getVerantwoording } from '../openVerantwoording.ts'
import type { Middelen } from '../opzet/readFeiten.ts'
import { createCijfer, deleteCijfer, updateCijfer } from './editCijfers.ts'

export function verantwoordingscijfersRoutes(api: Api, middelen: Middelen): void {
  api.implement(contract.listVerantwoordingscijfers, async (ctx, { params: { id } }) => {
    await getVerantwoording(ctx.db, id)
    const items = (await readCijfers(ctx, middelen, id)).map(toCijferbody)
    return { body: { items }, onderwerp: `verantwoording/${id}` }
  })
  api.implement(contract.createVerantwoordingscijfer, async (ctx, { params: { id }, body }) => ({
    body: toCijferbody(await createCijfer(ctx, middelen, id, body)),
    onderwerp: `verantwoording/${id}`,
  }))
  api.implement(contract.updateVerantwoordingscijfer, async (ctx, { params, body }) => ({
    body: toCijferbody(await updateCijfer(ctx, middelen, params, body)),
    onderwerp: `verantwoording/${params.id}`,
  }))
  api.implement(contract.deleteVerantwoordingscijfer, async (ctx, { params: { id, cijferId } }) => {
    await deleteCijfer(ctx, id, cijferId)
    return { body: null, onderwerp: `verantwoording/${id}` }
  })
}
