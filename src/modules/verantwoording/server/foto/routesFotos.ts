import type { Api } from '../../../../platform/server/api.ts'
import type { Bestanden } from '../../../documenten/server/public.ts'
import { verantwoordingsfotosContract as contract } from '../../contractFotos.ts'
import { createFoto, describeFoto, getFoto, removeFoto } from './editFotos.ts'
import type { Fotorij } from './fotoRepository.ts'
import { toFotobody } from './toFotobody.ts'

export function verantwoordingsfotosRoutes(api: Api, bestanden: Bestanden): void {
  const answer = (id: string, foto: Fotorij) => ({
    body: toFotobody(foto),
    onderwerp: `verantwoording/${id}/foto/${foto.id}`,
  })
  api.implement(contract.createVerantwoordingsfoto, async (ctx, { params, bestand }) =>
    answer(params.id, await createFoto(ctx, bestanden, params, bestand.bytes)),
  )
  api.implement(contract.describeVerantwoordingsfoto, async (ctx, { params, body }) =>
    answer(params.id, await describeFoto(ctx, params, body)),
  )
  api.implement(contract.getVerantwoordingsfoto, async (ctx, { params }) => {
    const sha256 = Buffer.from((await getFoto(ctx, params)).bestand, 'hex')
    return {
      body: { naam: 'foto', bytes: await bestanden.read(sha256) },
      onderwerp: `verantwoording/${params.id}/foto/${params.fotoId}`,
    }
  })
  api.implement(contract.deleteVerantwoordingsfoto, async (ctx, { params }) => {
    await removeFoto(ctx, params)
    return { body: null, onderwerp: `verantwoording/${params.id}/foto/${params.fotoId}` }
  })
}
