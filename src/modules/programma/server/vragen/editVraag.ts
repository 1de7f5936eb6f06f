import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { naamOf } from '../../domain/velden.ts'
import { toOnderwerp, uiterlijkOp, vraagStandOf, type VraagSoort } from '../../domain/vragen/vraag.ts'
import { findOnderdeel } from '../onderdelen/onderdeelRepository.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { mailVraag, withdrawVraagmail, type Vraagmiddelen } from './mailVraag.ts'
import { readVraag } from './readVragen.ts'
import { findVraagafspraak } from './vraagafspraakRepository.ts'
import { refuseVraag } from './vraagDetails.ts'
import { findVraag, insertVraag, saveVraag, type Vraag } from './vraagRepository.ts'

type Gezien = { readonly id: string; readonly versie: number }
type Nieuw = { readonly soort: VraagSoort; readonly recordId: string; readonly tekst: string }

export async function askVraag(
  ctx: ActorContext,
  middelen: Vraagmiddelen,
  programmaId: string,
  { soort, recordId, tekst }: Nieuw,
) {
  const { db, now } = ctx
  const { status } = await getProgramma(db, programmaId)
  if (status === 'concept') refuseVraag('nog_concept')
  const { inhoud } = (await findOnderdeel(db, soort, programmaId, recordId)) ?? notFound()
  const { dagen } = await findVraagafspraak(db)
  const id = await insertVraag(ctx, {
    ...{ programmaId, soort, recordId, tekst },
    // The content is that of the kind it was found under.
    onderwerp: toOnderwerp(naamOf(soort, inhoud as never)),
    uiterlijk: uiterlijkOp(dayInNederland(now), dagen),
  })
  await mailVraag(ctx, middelen, id, 'vraag', await middelen.listBevoegden(db, 'vraag:answer'))
  return readVraag(ctx, id)
}

/** Somebody else's question does not exist to take back. */
export async function withdrawVraag(ctx: ActorContext, gezien: Gezien) {
  const { gesteldDoor } = await getOpen(ctx, gezien.id)
  if (gesteldDoor !== ctx.actor.medewerkerId) notFound()
  await save(ctx, gezien, { ingetrokken_op: ctx.now })
  await withdrawVraagmail(ctx, gezien.id)
  return readVraag(ctx, gezien.id)
}

export async function forwardVraag(ctx: ActorContext, middelen: Vraagmiddelen, gezien: Gezien, medewerkerId: string) {
  await getOpen(ctx, gezien.id)
  const inbrenger = (await middelen.listBevoegden(ctx.db, 'vraag:contribute')).find(({ id }) => id === medewerkerId)
  if (!inbrenger) return refuseVraag('inbrenger_onbekend')
  await save(ctx, gezien, { gevraagd_aan: medewerkerId, gevraagd_op: ctx.now })
  await mailVraag(ctx, middelen, gezien.id, 'inbreng_gevraagd', [inbrenger])
  return readVraag(ctx, gezien.id)
}

/** Only of who was asked. */
export async function saveInbreng(ctx: ActorContext, middelen: Vraagmiddelen, gezien: Gezien, tekst: string) {
  const { gevraagdAan } = await getOpen(ctx, gezien.id)
  if (gevraagdAan !== ctx.actor.medewerkerId) notFound()
  await save(ctx, gezien, { inbreng: tekst, inbreng_op: ctx.now })
  await mailVraag(ctx, middelen, gezien.id, 'inbreng', await middelen.listBevoegden(ctx.db, 'vraag:answer'))
  return readVraag(ctx, gezien.id)
}

export async function saveConcept(ctx: ActorContext, gezien: Gezien, antwoord: string) {
  await getOpen(ctx, gezien.id)
  await save(ctx, gezien, { antwoord })
  return readVraag(ctx, gezien.id)
}

export async function answerVraag(ctx: ActorContext, middelen: Vraagmiddelen, gezien: Gezien, antwoord: string) {
  const { gesteldDoor } = await getOpen(ctx, gezien.id)
  const { actor, now, db } = ctx
  await save(ctx, gezien, { antwoord, beantwoord_door: actor.medewerkerId, beantwoord_op: now })
  const steller = (await middelen.listBevoegden(db, 'vraag:read')).filter(({ id }) => id === gesteldDoor)
  await mailVraag(ctx, middelen, gezien.id, 'antwoord', steller)
  return readVraag(ctx, gezien.id)
}

async function getOpen({ db }: ActorContext, id: string): Promise<Vraag> {
  const vraag = (await findVraag(db, id)) ?? notFound()
  const stand = vraagStandOf(vraag)
  if (stand === 'beantwoord') refuseVraag('al_beantwoord')
  if (stand === 'ingetrokken') refuseVraag('al_ingetrokken')
  return vraag
}

async function save(ctx: ActorContext, gezien: Gezien, verandering: Parameters<typeof saveVraag>[2]): Promise<void> {
  if (await saveVraag(ctx.db, gezien, verandering)) return
  refuseVraag('intussen_gewijzigd', await readVraag(ctx, gezien.id))
}
