import { dayInNederland, jaarOf } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { isVanMij } from '../../domain/stand/isVanMij.ts'
import { sumStanden } from '../../domain/stand/sumStanden.ts'
import { countKwartaal, kwartaalOf, werklijstOf, type Werklijst } from '../../domain/stand/werkregel.ts'
import { listPartijenOfProgramma, type PartijMetNaam } from '../onderdelen/partijRepository.ts'
import { listLopendeProgrammas, type Programma } from '../programmaRepository.ts'
import { noteBezoek } from './bezoekRepository.ts'
import { listPlaatsen, type Plaats } from './plekRepository.ts'
import { readStanden, type MetStand } from './readStanden.ts'
import { toVoortgangBody } from './toVoortgangBody.ts'
import { toWerkregel } from './toWerkregel.ts'
import { listNieuweVoortgang } from './voortgangRepository.ts'

const NIEUW_HOOGSTENS = 30

type ProgrammaStanden = {
  readonly programma: Programma
  readonly acties: readonly MetStand[]
  readonly plaatsen: ReadonlyMap<string, Plaats>
  readonly partijen: ReadonlyMap<string, readonly PartijMetNaam[]>
}

/** What asks for attention today. Who holds acties but does not steer the programme gets the own ones first. */
export async function readVandaag(ctx: ActorContext, alles: boolean | undefined) {
  const { db, actor, now } = ctx
  const vandaag = dayInNederland(now)
  const alleenMijn =
    alles === undefined ? actor.handelingen.has('voortgang:edit') && !actor.handelingen.has('onderdeel:edit') : !alles
  const programmas = await readProgrammas(ctx, alleenMijn)
  const standen = programmas.flatMap(({ acties }) => acties.map(({ stand }) => stand))
  const tellingen = standen.map(({ momenten }) => countKwartaal(momenten, vandaag))
  const sinds = await noteBezoek(db, actor.gemeenteId, actor.medewerkerId, now)
  return {
    vandaag,
    programmas: programmas.map(({ programma: { id, titel, jaar }, acties }) => {
      const { aandeel, perStatus } = sumStanden(
        acties.map(({ uitvoering, stand }) => ({ gewicht: uitvoering.gewicht, stand })),
      )
      return { id, titel, jaar, aandeel, perStatus }
    }),
    alleenMijn,
    ...listWerk(ctx, programmas),
    kwartaal: {
      ...kwartaalOf(vandaag),
      verwacht: tellingen.reduce((som, { verwacht }) => som + verwacht, 0),
      gedaan: tellingen.reduce((som, { gedaan }) => som + gedaan, 0),
    },
    sinds: sinds.toISOString(),
    nieuw: await listNieuw(ctx, programmas, sinds),
  }
}

async function readProgrammas({ db, actor, now }: ActorContext, alleenMijn: boolean): Promise<ProgrammaStanden[]> {
  const vandaag = dayInNederland(now)
  const telt = ({ uitvoering: { actiehouderId, partijIds } }: MetStand) =>
    !alleenMijn || isVanMij(actor, { actiehouderId, organisatieIds: partijIds })
  const lees = async (programma: Programma): Promise<ProgrammaStanden> => {
    const [acties, plaatsen, partijen] = await Promise.all([
      readStanden(db, programma, vandaag),
      listPlaatsen(db, programma.id),
      listPartijenOfProgramma(db, programma.id),
    ])
    return { programma, acties: acties.filter(telt), plaatsen, partijen }
  }
  return Promise.all((await listLopendeProgrammas(db, jaarOf(vandaag))).map(lees))
}

function listWerk({ actor, now }: ActorContext, programmas: readonly ProgrammaStanden[]) {
  const vandaag = dayInNederland(now)
  const lijsten: Record<Werklijst, ReturnType<typeof toWerkregel>[]> = {
    teLaat: [],
    dezeWeek: [],
    bijnaTeLaat: [],
    zonderPlanning: [],
  }
  for (const { acties, plaatsen, partijen } of programmas) {
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

async function listNieuw({ db, actor }: ActorContext, programmas: readonly ProgrammaStanden[], sinds: Date) {
  const ids = programmas.map(({ programma }) => programma.id)
  const hoe = new Map(
    programmas.flatMap(({ acties }) => acties.map(({ uitvoering }) => [uitvoering.actieId, uitvoering.hoe] as const)),
  )
  const nieuw = await listNieuweVoortgang(db, ids, sinds, actor.medewerkerId, NIEUW_HOOGSTENS)
  return nieuw.flatMap((regel) => {
    const naam = hoe.get(regel.actieId)
    return naam === undefined ? [] : [{ ...toVoortgangBody(regel), programmaId: regel.programmaId, hoe: naam }]
  })
}
