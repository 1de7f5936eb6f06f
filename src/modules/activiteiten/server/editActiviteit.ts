import { dayInNederland } from '../../../platform/domain/datum.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import type { Bereik } from '../domain/activiteit.ts'
import { isTeVroegGedaan } from '../domain/checkWanneer.ts'
import { listVolgende } from '../domain/reeks/planVolgende.ts'
import {
  findActiviteit,
  markActiviteit,
  toKolommen,
  type Activiteit,
  type Vastlegging,
} from './activiteitRepository.ts'
import { noteGebeurtenis } from './geschiedenis.ts'
import { recordMomenten, saveActieverbanden, undoMomenten } from './momentverband.ts'
import { getGezien, saveGezien } from './readActiviteit.ts'
import { listKeren, readVerbanden, toKeer, updateVolgende } from './reeks/updateVolgende.ts'
import { toVastlegging, type Inhoud } from './toVastlegging.ts'
import { saveKanalen, savePartijen } from './verbandRepository.ts'

type Welke = 'deze' | 'volgende'
type Gezien = { readonly id: string; readonly versie: number }

/** Each act returns what to know: what did not go along, and why. */
type Melding = Promise<readonly string[]>

export async function updateActiviteit(ctx: ActorContext, gezien: Gezien, inhoud: Inhoud, welke: Welke): Melding {
  const voor = await getGezien(ctx, gezien.id, gezien.versie)
  const na = await toVastlegging(ctx, inhoud, voor, voor)
  const verbanden = await readVerbanden(ctx.db, voor.id)
  const los = voor.reeksId !== null && welke === 'deze' ? true : voor.los
  await saveGezien(ctx, voor, toKolommen({ ...na, los }))
  const wie = { gemeenteId: ctx.actor.gemeenteId, activiteitId: voor.id }
  await savePartijen(ctx.db, wie, inhoud.partijen)
  await saveKanalen(ctx.db, wie, inhoud.kanalen)
  const melding = await saveActieverbanden(ctx, { ...na, id: voor.id }, inhoud.acties)
  const alsnog = voor.status === 'gedaan' ? await recordOpnieuw(ctx, voor, { ...na, id: voor.id }) : []
  await noteGebeurtenis(ctx, [voor.id], 'gewijzigd')
  if (welke === 'volgende') await updateVolgende(ctx, { voor, na, verbanden, inhoud })
  return [...melding, ...alsnog]
}

/** Done on another day than was recorded: the moments move along. */
async function recordOpnieuw(ctx: ActorContext, voor: Activiteit, na: Vastlegging & { readonly id: string }): Melding {
  if (na.tot !== voor.tot) await undoMomenten(ctx, voor)
  return recordMomenten(ctx, na)
}

type Afloop = { readonly bereik: Bereik | null; readonly resultaat: string }

/** Done: its moments are recorded with it, or the sentence says why not. What was filled in before stays when nothing is sent. */
export async function finishActiviteit(ctx: ActorContext, gezien: Gezien, afloop: Afloop): Melding {
  const voor = await getGezien(ctx, gezien.id, gezien.versie)
  if (voor.status === 'afgelast') {
    throw new Problem(409, 'al_afgelast', { detail: 'Deze activiteit is afgelast. Zet haar eerst terug op gepland.' })
  }
  if (isTeVroegGedaan('gedaan', voor, dayInNederland(ctx.now))) {
    throw new Problem(409, 'nog_niet_begonnen', {
      detail: 'Deze activiteit moet nog beginnen. Wijzig eerst de dag als zij al geweest is.',
    })
  }
  const bereik = afloop.bereik ?? voor.bereik
  await saveGezien(ctx, voor, {
    ...{ status: 'gedaan', resultaat: afloop.resultaat === '' ? voor.resultaat : afloop.resultaat },
    ...{ bereik: bereik?.aantal ?? null, precisie: bereik?.precisie ?? null },
  })
  await noteGebeurtenis(ctx, [voor.id], 'gedaan')
  return recordMomenten(ctx, voor)
}

export async function cancelActiviteit(ctx: ActorContext, gezien: Gezien, reden: string, welke: Welke): Melding {
  const voor = await getGezien(ctx, gezien.id, gezien.versie)
  if (voor.status === 'gedaan') {
    throw new Problem(409, 'al_gedaan', {
      detail: 'Deze activiteit is gedaan. Zet haar eerst terug op gepland als dat niet klopt.',
    })
  }
  const keren = welke === 'volgende' ? listVolgende(await listKeren(ctx.db, voor), toKeer(voor).reeksDag) : []
  for (const keer of [voor, ...keren]) await saveGezien(ctx, keer, { status: 'afgelast', reden })
  await noteGebeurtenis(
    ctx,
    [voor, ...keren].map(({ id }) => id),
    'afgelast',
    reden,
  )
  return []
}

/** Planned again. What it had recorded of an actie is taken back, and told. */
export async function reopenActiviteit(ctx: ActorContext, gezien: Gezien): Melding {
  const voor = await getGezien(ctx, gezien.id, gezien.versie)
  await saveGezien(ctx, voor, { status: 'gepland', reden: '' })
  await noteGebeurtenis(ctx, [voor.id], 'heropend')
  return undoMomenten(ctx, voor)
}

export async function deleteActiviteit(ctx: ActorContext, id: string): Promise<void> {
  const voor = (await findActiviteit(ctx.db, id)) ?? notFound()
  await undoMomenten(ctx, voor)
  await noteGebeurtenis(ctx, [id], 'weggehaald')
  if (!(await markActiviteit(ctx.db, id, ctx.now, ctx.now))) notFound()
}

const HERSTEL_DAGEN = 30

export async function restoreActiviteit(ctx: ActorContext, id: string): Melding {
  const grens = new Date(ctx.now)
  grens.setUTCDate(grens.getUTCDate() - HERSTEL_DAGEN)
  if (!(await markActiviteit(ctx.db, id, null, grens))) notFound()
  const terug = (await findActiviteit(ctx.db, id)) ?? notFound()
  await noteGebeurtenis(ctx, [id], 'teruggezet')
  return terug.status === 'gedaan' ? recordMomenten(ctx, terug) : []
}
