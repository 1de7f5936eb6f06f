import { randomUUID } from 'node:crypto'
import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findNamen } from '../../../partners/server/public.ts'
import type { Daad } from '../../domain/daad.ts'
import { herstelgrens } from '../../domain/herstelgrens.ts'
import type { OnderdeelSoort, Plek } from '../../domain/onderdeel.ts'
import { placeAt } from '../../domain/placeAt.ts'
import { applyVelden, LEGE_INHOUD, type Velden, type VeldenReden } from '../../domain/velden.ts'
import { diffVelden } from '../../domain/veldteksten.ts'
import { touchProgramma } from '../programmaRepository.ts'
import { openProgramma } from '../programmastatus/openProgramma.ts'
import { insertWijzigingen } from '../wijzigingRepository.ts'
import type { OnderdeelRecord } from './onderdeelRecord.ts'
import {
  findOnderdeel,
  findVerwijderdOp,
  insertOnderdelen,
  listFamilie,
  listOnderdelen,
  markVerwijderd,
  saveOnderdeel,
  saveVolgorde,
  unmarkVerwijderd,
} from './onderdeelRepository.ts'
import { toOnderdeelBody } from './toAntwoord.ts'

const VELDEN_DETAILS: Record<VeldenReden, string> = {
  veld_onbekend: 'Dit onderdeel kent een van deze velden niet.',
  verplicht_veld_leeg: 'Vul een tekst in; dit veld mag niet leeg zijn.',
}

/** `reden` is needed once the programme is adopted. */
type Wie = {
  readonly programmaId: string
  readonly soort: OnderdeelSoort
  readonly id: string
  readonly reden: string
}

export async function createOnderdeel(
  ctx: ActorContext,
  { programmaId, soort, reden }: Omit<Wie, 'id'>,
  plek: Plek,
  velden: Velden,
) {
  await openProgramma(ctx.db, programmaId, reden)
  const inhoud = orRefuse(applyVelden(soort, LEGE_INHOUD[soort], velden), VELDEN_DETAILS)
  await checkOrganisaties(ctx, velden)
  const id = randomUUID()
  const alle = await listOnderdelen(ctx.db, programmaId)
  const plaats = await makeRoom(ctx, alle, { soort, id }, plek)
  // soort and inhoud belong together: inhoud was made for this soort two lines up.
  const nieuw = { soort, id, programmaId, ...plaats, inhoud, bron: null } as Omit<OnderdeelRecord, 'versie'>
  await insertOnderdelen(ctx.db, ctx.actor.gemeenteId, [nieuw])
  const wie = { programmaId, soort, id, reden }
  await remember(ctx, wie, 'gemaakt', diffVelden(soort, LEGE_INHOUD[soort], inhoud))
  return answer(ctx, wie)
}

export async function updateOnderdeel(ctx: ActorContext, wie: Wie, versie: number, velden: Velden) {
  await openProgramma(ctx.db, wie.programmaId, wie.reden)
  const record = await getOnderdeel(ctx, wie)
  await refuseStale(ctx, record, versie)
  const inhoud = orRefuse(applyVelden(wie.soort, record.inhoud, velden), VELDEN_DETAILS)
  await checkOrganisaties(ctx, velden)
  const veranderd = diffVelden(wie.soort, record.inhoud, inhoud)
  const { programmaId, soort, id } = wie
  const opslaan = { programmaId, soort, id, inhoud, versie }
  if (!(await saveOnderdeel(ctx.db, ctx.actor.gemeenteId, opslaan)))
    await refuseStale(ctx, await getOnderdeel(ctx, wie), versie)
  if (veranderd.length > 0) await remember(ctx, wie, 'gewijzigd', veranderd)
  return answer(ctx, wie)
}

export async function moveOnderdeel(ctx: ActorContext, wie: Wie, versie: number, plek: Plek) {
  await openProgramma(ctx.db, wie.programmaId, wie.reden)
  const record = await getOnderdeel(ctx, wie)
  await refuseStale(ctx, record, versie)
  const plaats = await makeRoom(ctx, await listOnderdelen(ctx.db, wie.programmaId), wie, plek)
  const { inhoud } = record
  if (!(await saveOnderdeel(ctx.db, ctx.actor.gemeenteId, { ...wie, inhoud, versie, plaats }))) {
    await refuseStale(ctx, await getOnderdeel(ctx, wie), versie)
  }
  await remember(ctx, wie, 'verplaatst', [])
  return answer(ctx, wie)
}

