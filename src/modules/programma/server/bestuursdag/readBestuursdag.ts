import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { nameRecords } from '../nameRecords.ts'
import { listConcepten } from '../programmaRepository.ts'
import { toSamenvatting } from '../programmastatus/toSamenvatting.ts'
import { noteBezoek } from '../uitvoering/bezoekRepository.ts'
import { listNieuws, listWerk, readLopend, toProgrammaregel, type Lopend } from '../uitvoering/readLopend.ts'
import { listGewijzigd, type Gewijzigd } from './gewijzigdRepository.ts'

const GEWIJZIGD_HOOGSTENS = 20

/** What burgemeester, college and raad come for: what is late and why, what waits for a decision, what changed. */
export async function readBestuursdag(ctx: ActorContext) {
  const { db, actor, now } = ctx
  const lopend = await readLopend(ctx, false)
  const sinds = await noteBezoek(db, actor.gemeenteId, actor.medewerkerId, now)
  const programmaIds = lopend.map(({ programma }) => programma.id)
  const wat = { sinds, nietVan: actor.medewerkerId, aantal: GEWIJZIGD_HOOGSTENS }
  return {
    vandaag: dayInNederland(now),
    programmas: lopend.map(toProgrammaregel),
    teLaat: listTeLaat(ctx, lopend),
    concepten: actor.handelingen.has('besluit:read') ? (await listConcepten(db)).map(toSamenvatting) : [],
    sinds: sinds.toISOString(),
    nieuw: await listNieuws(ctx, lopend, sinds),
    gewijzigd: await withNamen(db, await listGewijzigd(db, programmaIds, wat)),
  }
}

/** Each with the last words that somebody reported about it. */
function listTeLaat(ctx: ActorContext, lopend: readonly Lopend[]) {
  const berichten = new Map(
    lopend.flatMap(({ acties }) => acties.map(({ uitvoering, bericht }) => [uitvoering.actieId, bericht] as const)),
  )
  return listWerk(ctx, lopend).teLaat.map((regel) => {
    const bericht = berichten.get(regel.actieId)
    return { ...regel, laatsteBericht: bericht ? { ...bericht, tijd: bericht.tijd.toISOString() } : null }
  })
}

async function withNamen(db: Tx, gewijzigd: readonly Gewijzigd[]) {
  const namen = await nameRecords(db, gewijzigd)
  return gewijzigd.map(({ laatst, ...rest }) => ({
    ...rest,
    laatst: laatst.toISOString(),
    naam: namen.get(rest.recordId) ?? '',
  }))
}
