import { writeAgenda } from '../../../../platform/domain/agenda/writeAgenda.ts'
import { dayInNederland, jaarOf } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { toGebeurtenissen } from '../../domain/agenda/toGebeurtenissen.ts'
import { isVanMij } from '../../domain/stand/isVanMij.ts'
import { listLopendeProgrammas } from '../programmaRepository.ts'
import { listPlaatsen } from '../uitvoering/plekRepository.ts'
import { readStanden } from '../uitvoering/readStanden.ts'
import type { Agendafeed } from './agendafeedRepository.ts'

type Lezer = { readonly medewerkerId: string; readonly organisatieId: string | null }

/** The moments that are still open in the programmes that are being carried out, as an iCalendar text. */
export async function readAgenda(db: Tx, feed: Agendafeed, lezer: Lezer, now: Date): Promise<string> {
  const vandaag = dayInNederland(now)
  const gebeurtenissen = []
  for (const programma of await listLopendeProgrammas(db, jaarOf(vandaag))) {
    const plaatsen = await listPlaatsen(db, programma.id)
    for (const { uitvoering, stand } of await readStanden(db, programma, vandaag)) {
      const { actieId, hoe, inzetId, actiehouderId, partijIds } = uitvoering
      if (feed.alleenMijn && !isVanMij(lezer, { actiehouderId, organisatieIds: partijIds })) continue
      const plek = plaatsen.get(inzetId)?.prioriteit ?? ''
      gebeurtenissen.push(...toGebeurtenissen({ actieId, hoe, plek, stand, gewijzigdOp: programma.gewijzigdOp }))
    }
  }
  return writeAgenda({ naam: feed.naam, gebeurtenissen, gemaaktOp: now })
}