export async function deleteOnderdeel(ctx: ActorContext, wie: Wie, versie: number): Promise<void> {
  await openProgramma(ctx.db, wie.programmaId, wie.reden)
  await refuseStale(ctx, await getOnderdeel(ctx, wie), versie)
  const weg = await markVerwijderd(ctx.db, await listFamilie(ctx.db, wie.soort, wie.id), ctx.now)
  // Of two at once the second finds nothing left to take away.
  if (!weg.some(({ id }) => id === wie.id)) notFound()
  await remember(ctx, wie, 'verwijderd', [])
}

/** Puts back what was removed in one act, while `herstelgrens` allows and its parent is there. */
export async function restoreOnderdeel(ctx: ActorContext, wie: Wie) {
  await openProgramma(ctx.db, wie.programmaId, wie.reden)
  const verwijderdOp = await findVerwijderdOp(ctx.db, wie.soort, wie.programmaId, wie.id)
  if (!verwijderdOp || verwijderdOp < herstelgrens(ctx.now)) return notFound()
  await unmarkVerwijderd(ctx.db, await listFamilie(ctx.db, wie.soort, wie.id), verwijderdOp)
  const terug = await getOnderdeel(ctx, wie)
  if (terug.ouderId !== null && terug.ouderSoort !== null) {
    const ouder = await findOnderdeel(ctx.db, terug.ouderSoort, wie.programmaId, terug.ouderId)
    if (!ouder)
      throw new Problem(409, 'ouder_weg', { detail: 'Waar dit onder hing is ook weggehaald. Zet dat eerst terug.' })
  }
  await remember(ctx, wie, 'teruggezet', [])
  return answer(ctx, wie)
}

async function getOnderdeel({ db }: ActorContext, { soort, programmaId, id }: Wie): Promise<OnderdeelRecord> {
  return (await findOnderdeel(db, soort, programmaId, id)) ?? notFound()
}

async function refuseStale(ctx: ActorContext, record: OnderdeelRecord, versie: number): Promise<void> {
  if (record.versie === versie) return
  const detail = 'Iemand anders wijzigde dit intussen. Kijk wat er nu staat en kies.'
  throw new Problem(409, 'intussen_gewijzigd', { detail, conflict: await toBody(ctx, record) })
}

async function makeRoom(
  { db }: ActorContext,
  alle: readonly OnderdeelRecord[],
  { soort, id }: Pick<Wie, 'soort' | 'id'>,
  plek: Plek,
) {
  const plaatsen = placeAt(alle, id, soort, plek)
  const eigen = plaatsen?.find((plaats) => plaats.id === id)
  if (!plaatsen || !eigen)
    throw new Problem(409, 'plek_niet_toegestaan', {
      detail: 'Hier kan dit onderdeel niet staan. Kies een andere plek.',
    })
  for (const { id: broer, volgorde } of plaatsen) if (broer !== id) await saveVolgorde(db, soort, broer, volgorde)
  const ouderSoort = alle.find((ander) => ander.id === plek.ouderId)?.soort ?? null
  return { ouderId: plek.ouderId, ouderSoort, volgorde: eigen.volgorde }
}

async function checkOrganisaties({ db }: ActorContext, { partijen }: Velden): Promise<void> {
  const ids = partijen?.flatMap(({ organisatieId }) => organisatieId ?? []) ?? []
  const namen = await findNamen(db, ids)
  if (ids.every((id) => namen.has(id))) return
  const fouten = [
    { pad: 'body.velden.partijen', melding: 'Een van deze organisaties bestaat niet meer. Kies een andere.' },
  ]
  throw new Problem(400, 'invoer_ongeldig', { fouten })
}

async function remember(
  ctx: ActorContext,
  { programmaId, soort, id, reden }: Wie,
  daad: Daad,
  velden: ReturnType<typeof diffVelden>,
): Promise<void> {
  await insertWijzigingen(ctx, 'hand', [{ programmaId, soort, recordId: id, daad, velden, reden }])
  await touchProgramma(ctx.db, programmaId, ctx.now)
}

async function toBody({ db }: ActorContext, record: OnderdeelRecord) {
  const ids = record.soort === 'actie' ? record.inhoud.partijen.flatMap(({ organisatieId }) => organisatieId ?? []) : []
  return toOnderdeelBody(record, await findNamen(db, ids))
}

const answer = async (ctx: ActorContext, wie: Wie) => toBody(ctx, await getOnderdeel(ctx, wie))
