import { randomUUID } from 'node:crypto'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { insertBestand, type Bestanden } from '../../../documenten/server/public.ts'
import { checkToewijzing, TOEWIJZINGSTEKST, type Toewijzing } from '../../domain/lading/toewijzing.ts'
import { deleteGelezen } from './deelRepository.ts'
import type { Lading, Ladingstatus } from './lading.ts'
import { doelOf } from './ladingdoel.ts'
import {
  insertLading,
  lockLading,
  saveBevestiging,
  saveBladkeuze,
  saveTeruggedraaid,
  saveToewijzing,
  saveVervallen,
} from './ladingRepository.ts'
import { readLadingkennis } from './readLadingkennis.ts'
import { ladinggrenzen } from './tabel/ladinggrenzen.ts'

type Upload = { readonly naam: string; readonly bytes: Uint8Array }

/** Stores an upload that waits to be looked into; answers the id of the lading. */
export async function createLading(ctx: ActorContext, bestanden: Bestanden, { naam, bytes }: Upload): Promise<string> {
  if (bytes.length === 0)
    throw new Problem(400, 'bestand_leeg', { detail: 'Dit bestand is leeg. Kies een ander bestand.' })
  if (bytes.length > ladinggrenzen.bestandBytes)
    throw new Problem(413, 'bestand_te_groot', { detail: 'Een bestand met cijfers mag 20 MB groot zijn. Splits het.' })
  // The bytes first: a file without a row is harmless, a row without a file is not.
  const sha256 = await bestanden.save(bytes)
  const bestandId = await insertBestand(ctx, { naam, grootte: bytes.length, sha256 })
  const id = randomUUID()
  await insertLading(ctx, ctx.actor, { id, naam, bestandId })
  return id
}

const NIET_NU: Readonly<Record<string, string>> = {
  bevestigd: 'Dit bestand is al overgenomen.',
  wacht_op_opslaan: 'Dit bestand wordt al overgenomen.',
  slaat_op: 'Dit bestand wordt al overgenomen.',
  teruggedraaid: 'Dit bestand is al teruggedraaid.',
  mislukt: 'Dit bestand is niet te lezen. Stuur het opnieuw.',
}

/** The lading as the caller saw it, locked, in one of these states; else 409 (404 when it is gone). */
async function openLading(
  ctx: ActorContext,
  id: string,
  versie: number,
  in_: readonly Ladingstatus[],
): Promise<Lading> {
  const lading = (await lockLading(ctx.db, id)) ?? notFound()
  if (!in_.includes(lading.status)) {
    const detail = NIET_NU[lading.status] ?? 'Dit kan nu niet met dit bestand. Ververs de pagina.'
    throw new Problem(409, 'lading_niet_in_deze_stap', { detail })
  }
  if (lading.versie === versie) return lading
  throw new Problem(409, 'intussen_gewijzigd', {
    detail: 'Iemand anders was intussen met dit bestand bezig. Ververs de pagina en kijk wat er nu staat.',
  })
}

const KOPPELBAAR: readonly Ladingstatus[] = ['te_koppelen', 'te_beoordelen']

export async function chooseBlad(ctx: ActorContext, id: string, versie: number, blad: string): Promise<void> {
  const { toewijzing, verkenning } = await openLading(ctx, id, versie, KOPPELBAAR)
  if (!toewijzing || !verkenning?.bladen.includes(blad)) {
    throw new Problem(400, 'invoer_ongeldig', {
      fouten: [{ pad: 'body.blad', melding: 'Dit werkblad staat niet in het bestand. Kies een ander.' }],
    })
  }
  await saveBladkeuze(ctx.db, id, { ...toewijzing, blad })
}

/** What the columns mean; all rows are checked after. */
export async function koppelLading(
  ctx: ActorContext,
  id: string,
  versie: number,
  toewijzing: Toewijzing,
): Promise<void> {
  const lading = await openLading(ctx, id, versie, KOPPELBAAR)
  const cbs = lading.soort === 'cbs'
  const reden = cbs ? null : checkToewijzing(toewijzing)
  if (reden !== null) refuseToewijzing(TOEWIJZINGSTEKST[reden])
  const { indicatoren } = await readLadingkennis(ctx.db, ctx.actor.gemeenteId)
  const bekend = new Set(indicatoren.map((indicator) => indicator.id))
  const genoemd = [toewijzing.indicatorId, ...Object.values(toewijzing.namen)]
  const gekozen = [...genoemd, ...toewijzing.kolommen.map(({ indicatorId }) => indicatorId)]
  if (gekozen.some((indicator) => indicator !== null && !bekend.has(indicator))) {
    refuseToewijzing('Een gekozen indicator is er niet meer. Kies een andere.')
  }
  await deleteGelezen(ctx.db, id)
  // Of an answer of CBS the table says what it is of.
  const doel = cbs ? lading.verkenning?.voorstel.doel : undefined
  await saveToewijzing(ctx.db, id, { ...toewijzing, ...(doel && { doel }) })
}

function refuseToewijzing(melding: string): never {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: 'body.toewijzing', melding }] })
}

/** From here on it is stored in the background; who comes second finds it confirmed. */
export async function confirmLading(
  ctx: ActorContext,
  id: string,
  versie: number,
  alleenGoede: boolean,
): Promise<void> {
  const { tellingen } = await openLading(ctx, id, versie, ['te_beoordelen'])
  if (!tellingen || tellingen.waarden === 0)
    throw new Problem(409, 'niets_over_te_nemen', { detail: 'Er is geen enkele goede rij om over te nemen.' })
  if (tellingen.fout > 0 && !alleenGoede) {
    throw new Problem(409, 'rijen_kloppen_niet', {
      detail: `${tellingen.fout} rijen kloppen niet. Verbeter het bestand, of neem alleen de goede rijen over.`,
    })
  }
  await saveBevestiging(ctx.db, id, ctx.actor.medewerkerId, ctx.now)
}

export async function revertLading(ctx: ActorContext, id: string, versie: number): Promise<void> {
  const lading = await openLading(ctx, id, versie, ['bevestigd'])
  const wat = { gemeenteId: ctx.actor.gemeenteId, lading }
  const doel = doelOf(lading)
  await doel.lock(ctx.db, wat, ctx.now)
  if (!(await doel.isOnveranderd(ctx.db, wat))) {
    throw new Problem(409, 'cijfers_gewijzigd', {
      detail:
        'Sinds het inlezen zijn cijfers hiervan gewijzigd. Terugdraaien kan daarom niet meer; verbeter de cijfers zelf.',
    })
  }
  await doel.restore(ctx.db, wat)
  await deleteGelezen(ctx.db, id)
  await saveTeruggedraaid(ctx.db, id, ctx.now)
}

const WEG_TE_GOOIEN: readonly Ladingstatus[] = [
  ...(['wacht', 'verkent', 'te_koppelen', 'wacht_op_controle', 'controleert', 'te_beoordelen', 'mislukt'] as const),
]

export async function deleteLading(ctx: ActorContext, id: string): Promise<void> {
  const lading = (await lockLading(ctx.db, id)) ?? notFound()
  await openLading(ctx, id, lading.versie, WEG_TE_GOOIEN)
  await deleteGelezen(ctx.db, id)
  await saveVervallen(ctx.db, id)
}
