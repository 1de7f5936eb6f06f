import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import type { Datum } from '../../../platform/domain/datum.ts'
import { Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { listMomentenVanActie, recordMoment, undoMoment, type Momentreden } from '../../programma/server/public.ts'
import { momentVoorDag } from '../domain/momentVoorDag.ts'
import {
  countGedaan,
  deleteActieverband,
  insertActieverband,
  listActieverbanden,
  saveActieverband,
  type Actieverband,
} from './verbandRepository.ts'
import type { Inhoud } from './toVastlegging.ts'

/** Why the moment of an actie stayed as it was; null for what needs no word. */
const WAAROM: Record<Momentreden, string | null> = {
  actie_weg: null,
  moment_niet_open: null,
  nog_niet_alle_keren: null,
  nog_concept: 'het programma is nog een concept',
  programma_afgesloten: 'het programma is afgesloten',
  niet_jouw_actie: 'voortgang meldt de actiehouder, een van de partijen of de adviseur veiligheid',
  moment_onbekend: 'dat moment hoort niet meer bij de planning',
}

type Wat = { readonly id: string; readonly van: Datum; readonly tot: Datum; readonly titel: string }

/** Lays the bonds with acties as they were sent; what a dropped one had recorded is taken back. Returns what to know. */
export async function saveActieverbanden(
  ctx: ActorContext,
  wat: Wat,
  acties: readonly Inhoud['acties'][number][],
): Promise<readonly string[]> {
  const eerder = await listActieverbanden(ctx.db, wat.id)
  const wie = { gemeenteId: ctx.actor.gemeenteId, activiteitId: wat.id }
  const melding: string[] = []
  for (const verband of eerder) {
    const blijft = acties.find(({ actieId }) => actieId === verband.actieId)
    const sleutel = blijft && blijft.sleutel !== undefined ? blijft.sleutel : verband.sleutel
    if (blijft && sleutel === verband.sleutel) continue
    melding.push(...(await undo(ctx, wat, verband)))
    if (blijft) await saveActieverband(ctx.db, wie, { ...verband, sleutel, vastgelegdOp: null })
    else await deleteActieverband(ctx.db, wat.id, verband.actieId)
  }
  const bekend = new Set(eerder.map(({ actieId }) => actieId))
  for (const actie of acties.filter(({ actieId }) => !bekend.has(actieId))) {
    const momenten = await listMomentenVanActie(ctx, actie)
    if (momenten === null) refuseActie()
    const sleutel = actie.sleutel === undefined ? momentVoorDag(momenten, wat.van) : actie.sleutel
    await insertActieverband(ctx.db, wie, { ...actie, sleutel })
  }
  return melding
}

function refuseActie(): never {
  throw new Problem(400, 'invoer_ongeldig', {
    fouten: [{ pad: 'body.acties', melding: 'Een van de acties bestaat niet meer. Kies een andere.' }],
  })
}

/** Records the moments that this happening was for. What did not go along comes back as a sentence. */
export async function recordMomenten(ctx: ActorContext, wat: Wat): Promise<readonly string[]> {
  const melding: string[] = []
  for (const verband of await listActieverbanden(ctx.db, wat.id)) {
    const { programmaId, actieId, sleutel, vastgelegdOp } = verband
    if (sleutel === null || vastgelegdOp !== null) continue
    const keren = await countGedaan(ctx.db, actieId, sleutel)
    const gedaan = { op: wat.tot, keren, tekst: wat.titel }
    const uitkomst = await recordMoment(ctx, { programmaId, actieId, sleutel }, gedaan)
    if (uitkomst.ok) await saveActieverband(ctx.db, { activiteitId: wat.id }, { ...verband, vastgelegdOp: wat.tot })
    else melding.push(...tell('is niet als gedaan gemeld', verband, uitkomst.reden))
  }
  return melding
}

/** Takes back what this happening recorded, unless somebody said something else since. */
export async function undoMomenten(ctx: ActorContext, wat: Wat): Promise<readonly string[]> {
  const melding: string[] = []
  for (const verband of await listActieverbanden(ctx.db, wat.id)) melding.push(...(await undo(ctx, wat, verband)))
  return melding
}

async function undo(ctx: ActorContext, wat: Wat, verband: Actieverband): Promise<readonly string[]> {
  const { programmaId, actieId, sleutel, vastgelegdOp } = verband
  if (sleutel === null || vastgelegdOp === null) return []
  const uitkomst = await undoMoment(ctx, { programmaId, actieId, sleutel }, vastgelegdOp)
  await saveActieverband(ctx.db, { activiteitId: wat.id }, { ...verband, vastgelegdOp: null })
  if (uitkomst.ok) return [`Het moment van ‘${verband.hoe}’ staat weer open.`]
  return tell(`blijft gedaan op ${formatDatum(vastgelegdOp)}`, verband, uitkomst.reden)
}

function tell(wat: string, { hoe }: Actieverband, reden: Momentreden): readonly string[] {
  const waarom = WAAROM[reden]
  return waarom === null ? [] : [`Het moment van ‘${hoe}’ ${wat}: ${waarom}.`]
}
