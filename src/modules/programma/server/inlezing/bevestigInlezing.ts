import { randomUUID } from 'node:crypto'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { planBevestiging } from '../../domain/inlezing/planBevestiging.ts'
import type { Regel } from '../../domain/inlezing/regel.ts'
import { diffVelden } from '../../domain/veldteksten.ts'
import type { OnderdeelRecord } from '../onderdelen/onderdeelRecord.ts'
import {
  insertOnderdelen,
  listFamilie,
  listOnderdelen,
  markVerwijderd,
  saveOnderdeel,
} from '../onderdelen/onderdeelRepository.ts'
import { findProgramma, insertProgramma, saveProgramma } from '../programmaRepository.ts'
import { insertWijzigingen, type NieuweWijziging } from '../wijzigingRepository.ts'
import { refuseAfgesloten } from '../programmastatus/openProgramma.ts'
import { openVoorstel } from './bewerkVoorstel.ts'
import { saveBevestigd, type Inlezing } from './inlezingRepository.ts'

/** The draft becomes the programme, all of it or nothing. Returns the id of the programme. */
export async function bevestigInlezing(ctx: ActorContext, id: string, versie: number): Promise<string> {
  const { inlezing, voorstel } = await openVoorstel(ctx, id)
  if (inlezing.versie !== versie) {
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: 'Iemand anders wijzigde het voorstel intussen. Kijk wat er nu staat en neem het dan over.',
    })
  }
  const { titel, jaar } = voorstel.kop
  if (jaar === null || titel.trim() === '') {
    throw new Problem(409, 'kop_onvolledig', { detail: 'Vul eerst de titel en het jaar van het programma in.' })
  }
  const plan = planBevestiging(voorstel.regels)
  if (plan.nieuw.length + plan.bijwerken.length === 0) {
    throw new Problem(409, 'voorstel_leeg', {
      detail: 'Er is niets om over te nemen. Voeg een prioriteit toe of zet iets terug.',
    })
  }
  const programmaId = await saveKop(ctx, inlezing, { titel, jaar })
  const idVan = new Map(voorstel.regels.map((regel) => [regel.id, regel.bestaandId ?? randomUUID()]))
  const soortVan = new Map(voorstel.regels.map((regel) => [regel.id, regel.soort]))
  const toRecord = (regel: Regel): Omit<OnderdeelRecord, 'versie'> =>
    ({
      soort: regel.soort,
      id: idVan.get(regel.id),
      programmaId,
      ouderId: regel.ouderId === null ? null : (idVan.get(regel.ouderId) ?? null),
      ouderSoort: regel.ouderId === null ? null : (soortVan.get(regel.ouderId) ?? null),
      volgorde: regel.volgorde,
      inhoud: regel.inhoud,
      bron: regel.bron.length === 0 ? null : { inlezingId: id, plaatsen: regel.bron },
      // A line and its record have the same soort and inhoud.
    }) as Omit<OnderdeelRecord, 'versie'>
  const nieuw = plan.nieuw.map(toRecord)
  await insertOnderdelen(ctx.db, ctx.actor.gemeenteId, nieuw)
  const gewijzigd = await updateBestaande(ctx, programmaId, plan.bijwerken.map(toRecord))
  const weg = await removeGone(ctx, plan.weghalen)
  const gemaakt = nieuw.map(({ soort, id: recordId }) => ({
    programmaId,
    soort,
    recordId,
    daad: 'gemaakt' as const,
    velden: [],
  }))
  const verwijderd = weg.map(({ soort, id: recordId }) => ({
    programmaId,
    soort,
    recordId,
    daad: 'verwijderd' as const,
    velden: [],
  }))
  const reden = inlezing.programmaId === null ? '' : NIEUWE_VERSIE
  await insertWijzigingen(
    ctx,
    'document',
    [...gemaakt, ...gewijzigd, ...verwijderd].map((wijziging) => ({ ...wijziging, reden })),
  )
  await saveBevestigd(ctx.db, id, programmaId, ctx.now)
  return programmaId
}

/** Why an adopted programme changed: the history then names the document. */
const NIEUWE_VERSIE = 'Nieuwe versie van het document'

/** A new programme, or the existing one with the newer title and document. */
async function saveKop(
  ctx: ActorContext,
  inlezing: Inlezing,
  { titel, jaar }: { titel: string; jaar: number },
): Promise<string> {
  const { db, actor, now } = ctx
  const bestaand = inlezing.programmaId === null ? undefined : await findProgramma(db, inlezing.programmaId)
  const { bestandId } = inlezing
  if (bestaand) {
    if (bestaand.status === 'afgesloten') refuseAfgesloten()
    await saveProgramma(db, bestaand.id, bestaand.versie, { titel, jaar, bestandId }, now)
    return bestaand.id
  }
  const id = randomUUID()
  await insertProgramma(db, { gemeenteId: actor.gemeenteId, id, titel, jaar, bestandId })
  await insertWijzigingen(ctx, 'document', [
    { programmaId: id, soort: 'programma', recordId: id, daad: 'gemaakt', velden: [] },
  ])
  return id
}

async function updateBestaande(
  ctx: ActorContext,
  programmaId: string,
  records: readonly Omit<OnderdeelRecord, 'versie'>[],
): Promise<NieuweWijziging[]> {
  if (records.length === 0) return []
  const huidige = new Map((await listOnderdelen(ctx.db, programmaId)).map((record) => [record.id, record]))
  const wijzigingen: NieuweWijziging[] = []
  for (const { ouderId, ouderSoort, volgorde, ...record } of records) {
    const huidig = huidige.get(record.id)
    // Removed by hand since the comparison: what a person took away stays away.
    if (!huidig) continue
    const velden = diffVelden(record.soort, huidig.inhoud, record.inhoud)
    const plaats = { ouderId, ouderSoort, volgorde }
    await saveOnderdeel(ctx.db, ctx.actor.gemeenteId, {
      ...record,
      versie: huidig.versie,
      plaats,
      ...(record.bron !== null && { bron: record.bron }),
    })
    if (velden.length > 0)
      wijzigingen.push({ programmaId, soort: record.soort, recordId: record.id, daad: 'gewijzigd', velden })
  }
  return wijzigingen
}

async function removeGone(
  { db, now }: ActorContext,
  weghalen: readonly { soort: OnderdeelRecord['soort']; id: string }[],
) {
  const families = []
  for (const { soort, id } of weghalen) families.push(...(await listFamilie(db, soort, id)))
  return markVerwijderd(db, families, now)
}
