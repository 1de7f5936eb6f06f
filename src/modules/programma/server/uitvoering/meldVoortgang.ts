import { randomUUID } from 'node:crypto'
import type { Datum } from '../../../../platform/domain/datum.ts'
import { orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { checkMoment } from '../../domain/momenten/checkMoment.ts'
import { describeFeit } from '../../domain/momenten/describeFeit.ts'
import { emptyFeit } from '../../domain/momenten/emptyFeit.ts'
import type { Moment, MomentFeit } from '../../domain/momenten/moment.ts'
import { needsReden } from '../../domain/stand/needsReden.ts'
import type { HandStatus } from '../../domain/stand/stand.ts'
import { deleteMoment, saveMoment as storeMoment } from './momentRepository.ts'
import { answerDossier, openDossier, refuseOpen, refuseStale, type OpenDossier } from './openDossier.ts'
import { MOMENT_DETAILS } from './standDetails.ts'
import { standOf, type ActieDossier } from './toStandBody.ts'
import { saveUitvoering, type UitvoeringVelden } from './uitvoeringRepository.ts'
import { insertVoortgang, melderOf, type Melder, type NieuweVoortgang } from './voortgangRepository.ts'

type Wie = { readonly id: string; readonly actieId: string }

export type Melding = {
  readonly tekst: string
  readonly gedaan: { readonly sleutel: string; readonly op: Datum } | null
  readonly extra: { readonly op: Datum } | null
  readonly status: { readonly status: HandStatus | null; readonly reden: string } | null
}

/** In whose name: a medewerker, or a name when it came in by the link of a reporting round. */
export type Namens = Pick<Melder, 'medewerkerId' | 'wie'>

/** One report: words, a moment that was done, an extra time, a status. All of it or nothing. */
export async function meldVoortgang(ctx: ActorContext, wie: Wie, melding: Melding, namens?: Namens) {
  const open = await openDossier(ctx, wie)
  const regels: NieuweVoortgang[] = []
  let dossier = open.dossier
  if (melding.gedaan) {
    const { sleutel, op } = melding.gedaan
    const feit = feitOf(dossier, open, sleutel)
    // Somebody ticked it already: their day may not be replaced unseen.
    if (feit.gedaanOp !== null && feit.gedaanOp !== op) await refuseStale(ctx, open)
    dossier = await recordFeit(ctx, open, dossier, regels, { ...feit, gedaanOp: op, vervallen: '' })
  }
  if (melding.extra) {
    const { op } = melding.extra
    const sleutel = `extra-${randomUUID().slice(0, 8)}`
    const extra = { ...emptyFeit(sleutel), van: op, tot: op, gedaanOp: op, extra: true }
    dossier = await recordFeit(ctx, open, dossier, regels, extra)
  }
  if (melding.status) dossier = await recordStatus(ctx, open, dossier, regels, melding.status)
  if (melding.tekst !== '') dossier = withTekst(ctx, dossier, regels, melding.tekst)
  if (regels.length === 0) {
    throw new Problem(400, 'niets_gemeld', { detail: 'Schrijf wat er gebeurd is, of kies een keer die gedaan is.' })
  }
  await insertVoortgang(ctx.db, { ...melderOf(ctx, wie.id), ...namens }, ctx.now, regels)
  return answerDossier(ctx, open, dossier)
}

export type MomentVelden = {
  readonly versie: number
  readonly dagen: { readonly van: Datum; readonly tot: Datum } | null
  readonly gedaanOp: Datum | null
  readonly vervallen: string
  readonly notitie: string
}

/** How it stands with one moment. An extra time that turns out not to have happened disappears. */
export async function saveMoment(ctx: ActorContext, wie: Wie, sleutel: string, velden: MomentVelden) {
  const open = await openDossier(ctx, wie)
  const voor = feitOf(open.dossier, open, sleutel)
  if (voor.versie !== velden.versie) await refuseStale(ctx, open)
  const { dagen, gedaanOp, vervallen, notitie } = velden
  const na = { ...voor, van: dagen?.van ?? null, tot: dagen?.tot ?? null, gedaanOp, vervallen, notitie }
  const regels: NieuweVoortgang[] = []
  const dossier =
    voor.extra && gedaanOp === null
      ? await removeExtra(ctx, open, voor, regels)
      : await recordFeit(ctx, open, open.dossier, regels, na)
  await insertVoortgang(ctx.db, melderOf(ctx, wie.id), ctx.now, regels)
  return answerDossier(ctx, open, dossier)
}

/** What is recorded about a moment that the planning expects; 409 for one that it does not. */
function feitOf(dossier: ActieDossier, { programma, vandaag }: OpenDossier, sleutel: string): MomentFeit {
  const feit = dossier.feiten.find((bekend) => bekend.sleutel === sleutel)
  const verwacht = standOf(dossier, programma.jaar, vandaag).momenten.some(
    (moment: Moment) => moment.sleutel === sleutel,
  )
  if (!verwacht) refuseOpen('moment_onbekend')
  return feit ?? emptyFeit(sleutel)
}

async function recordFeit(
  ctx: ActorContext,
  open: OpenDossier,
  dossier: ActieDossier,
  regels: NieuweVoortgang[],
  na: MomentFeit,
): Promise<ActieDossier> {
  const { actieId, programmaId } = dossier.uitvoering
  orRefuse(checkMoment(na, open.programma.jaar, open.vandaag), MOMENT_DETAILS)
  const voor = dossier.feiten.find(({ sleutel }) => sleutel === na.sleutel) ?? emptyFeit(na.sleutel)
  const wie = { gemeenteId: ctx.actor.gemeenteId, programmaId, actieId }
  if (!(await storeMoment(ctx.db, wie, na))) await refuseStale(ctx, open)
  for (const { soort, velden } of describeFeit(voor, na)) {
    regels.push({ actieId, soort: na.extra && soort === 'gedaan' ? 'extra' : soort, sleutel: na.sleutel, velden })
  }
  return withFeit(dossier, { ...na, versie: na.versie + 1 })
}

async function removeExtra(ctx: ActorContext, open: OpenDossier, feit: MomentFeit, regels: NieuweVoortgang[]) {
  const { actieId } = open.dossier.uitvoering
  if (!(await deleteMoment(ctx.db, actieId, feit.sleutel, feit.versie))) await refuseStale(ctx, open)
  regels.push({
    actieId,
    soort: 'ongedaan',
    sleutel: feit.sleutel,
    velden: describeFeit(feit, { ...feit, gedaanOp: null })[0]?.velden ?? [],
  })
  return { ...open.dossier, feiten: open.dossier.feiten.filter(({ sleutel }) => sleutel !== feit.sleutel) }
}

const withFeit = (dossier: ActieDossier, feit: MomentFeit): ActieDossier => ({
  ...dossier,
  feiten: [...dossier.feiten.filter(({ sleutel }) => sleutel !== feit.sleutel), feit],
})

function withTekst(ctx: ActorContext, dossier: ActieDossier, regels: NieuweVoortgang[], tekst: string): ActieDossier {
  const [eerste] = regels
  const bij = eerste && (eerste.soort === 'gedaan' || eerste.soort === 'extra')
  if (bij) regels[0] = { ...eerste, tekst }
  else regels.push({ actieId: dossier.uitvoering.actieId, soort: 'bericht', tekst })
  return { ...dossier, bericht: { tekst, wie: ctx.actor.naam, tijd: ctx.now } }
}

async function recordStatus(
  ctx: ActorContext,
  open: OpenDossier,
  dossier: ActieDossier,
  regels: NieuweVoortgang[],
  { status, reden }: NonNullable<Melding['status']>,
): Promise<ActieDossier> {
  const { uitvoering } = dossier
  const velden: UitvoeringVelden = { ...uitvoering, handStatus: status, handReden: status === null ? '' : reden }
  checkHandmatig(dossier, open, status, reden)
  if (!(await saveUitvoering(ctx.db, ctx.actor.gemeenteId, uitvoering, velden))) await refuseStale(ctx, open)
  const verandering = { veld: 'status', van: uitvoering.handStatus ?? '', naar: status ?? '' }
  regels.push({ actieId: uitvoering.actieId, soort: 'status', tekst: reden, velden: [verandering] })
  return { ...dossier, uitvoering: { ...uitvoering, ...velden, versie: uitvoering.versie + 1 } }
}

/** A status by hand that the facts contradict needs a reason. */
export function checkHandmatig(
  dossier: ActieDossier,
  { programma, vandaag }: Pick<OpenDossier, 'programma' | 'vandaag'>,
  status: HandStatus | null,
  reden: string,
): void {
  if (status === null || reden !== '') return
  if (needsReden(standOf(dossier, programma.jaar, vandaag).afgeleid, status)) refuseOpen('reden_nodig')
}
