import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import { getInstelling, lockInstelling } from './instellingRepository.ts'
import { makeSite } from './makeSite.ts'
import type { Publicatiemiddelen } from './middelen.ts'
import { listOpenbaar } from './uitgaveRepository.ts'

/** At boot: a site that once stood and is gone from the disk, or is not whole there, is made again from what was frozen. */
export async function rebuildSite(
  achtergrond: Achtergrond,
  middelen: Publicatiemiddelen,
  gemeenteId: number,
): Promise<void> {
  if (middelen.opslag.findOf(gemeenteId) !== undefined) return
  await achtergrond(gemeenteId, 'publicatie:rebuild', async ({ db, now }) => {
    if ((await getInstelling(db)).slug === null) return { body: null, onderwerp: 'uitgaven/0' }
    await lockInstelling(db, gemeenteId)
    const uitgaven = await listOpenbaar(db)
    const { site, stukken } = await makeSite({ db, now }, middelen, gemeenteId, uitgaven)
    await middelen.opslag.store(site, stukken)
    return { body: null, onderwerp: `uitgaven/${uitgaven.length}` }
  })
}
