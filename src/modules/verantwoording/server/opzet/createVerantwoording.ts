import { randomUUID } from 'node:crypto'
import { dayInNederland, dayOf, type Datum } from '../../../../platform/domain/datum.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findProgramma } from '../../../programma/server/public.ts'
import { findVormOf } from '../../domain/inlezen/findVorm.ts'
import type { Herkomst, Moment, Vorm } from '../../domain/verantwoording.ts'
import { noteGebeurtenis } from '../geschiedenis.ts'
import { refuseStale } from '../lezen/readVerantwoording.ts'
import { getVerantwoording, openVerantwoording, saveOf } from '../openVerantwoording.ts'
import { insertVerantwoording } from '../verantwoordingRepository.ts'
import { draftDelen } from './draftDelen.ts'
import { readDocumentbron } from './readDocumentbron.ts'
import type { Middelen } from './readFeiten.ts'

type Nieuw = {
  readonly programmaId: string
  readonly moment: Moment
  /** Null: as the document has it. */
  readonly vorm: Vorm | null
  readonly herkomst: Herkomst
  readonly titel: string
  readonly peildatum: Datum
}

/** Begins an account with a draft; returns its id. Of a concept there is nothing to account for, but the words of its own document. */
export async function createVerantwoording(ctx: ActorContext, middelen: Middelen, nieuw: Nieuw): Promise<string> {
  const programma = (await findProgramma(ctx.db, nieuw.programmaId)) ?? notFound()
  if (programma.status === 'concept' && nieuw.herkomst === 'uitvoering') {
    throw new Problem(409, 'programma_is_concept', {
      detail: 'Dit programma is nog niet vastgesteld. Leg eerst vast wie het vaststelde en wanneer.',
    })
  }
  checkPeildatum(ctx, nieuw.peildatum, programma.jaar)
  const vorm = await chooseVorm(ctx, nieuw)
  const id = randomUUID()
  await insertVerantwoording(ctx.db, ctx.actor, { ...nieuw, id, vorm, jaar: programma.jaar }, ctx.now)
  await draftDelen(ctx, middelen, await getVerantwoording(ctx.db, id))
  await noteGebeurtenis(ctx, id, 'begonnen')
  return id
}

async function chooseVorm({ db }: ActorContext, { programmaId, vorm, herkomst }: Nieuw): Promise<Vorm> {
  if (vorm !== null) return vorm
  if (herkomst === 'document') return findVormOf((await readDocumentbron(db, programmaId)).blokken)
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: 'body.vorm', melding: 'Kies een vorm.' }] })
}

type Gezien = { readonly id: string; readonly versie: number }

export async function updateVerantwoording(
  ctx: ActorContext,
  middelen: Middelen,
  gezien: Gezien,
  velden: { readonly titel: string; readonly peildatum: Datum },
): Promise<void> {
  const { jaar } = await openVerantwoording(ctx.db, gezien.id)
  checkPeildatum(ctx, velden.peildatum, jaar)
  await saveOf(ctx, middelen, gezien, velden)
  await noteGebeurtenis(ctx, gezien.id, 'gewijzigd')
}

/** The facts of now; what people wrote or decided stays. */
export async function draftAgain(ctx: ActorContext, middelen: Middelen, gezien: Gezien): Promise<void> {
  const wie = await openVerantwoording(ctx.db, gezien.id)
  if (wie.versie !== gezien.versie) await refuseStale(ctx, middelen, gezien.id)
  await saveOf(ctx, middelen, gezien, {})
  await draftDelen(ctx, middelen, wie)
  await noteGebeurtenis(ctx, gezien.id, 'opzet opnieuw gemaakt')
}

function checkPeildatum({ now }: ActorContext, peildatum: Datum, jaar: number): void {
  const melding =
    peildatum > dayInNederland(now)
      ? 'Kies een dag die niet in de toekomst ligt.'
      : peildatum < dayOf(jaar, 1, 1) || peildatum > dayOf(jaar, 12, 31)
        ? `Kies een dag in ${jaar}: het jaar van het programma.`
        : null
  if (melding !== null) throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: 'body.peildatum', melding }] })
}
