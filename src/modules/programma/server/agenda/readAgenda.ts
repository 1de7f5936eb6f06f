import { writeAgenda, type Gebeurtenis } from '../../../../platform/domain/agenda/writeAgenda.ts'
import { dayInNederland, jaarOf } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { toGebeurtenissen } from '../../domain/agenda/toGebeurtenissen.ts'
import { isVanMij } from '../../domain/stand/isVanMij.ts'
import { listLopendeProgrammas } from '../programmaRepository.ts'
import { listPlaatsen } from '../uitvoering/plekRepository.ts'
import { readStanden } from '../uitvoering/readStanden.ts'
import type { Agendafeed } from './agendafeedRepository.ts'

type Lezer = { readonly medewerkerId: string; readonly organisatieId: string | null }

export type Agendalezer = Lezer & Pick<Agendafeed, 'alleenMijn'>

/** What another module puts in an agenda; given by app, since it comes after this one. */
export type ReadActiviteiten = (db: Tx, lezer: Agendalezer, now: Date) => Promise<readonly Gebeurtenis[]>

/** What somebody chose to see in the own calendar program, as an iCalendar text. */
export async function readAgenda(
  db: Tx,
  feed: Agendafeed,
  lezer: Lezer,
  now: Date,
  readActiviteiten: ReadActiviteiten,
): Promise<string> {
  const { naam, inhoud, alleenMijn } = feed
  const momenten = inhoud === 'activiteiten' ? [] : await readMomenten(db, feed, lezer, now)
  const activiteiten = inhoud === 'momenten' ? [] : await readActiviteiten(db, { ...lezer, alleenMijn }, now)
  return writeAgenda({ naam, gebeurtenissen: [...momenten, ...activiteiten], gemaaktOp: now })
}

/** The moments that are still open in the programmes that are being carried out. */
async function readMomenten(db: Tx, feed: Agendafeed, lezer: Lezer, now: Date): Promise<Gebeurtenis[]> {
  const vandaag = dayInNederland(now)
  const gebeurtenissen: Gebeurtenis[] = []
  for (const programma of await listLopendeProgrammas(db, jaarOf(vandaag))) {
    const plaatsen = await listPlaatsen(db, programma.id)
    for (const { uitvoering, stand } of await readStanden(db, programma, vandaag)) {
      const { actieId, hoe, inzetId, actiehouderId, partijIds } = uitvoering
      if (feed.alleenMijn && !isVanMij(lezer, { actiehouderId, organisatieIds: partijIds })) continue
      const plek = plaatsen.get(inzetId)?.prioriteit ?? ''
      gebeurtenissen.push(...toGebeurtenissen({ actieId, hoe, plek, stand, gewijzigdOp: programma.gewijzigdOp }))
    }
  }
  return gebeurtenissen
}
