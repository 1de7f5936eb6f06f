import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findNamen } from '../../../partners/server/public.ts'
import { listPartijenOfProgramma } from '../onderdelen/partijRepository.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { toSamenvatting } from '../programmastatus/toSamenvatting.ts'
import { listPlaatsen } from './plekRepository.ts'
import { listDossiers, withStanden } from './readStanden.ts'
import { toWerkregel } from './toWerkregel.ts'

/** What was promised together with one organisatie, in the order of the programme. */
export async function readPartijacties({ db, actor, now }: ActorContext, organisatieId: string, programmaId: string) {
  const [programma, namen, partijen, plaatsen, dossiers] = await Promise.all([
    getProgramma(db, programmaId),
    findNamen(db, [organisatieId]),
    listPartijenOfProgramma(db, programmaId),
    listPlaatsen(db, programmaId),
    listDossiers(db, programmaId),
  ])
  const naam = namen.get(organisatieId) ?? notFound()
  const vandaag = dayInNederland(now)
  const eigen = dossiers.filter(({ uitvoering }) => uitvoering.partijIds.includes(organisatieId))
  const acties = withStanden(eigen, programma.jaar, vandaag)
  return {
    organisatie: { id: organisatieId, naam },
    programma: toSamenvatting(programma),
    vandaag,
    items: acties.map((actie) =>
      toWerkregel(actor, actie, plaatsen.get(actie.uitvoering.inzetId), partijen.get(actie.uitvoering.actieId) ?? []),
    ),
  }
}
