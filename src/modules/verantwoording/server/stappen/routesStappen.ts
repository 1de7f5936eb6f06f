import { datum } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { verantwoordingContract as contract } from '../../contract.ts'
import { readVerantwoording } from '../lezen/readVerantwoording.ts'
import type { Middelen } from '../opzet/readFeiten.ts'
import { addErratum, adoptVerantwoording, returnVerantwoording, submitVerantwoording } from './stapVerantwoording.ts'

export function stappenRoutes(api: Api, middelen: Middelen): void {
  const answer = async (ctx: ActorContext, id: string) => ({
    body: await readVerantwoording(ctx, middelen, id),
    onderwerp: `verantwoording/${id}`,
  })
  api.implement(contract.submitVerantwoording, async (ctx, { params: { id }, body: { versie } }) => {
    await submitVerantwoording(ctx, middelen, { id, versie })
    return answer(ctx, id)
  })
  api.implement(contract.returnVerantwoording, async (ctx, { params: { id }, body: { versie, reden } }) => {
    await returnVerantwoording(ctx, middelen, { id, versie }, reden)
    return answer(ctx, id)
  })
  api.implement(contract.adoptVerantwoording, async (ctx, { params: { id }, body: { versie, orgaan, op } }) => {
    await adoptVerantwoording(ctx, middelen, { id, versie }, { orgaan, op: datum(op) })
    return answer(ctx, id)
  })
  api.implement(contract.addErratum, async (ctx, { params: { id }, body }) => {
    await addErratum(ctx, id, body)
    return answer(ctx, id)
  })
}
