import { randomUUID } from 'node:crypto'
import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findNamen } from '../../../partners/server/public.ts'
import { checkMoment } from '../../domain/momenten/checkMoment.ts'
import { describeFeit } from '../../domain/momenten/describeFeit.ts'
import { emptyFeit } from '../../domain/momenten/emptyFeit.ts'
import { shiftFeit } from '../../domain/momenten/shiftFeit.ts'
import type { Partij } from '../../domain/onderdeel.ts'
import { parsePlanning } from '../../domain/planning/parsePlanning.ts'
import type { HandStatus } from '../../domain/stand/stand.ts'
import { withoutDoubles } from '../../domain/velden.ts'
import { diffVelden } from '../../domain/veldteksten.ts'
import type { OnderdeelRecord } from '../onderdelen/onderdeelRecord.ts'
import { listOnderdelen, saveOnderdeel } from '../onderdelen/onderdeelRepository.ts'
import { touchProgramma, type Programma } from '../programmaRepository.ts'
import { getProgramma, openProgramma, refuseAfgesloten } from '../programmastatus/openProgramma.ts'
import { checkActiehouder, diffUitvoering } from '../uitvoering/editUitvoering.ts'
import { checkHandmatig } from '../uitvoering/meldVoortgang.ts'
import { saveMoment } from '../uitvoering/momentRepository.ts'
import { readStanden, type MetStand } from '../uitvoering/readStanden.ts'
import { MOMENT_DETAILS } from '../uitvoering/standDetails.ts'
import { saveUitvoering, type UitvoeringVelden } from '../uitvoering/uitvoeringRepository.ts'
import { insertVoortgang, melderOf, type NieuweVoortgang } from '../uitvoering/voortgangRepository.ts'
import { insertWijzigingen, type NieuweWijziging } from '../wijzigingRepository.ts'
import { insertBulkwijziging } from './bulkRepository.ts'
import type { ActieSnapshot } from './snapshot.ts'

export type BulkOpdracht = {
  readonly actiehouderId?: string | null | undefined
  readonly gewicht?: number | undefined
  readonly status?: HandStatus | null | undefined
  readonly wanneer?: string | undefined
  readonly verschuif?: number | undefined
  readonly trekkerId?: string | undefined
  readonly partnerId?: string | undefined
}

type Actie = Extract<OnderdeelRecord, { soort: 'actie' }>

type Lopend = {
  readonly ctx: ActorContext
  readonly programma: Programma
  readonly opdracht: BulkOpdracht
  readonly reden: string
  readonly actiehouder: string | null
  readonly namen: ReadonlyMap<string, string>
  readonly wijzigingen: NieuweWijziging[]
  readonly voortgang: NieuweVoortgang[]
}

/** The same change to many acties: all of them or none, remembered so that it can be taken back. */
export async function wijzigActies(
  ctx: ActorContext,
  programmaId: string,
  actieIds: readonly string[],
  opdracht: BulkOpdracht,
  reden: string,
) {
  const raaktTekst =
    opdracht.wanneer !== undefined || opdracht.trekkerId !== undefined || opdracht.partnerId !== undefined
  const programma = await (raaktTekst ? openProgramma(ctx.db, programmaId, reden) : getProgramma(ctx.db, programmaId))
  if (programma.status === 'afgesloten') refuseAfgesloten()
  const lopend: Lopend = {
    ...{ ctx, programma, opdracht, reden },
    actiehouder: await checkActiehouder(ctx, opdracht.actiehouderId ?? null),
    namen: await checkPartijen(ctx, opdracht),
    wijzigingen: [],
    voortgang: [],
  }
  const voorheen = await changeAll(lopend, new Set(actieIds), raaktTekst)
  await insertWijzigingen(ctx, 'hand', lopend.wijzigingen)
  await insertVoortgang(ctx.db, melderOf(ctx, programmaId), ctx.now, lopend.voortgang)
  await touchProgramma(ctx.db, programmaId, ctx.now)
  const id = randomUUID()
  await insertBulkwijziging(ctx, { id, programmaId, opdracht, voorheen })
  return { id, aantal: voorheen.length }
}

async function changeAll(lopend: Lopend, ids: ReadonlySet<string>, raaktTekst: boolean): Promise<ActieSnapshot[]> {
  const { ctx, programma } = lopend
  const standen = await readStanden(ctx.db, programma, dayInNederland(ctx.now))
  const gekozen = standen.filter(({ uitvoering }) => ids.has(uitvoering.actieId))
  if (gekozen.length !== ids.size) notFound()
  const records = new Map(
    (raaktTekst ? await listOnderdelen(ctx.db, programma.id) : []).flatMap((record) =>
      record.soort === 'actie' ? [[record.id, record] as const] : [],
    ),
  )
  const voorheen: ActieSnapshot[] = []
  for (const actie of gekozen) {
    const { actieId } = actie.uitvoering
    const record = records.get(actieId)
    voorheen.push({
      actieId,
      tekst: record ? await changeTekst(lopend, record) : null,
      uitvoering: await changeUitvoering(lopend, actie),
      momenten: await shiftMomenten(lopend, actie),
    })
  }
  return voorheen
}

