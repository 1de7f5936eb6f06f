import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findNamen } from '../../../partners/server/public.ts'
import { listPartijenOfProgramma } from '../onderdelen/partijRepository.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { toSamenvatting } from '../programmastatus/toSamenvatting.ts'
import { listPlaatsen } from './plekRepository.ts'
import { readStanden } from './readStanden.ts'
import { toWerkregel } from './toWerkregel.ts'

/** What was promised together with one organisatie, in the order of the programme. */
export async function readPartijacties({ db, actor, now }: ActorContext, organisatieId: string, programmaId: string) {
  const programma = await getProgramma(db, programmaId)
  const naam = (await findNamen(db, [organisatieId])).get(organisatieId) ?? notFound()
  const vandaag = dayInNederland(now)
  const partijen = await listPartijenOfProgramma(db, programmaId)
  const plaatsen = await listPlaatsen(db, programmaId)
  const acties = (await readStanden(db, programma, vandaag)).filter(({ uitvoering }) =>
    uitvoering.partijIds.includes(organisatieId),
  )
  return {
    organisatie: { id: organisatieId, naam },
    programma: toSamenvatting(programma),
    vandaag,
    items: acties.map((actie) =>
      toWerkregel(actor, actie, plaatsen.get(actie.uitvoering.inzetId), partijen.get(actie.uitvoering.actieId) ?? []),
    ),
  }
}
