import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { herstelgrens } from '../../domain/herstelgrens.ts'
import { describeFeit } from '../../domain/momenten/describeFeit.ts'
import { parsePlanning } from '../../domain/planning/parsePlanning.ts'
import { diffVelden } from '../../domain/veldteksten.ts'
import { findOnderdeel, saveOnderdeel } from '../onderdelen/onderdeelRepository.ts'
import { openProgramma } from '../programmastatus/openProgramma.ts'
import { diffUitvoering } from '../uitvoering/editUitvoering.ts'
import { listMomentenOfActie, saveMoment } from '../uitvoering/momentRepository.ts'
import { findUitvoering, saveUitvoering } from '../uitvoering/uitvoeringRepository.ts'
import { insertVoortgang, melderOf, type NieuweVoortgang } from '../uitvoering/voortgangRepository.ts'
import { insertWijzigingen } from '../wijzigingRepository.ts'
import { findBulkwijziging, markHerroepen } from './bulkRepository.ts'
import type { ActieSnapshot } from './snapshot.ts'
import { refuseTussendoor } from './wijzigActies.ts'

const REDEN = 'Wijziging van veel acties teruggedraaid'

/** Takes a bulk change back whole; refused when somebody changed one of its acties since. */
export async function herroepBulk(ctx: ActorContext, programmaId: string, id: string): Promise<number> {
  await openProgramma(ctx.db, programmaId, REDEN)
  const bulk = (await findBulkwijziging(ctx.db, programmaId, id)) ?? notFound()
  if (bulk.herroepenOp !== null) {
    throw new Problem(409, 'al_herroepen', { detail: 'Deze wijziging is al teruggedraaid.' })
  }
  if (bulk.tijd < herstelgrens(ctx.now)) notFound()
  const voortgang: NieuweVoortgang[] = []
  for (const snapshot of bulk.voorheen) {
    await undoTekst(ctx, programmaId, snapshot)
    voortgang.push(...(await undoUitvoering(ctx, programmaId, snapshot)))
    voortgang.push(...(await undoMomenten(ctx, programmaId, snapshot)))
  }
  await insertVoortgang(ctx.db, melderOf(ctx, programmaId), ctx.now, voortgang)
  await markHerroepen(ctx.db, id, ctx.now)
  return bulk.voorheen.length
}

async function undoTekst(ctx: ActorContext, programmaId: string, { actieId, tekst }: ActieSnapshot): Promise<void> {
  if (tekst === null) return
  const record = await findOnderdeel(ctx.db, 'actie', programmaId, actieId)
  if (record?.soort !== 'actie' || record.versie !== tekst.versieNa) return refuseTussendoor()
  const inhoud = { ...record.inhoud, planning: parsePlanning(tekst.wanneer), partijen: tekst.partijen }
  const opslaan = { soort: 'actie' as const, id: actieId, programmaId, versie: record.versie, inhoud }
  if (!(await saveOnderdeel(ctx.db, ctx.actor.gemeenteId, opslaan))) refuseTussendoor()
  const velden = diffVelden('actie', record.inhoud, inhoud)
  await insertWijzigingen(ctx, 'hand', [
    { programmaId, soort: 'actie', recordId: actieId, daad: 'gewijzigd', velden, reden: REDEN },
  ])
}

async function undoUitvoering(
  ctx: ActorContext,
  programmaId: string,
  { actieId, uitvoering }: ActieSnapshot,
): Promise<NieuweVoortgang[]> {
  if (uitvoering === null) return []
  const nu = await findUitvoering(ctx.db, programmaId, actieId)
  if (!nu || nu.versie !== uitvoering.versieNa) return refuseTussendoor()
  if (!(await saveUitvoering(ctx.db, ctx.actor.gemeenteId, nu, uitvoering.velden))) refuseTussendoor()
  const terug = (await findUitvoering(ctx.db, programmaId, actieId)) ?? nu
  return [{ actieId, soort: 'uitvoering', tekst: REDEN, velden: diffUitvoering(nu, terug) }]
}

async function undoMomenten(
  ctx: ActorContext,
  programmaId: string,
  { actieId, momenten }: ActieSnapshot,
): Promise<NieuweVoortgang[]> {
  if (momenten.length === 0) return []
  const nu = await listMomentenOfActie(ctx.db, actieId)
  const regels: NieuweVoortgang[] = []
  for (const { voor, versieNa } of momenten) {
    const feit = nu.find(({ sleutel }) => sleutel === voor.sleutel)
    if (feit?.versie !== versieNa) return refuseTussendoor()
    const wie = { gemeenteId: ctx.actor.gemeenteId, programmaId, actieId }
    if (!(await saveMoment(ctx.db, wie, { ...voor, versie: versieNa }))) refuseTussendoor()
    const [daad] = describeFeit(feit, voor)
    if (daad) regels.push({ actieId, soort: daad.soort, sleutel: voor.sleutel, velden: daad.velden })
  }
  return regels
}
