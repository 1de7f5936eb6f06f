import { dayInNederland, daysBetween, type Datum } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import { orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Daad } from '../../domain/daad.ts'
import { applyStap, type ProgrammaStap, type Vaststeller } from '../../domain/programmastatus.ts'
import { saveProgrammastatus, type Programma } from '../programmaRepository.ts'
import { insertWijzigingen } from '../wijzigingRepository.ts'
import { getProgramma } from './openProgramma.ts'
import { toSamenvatting } from './toSamenvatting.ts'

type Wie = { readonly id: string; readonly versie: number }

const DAAD: Record<ProgrammaStap, Daad> = {
  vaststelling: 'vastgesteld',
  afsluiting: 'afgesloten',
  heropening: 'heropend',
}

export const adoptProgramma = (ctx: ActorContext, wie: Wie, door: Vaststeller, op: Datum) => {
  if (daysBetween(dayInNederland(ctx.now), op) > 0) {
    const fouten = [{ pad: 'body.op', melding: 'Vul een datum in die niet in de toekomst ligt.' }]
    throw new Problem(400, 'invoer_ongeldig', { fouten })
  }
  const velden = [{ veld: 'vastgesteld', van: '', naar: `${door}, ${formatDatum(op)}` }]
  return stap(ctx, wie, 'vaststelling', { vastgesteldOp: op, vastgesteldDoor: door }, velden, '')
}

export const closeProgramma = (ctx: ActorContext, wie: Wie) =>
  stap(ctx, wie, 'afsluiting', { afgeslotenOp: dayInNederland(ctx.now) }, [], '')

/** One step back; from adopted to concept also takes the adoption away. */
export const reopenProgramma = async (ctx: ActorContext, wie: Wie, reden: string) => {
  const { status } = await getProgramma(ctx.db, wie.id)
  const terug = status === 'vastgesteld' ? { vastgesteldOp: null, vastgesteldDoor: null } : {}
  return stap(ctx, wie, 'heropening', { afgeslotenOp: null, ...terug }, [], reden)
}

async function stap(
  ctx: ActorContext,
  { id, versie }: Wie,
  welke: ProgrammaStap,
  anders: Partial<Programma>,
  velden: { veld: string; van: string; naar: string }[],
  reden: string,
) {
  const oud = await getProgramma(ctx.db, id)
  const status = orRefuse(applyStap(oud.status, welke), {
    stap_niet_toegestaan: 'Deze stap past niet bij de status van het programma. Ververs de pagina.',
  })
  if (!(await saveProgrammastatus(ctx.db, id, versie, { ...oud, ...anders, status }, ctx.now))) {
    const detail = 'Iemand anders wijzigde dit programma intussen. Kijk wat er nu staat en kies.'
    throw new Problem(409, 'intussen_gewijzigd', { detail, conflict: toSamenvatting(await getProgramma(ctx.db, id)) })
  }
  const daad = DAAD[welke]
  await insertWijzigingen(ctx, 'hand', [{ programmaId: id, soort: 'programma', recordId: id, daad, velden, reden }])
  return toSamenvatting(await getProgramma(ctx.db, id))
}
