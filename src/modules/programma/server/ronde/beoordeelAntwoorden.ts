import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { readDossier } from '../uitvoering/readStanden.ts'
import { findAntwoord, saveAntwoord, type Antwoord } from './antwoordRepository.ts'
import { mailUitvraag, type Rondemiddelen } from './mailUitvraag.ts'
import { getUitvraag, openRonde, refuseRonde } from './openRonde.ts'
import { postbodeOfActor } from './postbodeOf.ts'
import { recordAntwoord, takeBackAntwoord } from './recordAntwoord.ts'
import type { Ronde } from './rondeRepository.ts'
import { saveUitvraag } from './uitvraagRepository.ts'

type Wie = { readonly uitvraagId: string; readonly actieId: string }
type WieVersie = Wie & { readonly versie: number }

/** Answers become progress: all of them or none. */
export async function acceptAntwoorden(
  ctx: ActorContext,
  rondeId: string,
  keuzes: readonly WieVersie[],
): Promise<number> {
  const { ronde } = await openRonde(ctx.db, rondeId)
  for (const wie of keuzes) {
    const { uitvraag, antwoord } = await getAntwoord(ctx, ronde, wie)
    if (antwoord.versie !== wie.versie) refuseRonde('intussen_gewijzigd')
    if (antwoord.stand !== 'ingediend' && antwoord.stand !== 'teruggevraagd') refuseRonde('niet_ingediend')
    const melder = { medewerkerId: uitvraag.medewerkerId, wie: uitvraag.medewerkerId === null ? uitvraag.naam : '' }
    const overgenomen = await recordAntwoord(ctx, { id: ronde.programmaId, actieId: wie.actieId }, antwoord, melder)
    await store(ctx, { ...antwoord, stand: 'geaccepteerd', overgenomen })
  }
  return keuzes.length
}

/** Takes acceptance back, as long as nobody recorded anything about those moments since. */
export async function undoAcceptatie(ctx: ActorContext, rondeId: string, keuzes: readonly Wie[]): Promise<number> {
  const { ronde } = await openRonde(ctx.db, rondeId)
  for (const wie of keuzes) {
    const { antwoord } = await getAntwoord(ctx, ronde, wie)
    if (antwoord.stand !== 'geaccepteerd') refuseRonde('niet_overgenomen')
    await takeBackAntwoord(ctx, { id: ronde.programmaId, actieId: wie.actieId }, antwoord)
    await store(ctx, { ...antwoord, stand: 'ingediend', overgenomen: null })
  }
  return keuzes.length
}

/** One question about one answer; the uitvraag counts as unanswered until it is sent again. */
export async function askBack(
  ctx: ActorContext,
  rondeId: string,
  { vraag, ...wie }: WieVersie & { readonly vraag: string },
  middelen: Rondemiddelen,
): Promise<void> {
  const { ronde, programma } = await openRonde(ctx.db, rondeId)
  const { uitvraag, antwoord } = await getAntwoord(ctx, ronde, wie)
  if (uitvraag.ingetrokkenOp !== null) refuseRonde('link_ingetrokken')
  if (antwoord.versie !== wie.versie) refuseRonde('intussen_gewijzigd')
  if (antwoord.stand !== 'ingediend' && antwoord.stand !== 'teruggevraagd') refuseRonde('niet_ingediend')
  await store(ctx, { ...antwoord, stand: 'teruggevraagd', vraag })
  await saveUitvraag(ctx.db, uitvraag.id, { ingediendOp: null })
  const { dossier } = await readDossier(ctx.db, { id: programma.id, actieId: wie.actieId })
  const mail = { soort: 'terugvraag', programma: programma.titel, hoe: dossier.uitvoering.hoe, vraag } as const
  await mailUitvraag(await postbodeOfActor(ctx, middelen), ronde, uitvraag, mail)
}

/** Both are locked: who reviews and who answers take turns. */
async function getAntwoord(ctx: ActorContext, ronde: Ronde, wie: Wie) {
  const uitvraag = await getUitvraag(ctx.db, ronde, wie.uitvraagId)
  return { uitvraag, antwoord: (await findAntwoord(ctx.db, wie, true)) ?? notFound() }
}

async function store(ctx: ActorContext, antwoord: Antwoord): Promise<void> {
  if (!(await saveAntwoord(ctx.db, ctx.actor.gemeenteId, antwoord))) refuseRonde('intussen_gewijzigd')
}
