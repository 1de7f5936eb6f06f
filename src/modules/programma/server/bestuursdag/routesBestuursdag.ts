import type { Api } from '../../../../platform/server/api.ts'
import { bestuursdagContract as contract } from '../../contractBestuursdag.ts'
import { readBestuursdag } from './readBestuursdag.ts'

export function bestuursdagRoutes(api: Api): void {
  api.implement(contract.getBestuursdag, async (ctx) => {
    const body = await readBestuursdag(ctx)
    return { body, onderwerp: `programmas/${body.programmas.length}` }
  })
}
