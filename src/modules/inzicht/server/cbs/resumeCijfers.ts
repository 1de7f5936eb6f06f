import { releaseLadingen } from '../lading/ladingRepository.ts'
import { verwerkLading } from '../lading/verwerkLading.ts'
import { haalOp, type Cbsmiddelen } from './haalOp.ts'
import { releaseOphalingen } from './ophalingRepository.ts'

/** At boot: what was being read or fetched when the process before us ended goes on. */
export async function resumeCijfers(middelen: Cbsmiddelen, gemeenteId: number): Promise<void> {
  const open = await middelen.achtergrond(gemeenteId, 'lading:resume', async ({ db }) => {
    const body = { ladingen: await releaseLadingen(db), ophalingen: await releaseOphalingen(db) }
    return { body, onderwerp: `ladingen/${body.ladingen.length + body.ophalingen.length}` }
  })
  for (const id of open.ladingen) await verwerkLading(middelen, gemeenteId, id)
  for (const id of open.ophalingen) await haalOp(middelen, gemeenteId, id)
}