async function changeTekst(lopend: Lopend, record: Actie): Promise<ActieSnapshot['tekst']> {
  const { ctx, opdracht, reden, namen } = lopend
  const erbij = (id: string | undefined, rol: Partij['rol']): Partij[] =>
    id === undefined ? [] : [{ tekst: namen.get(id) ?? '', rol, organisatieId: id }]
  const nieuw = [...erbij(opdracht.trekkerId, 'trekker'), ...erbij(opdracht.partnerId, 'partner')]
  const anders = record.inhoud.partijen.filter(
    ({ organisatieId }) => !nieuw.some((p) => p.organisatieId === organisatieId),
  )
  const inhoud = {
    ...record.inhoud,
    partijen: nieuw.length === 0 ? record.inhoud.partijen : withoutDoubles([...anders, ...nieuw]),
    planning: opdracht.wanneer === undefined ? record.inhoud.planning : parsePlanning(opdracht.wanneer),
  }
  const velden = diffVelden('actie', record.inhoud, inhoud)
  if (velden.length === 0) return null
  const { id, programmaId, versie } = record
  await saveOnderdeel(ctx.db, ctx.actor.gemeenteId, { soort: 'actie', id, programmaId, versie, inhoud })
  lopend.wijzigingen.push({ programmaId, soort: 'actie', recordId: id, daad: 'gewijzigd', velden, reden })
  const { planning, partijen } = record.inhoud
  return { wanneer: planning.tekst, partijen, versieNa: versie + 1 }
}

async function changeUitvoering(lopend: Lopend, actie: MetStand): Promise<ActieSnapshot['uitvoering']> {
  const { ctx, programma, opdracht, reden, actiehouder } = lopend
  const { uitvoering } = actie
  const velden: UitvoeringVelden = {
    ...uitvoering,
    actiehouderId: opdracht.actiehouderId === undefined ? uitvoering.actiehouderId : opdracht.actiehouderId,
    gewicht: opdracht.gewicht ?? uitvoering.gewicht,
    handStatus: opdracht.status === undefined ? uitvoering.handStatus : opdracht.status,
    handReden: opdracht.status === undefined ? uitvoering.handReden : opdracht.status === null ? '' : reden,
  }
  const naam = opdracht.actiehouderId === undefined ? uitvoering.actiehouder : actiehouder
  const veranderd = diffUitvoering(uitvoering, { ...uitvoering, ...velden, actiehouder: naam })
  if (veranderd.length === 0) return null
  if (opdracht.status !== undefined) {
    checkHandmatig(actie, { programma, vandaag: dayInNederland(ctx.now) }, opdracht.status, reden)
  }
  if (!(await saveUitvoering(ctx.db, ctx.actor.gemeenteId, uitvoering, velden))) refuseTussendoor()
  const soort = opdracht.status === undefined ? ('uitvoering' as const) : ('status' as const)
  lopend.voortgang.push({ actieId: uitvoering.actieId, soort, tekst: reden, velden: veranderd })
  return { velden: pickVelden(uitvoering), versieNa: uitvoering.versie + 1 }
}

async function shiftMomenten(
  lopend: Lopend,
  { uitvoering, stand, feiten }: MetStand,
): Promise<ActieSnapshot['momenten']> {
  const { ctx, programma, opdracht } = lopend
  if (opdracht.verschuif === undefined || opdracht.verschuif === 0) return []
  const { actieId } = uitvoering
  const wie = { gemeenteId: ctx.actor.gemeenteId, programmaId: programma.id, actieId }
  const voorheen = []
  for (const moment of stand.momenten.filter(({ stand: hoe }) => hoe === 'open')) {
    const na = shiftFeit(moment, opdracht.verschuif)
    const voor = feiten.find(({ sleutel }) => sleutel === moment.sleutel) ?? emptyFeit(moment.sleutel)
    orRefuse(checkMoment(na, programma.jaar, dayInNederland(ctx.now)), MOMENT_DETAILS)
    if (!(await saveMoment(ctx.db, wie, na))) refuseTussendoor()
    for (const { soort, velden } of describeFeit(voor, na)) {
      lopend.voortgang.push({ actieId, soort, sleutel: moment.sleutel, velden })
    }
    voorheen.push({ voor, versieNa: na.versie + 1 })
  }
  return voorheen
}

const pickVelden = (van: UitvoeringVelden): UitvoeringVelden => {
  const { actiehouderId, gewicht, geldbron, capaciteit, pilot, handStatus, handReden, vorigeActieId } = van
  return { actiehouderId, gewicht, geldbron, capaciteit, pilot, handStatus, handReden, vorigeActieId }
}

async function checkPartijen({ db }: ActorContext, { trekkerId, partnerId }: BulkOpdracht) {
  const ids = [trekkerId, partnerId].filter((id) => id !== undefined)
  const namen = await findNamen(db, ids)
  if (ids.every((id) => namen.has(id))) return namen
  const fouten = [{ pad: 'body.opdracht', melding: 'Deze organisatie bestaat niet meer. Kies een andere.' }]
  throw new Problem(400, 'invoer_ongeldig', { fouten })
}

export function refuseTussendoor(): never {
  const detail = 'Iemand anders wijzigde een van deze acties intussen. Ververs de pagina en probeer het opnieuw.'
  throw new Problem(409, 'intussen_gewijzigd', { detail })
}
