import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { explainOptelling } from '../../domain/stand/explainOptelling.ts'
import { sumStanden } from '../../domain/stand/sumStanden.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { listPlaatsen } from './plekRepository.ts'
import { listDossiers, withStanden, type MetStand } from './readStanden.ts'
import { toStandBody } from './toStandBody.ts'

/** Where every actie of a programme stands, and the sum per inzet, prioriteit and programme. */
export async function readProgrammaStand({ db, actor, now }: ActorContext, programmaId: string) {
  const [programma, dossiers, plaatsen] = await Promise.all([
    getProgramma(db, programmaId),
    listDossiers(db, programmaId),
    listPlaatsen(db, programmaId),
  ])
  const vandaag = dayInNederland(now)
  const acties = withStanden(dossiers, programma.jaar, vandaag)
  const perInzet = groupBy(acties, ({ uitvoering }) => uitvoering.inzetId)
  const perPrioriteit = groupBy(acties, ({ uitvoering }) => plaatsen.get(uitvoering.inzetId)?.prioriteitId)
  const open = programma.status === 'vastgesteld'
  return {
    vandaag,
    acties: acties.map((actie) => toStandBody(actor, actie, actie.stand, open)),
    programma: toOptelling(acties),
    onderdelen: [...toOnderdelen('prioriteit' as const, perPrioriteit), ...toOnderdelen('inzet' as const, perInzet)],
  }
}

const toOnderdelen = <S extends string>(soort: S, groepen: ReadonlyMap<string, readonly MetStand[]>) =>
  [...groepen].map(([id, acties]) => ({ id, soort, optelling: toOptelling(acties) }))

function toOptelling(acties: readonly MetStand[]) {
  const optelling = sumStanden(acties.map(({ uitvoering, stand }) => ({ gewicht: uitvoering.gewicht, stand })))
  return { ...optelling, uitleg: explainOptelling(optelling) }
}

function groupBy(
  acties: readonly MetStand[],
  sleutel: (actie: MetStand) => string | undefined,
): ReadonlyMap<string, readonly MetStand[]> {
  const groepen = new Map<string, MetStand[]>()
  for (const actie of acties) {
    const naam = sleutel(actie)
    if (naam === undefined) continue
    const groep = groepen.get(naam)
    if (groep) groep.push(actie)
    else groepen.set(naam, [actie])
  }
  return groepen
}
