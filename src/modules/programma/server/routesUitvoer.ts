import type { Api } from '../../../platform/server/api.ts'
import { uitvoerContract as contract } from '../contractUitvoer.ts'
import { readFilter } from '../domain/boom/filteren/filteradres.ts'
import { readUitvoer } from './uitvoer/readUitvoer.ts'
import { writeUitvoer } from './uitvoer/writeUitvoer.ts'

export function uitvoerRoutes(api: Api): void {
  api.implement(contract.getUitvoer, async (ctx, { params: { id }, query: { vorm, stand, ...filter } }) => {
    const programma = await readUitvoer(ctx, id, readFilter(filter))
    return { body: await writeUitvoer(programma, vorm, stand), onderwerp: `programma/${id}` }
  })
}
