import { dayInNederland, jaarOf } from '../../../../platform/domain/datum.ts'
import type { Actor, ActorContext } from '../../../../platform/server/withActor.ts'
import { isVanMij } from '../../domain/stand/isVanMij.ts'
import { sumStanden } from '../../domain/stand/sumStanden.ts'
import { werklijstOf, type Werklijst } from '../../domain/stand/werkregel.ts'
import { listPartijenOfProgramma, type PartijMetNaam } from '../onderdelen/partijRepository.ts'
import { listLopendeProgrammas, type Programma } from '../programmaRepository.ts'
import { listPlaatsen, type Plaats } from './plekRepository.ts'
import { readStanden, type MetStand } from './readStanden.ts'
import { toVoortgangBody } from './toVoortgangBody.ts'
import { toWerkregel } from './toWerkregel.ts'
import { listNieuweVoortgang } from './voortgangRepository.ts'

const NIEUW_HOOGSTENS = 30

/** A programme that is being carried out, with the acties that count for this reader. */
export type Lopend = {
  readonly programma: Programma
  readonly acties: readonly MetStand[]
  readonly plaatsen: ReadonlyMap<string, Plaats>
  readonly partijen: ReadonlyMap<string, readonly PartijMetNaam[]>
}

/** Who holds acties but does not steer the programme gets the own ones first. */
export const seesOwnFirst = ({ handelingen }: Pick<Actor, 'handelingen'>): boolean =>
  handelingen.has('voortgang:edit') && !handelingen.has('onderdeel:edit')

export async function readLopend({ db, actor, now }: ActorContext, alleenMijn: boolean): Promise<Lopend[]> {
  const vandaag = dayInNederland(now)
  const telt = ({ uitvoering: { actiehouderId, partijIds } }: MetStand) =>
    !alleenMijn || isVanMij(actor, { actiehouderId, organisatieIds: partijIds })
  const lees = async (programma: Programma): Promise<Lopend> => {
    const [acties, plaatsen, partijen] = await Promise.all([
      readStanden(db, programma, vandaag),
      listPlaatsen(db, programma.id),
      listPartijenOfProgramma(db, programma.id),
    ])
    return { programma, acties: acties.filter(telt), plaatsen, partijen }
  }
  return Promise.all((await listLopendeProgrammas(db, jaarOf(vandaag))).map(lees))
}

/** A programme in short: how much of it is done. */
export function toProgrammaregel({ programma: { id, titel, jaar }, acties }: Lopend) {
  const { aandeel, perStatus } = sumStanden(
    acties.map(({ uitvoering, stand }) => ({ gewicht: uitvoering.gewicht, stand })),
  )
  return { id, titel, jaar, aandeel, perStatus }
}

/** What asks for work, per list; what must be done first on top. */
export function listWerk({ actor, now }: ActorContext, lopend: readonly Lopend[]) {
  const vandaag = dayInNederland(now)
  const lijsten: Record<Werklijst, ReturnType<typeof toWerkregel>[]> = {
    teLaat: [],
    dezeWeek: [],
    bijnaTeLaat: [],
    zonderPlanning: [],
  }
  for (const { acties, plaatsen, partijen } of lopend) {
    for (const actie of acties) {
      const lijst = werklijstOf(actie.stand, vandaag)
      if (lijst === null) continue
      const { actieId, inzetId } = actie.uitvoering
      lijsten[lijst].push(toWerkregel(actor, actie, plaatsen.get(inzetId), partijen.get(actieId) ?? []))
    }
  }
  for (const lijst of Object.values(lijsten)) lijst.sort((a, b) => ((a.dag ?? '9') < (b.dag ?? '9') ? -1 : 1))
  return lijsten
}

/** What others reported about these acties since a moment. */
export async function listNieuws({ db, actor }: ActorContext, lopend: readonly Lopend[], sinds: Date) {
  const ids = lopend.map(({ programma }) => programma.id)
  const hoe = new Map(
    lopend.flatMap(({ acties }) => acties.map(({ uitvoering }) => [uitvoering.actieId, uitvoering.hoe] as const)),
  )
  const nieuw = await listNieuweVoortgang(db, ids, sinds, actor.medewerkerId, NIEUW_HOOGSTENS)
  return nieuw.flatMap((regel) => {
    const naam = hoe.get(regel.actieId)
    return naam === undefined ? [] : [{ ...toVoortgangBody(regel), programmaId: regel.programmaId, hoe: naam }]
  })
}
