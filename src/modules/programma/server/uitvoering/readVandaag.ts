import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { countKwartaal, kwartaalOf } from '../../domain/stand/werkregel.ts'
import { noteBezoek } from './bezoekRepository.ts'
import { listNieuws, listWerk, readLopend, seesOwnFirst, toProgrammaregel } from './readLopend.ts'

/** What asks for attention today; `alles` undefined: what suits this reader. */
export async function readVandaag(ctx: ActorContext, alles: boolean | undefined) {
  const { db, actor, now } = ctx
  const vandaag = dayInNederland(now)
  const alleenMijn = alles === undefined ? seesOwnFirst(actor) : !alles
  const lopend = await readLopend(ctx, alleenMijn)
  const tellingen = lopend.flatMap(({ acties }) => acties.map(({ stand }) => countKwartaal(stand.momenten, vandaag)))
  const sinds = await noteBezoek(db, actor.gemeenteId, actor.medewerkerId, now)
  return {
    vandaag,
    programmas: lopend.map(toProgrammaregel),
    alleenMijn,
    ...listWerk(ctx, lopend),
    kwartaal: {
      ...kwartaalOf(vandaag),
      verwacht: tellingen.reduce((som, { verwacht }) => som + verwacht, 0),
      gedaan: tellingen.reduce((som, { gedaan }) => som + gedaan, 0),
    },
    sinds: sinds.toISOString(),
    nieuw: await listNieuws(ctx, lopend, sinds),
  }
}
