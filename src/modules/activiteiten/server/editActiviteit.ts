import { dayInNederland } from '../../../platform/domain/datum.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import type { Bereik } from '../domain/activiteit.ts'
import { isTeVroegGedaan } from '../domain/checkWanneer.ts'
import { listVolgende, planVolgende, type Keer } from '../domain/reeks/planVolgende.ts'
import {
  findActiviteit,
  listReeks,
  markActiviteit,
  saveActiviteit,
  toKolommen,
  type Activiteit,
  type Vastlegging,
} from './activiteitRepository.ts'
import { findGebied } from './beheer/lijstRepository.ts'
import { noteGebeurtenis } from './geschiedenis.ts'
import { recordMomenten, saveActieverbanden, undoMomenten } from './momentverband.ts'
import { getGezien, refuseStale } from './readActiviteit.ts'
import { toVastlegging, type Inhoud } from './toVastlegging.ts'
import { listPartijen, saveKanalen, savePartijen } from './verbandRepository.ts'

type Welke = 'deze' | 'volgende'
type Gezien = { readonly id: string; readonly versie: number }

/** Each act returns what to know: what did not go along, and why. */
type Melding = Promise<readonly string[]>

export async function updateActiviteit(ctx: ActorContext, gezien: Gezien, inhoud: Inhoud, welke: Welke): Melding {
  const voor = await getGezien(ctx, gezien.id, gezien.versie)
  const velden = await toVastlegging(ctx, inhoud, voor, voor)
  const anders = await hasAnderePartijen(ctx, voor.id, inhoud)
  const los = voor.reeksId !== null && welke === 'deze' ? true : voor.los
  await save(ctx, voor, toKolommen({ ...velden, los }))
  const wie = { gemeenteId: ctx.actor.gemeenteId, activiteitId: voor.id }
  await savePartijen(ctx.db, wie, inhoud.partijen)
  await saveKanalen(ctx.db, wie, inhoud.kanalen)
  const melding = await saveActieverbanden(ctx, { ...velden, id: voor.id }, inhoud.acties)
  const alsnog = voor.status === 'gedaan' ? await recordOpnieuw(ctx, voor, { ...velden, id: voor.id }) : []
  await noteGebeurtenis(ctx, [voor.id], 'gewijzigd')
  if (welke === 'volgende') await updateVolgende(ctx, voor, velden, anders ? inhoud.partijen : null)
  return [...melding, ...alsnog]
}

/** Done on another day than was recorded: the moments move along. */
async function recordOpnieuw(ctx: ActorContext, voor: Activiteit, na: Vastlegging & { readonly id: string }): Melding {
  if (na.tot !== voor.tot) await undoMomenten(ctx, voor)
  return recordMomenten(ctx, na)
}

async function hasAnderePartijen({ db }: ActorContext, id: string, { partijen }: Inhoud): Promise<boolean> {
  const sleutelsOf = (alle: Inhoud['partijen']) => alle.map(({ organisatieId, rol }) => `${organisatieId} ${rol}`)
  const eerder = sleutelsOf(await listPartijen(db, [id]))
  return eerder.toSorted().join() !== sleutelsOf(partijen).toSorted().join()
}

/** Those that follow in the series get what was changed of this one. `partijen`: null when they stayed the same. */
async function updateVolgende(
  ctx: ActorContext,
  voor: Activiteit,
  na: Vastlegging,
  partijen: Inhoud['partijen'] | null,
): Promise<void> {
  const keren = await listKeren(ctx, voor)
  const plan = planVolgende(toKeer(voor), na, keren)
  const ids: string[] = []
  for (const keer of plan.length === 0 && partijen ? listVolgende(keren, toKeer(voor).reeksDag) : plan) {
    const gebied = keer.gebiedId === null ? null : await findGebied(ctx.db, keer.gebiedId)
    const { van, tot, soort, titel, plaats, begin, eind, handelingsperspectief } = keer
    const kolommen = {
      ...{ van, tot, soort, titel, plaats, handelingsperspectief, begin_tijd: begin, eind_tijd: eind },
      ...{ wijk_id: gebied ? (gebied.wijkId ?? gebied.id) : null, buurt_id: gebied?.wijkId ? gebied.id : null },
      ...(partijen && { partij_ids: [...na.partijIds] }),
    }
    await save(ctx, keer, kolommen)
    if (partijen) await savePartijen(ctx.db, { gemeenteId: ctx.actor.gemeenteId, activiteitId: keer.id }, partijen)
    ids.push(keer.id)
  }
  await noteGebeurtenis(ctx, ids, 'gewijzigd', 'Samen met een eerdere van de reeks')
}

const listKeren = async (ctx: ActorContext, { reeksId }: Activiteit): Promise<Keer[]> =>
  reeksId === null ? [] : (await listReeks(ctx.db, reeksId)).map(toKeer)

/** One that is in no series stands on its own day. */
const toKeer = (activiteit: Activiteit): Keer => ({ ...activiteit, reeksDag: activiteit.reeksDag ?? activiteit.van })

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
  await save(ctx, voor, {
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
  const keren = welke === 'volgende' ? listVolgende(await listKeren(ctx, voor), toKeer(voor).reeksDag) : []
  for (const keer of [voor, ...keren]) await save(ctx, keer, { status: 'afgelast', reden })
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
  await save(ctx, voor, { status: 'gepland', reden: '' })
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

async function save(ctx: ActorContext, gezien: Gezien, kolommen: Parameters<typeof saveActiviteit>[2]): Promise<void> {
  if (!(await saveActiviteit(ctx.db, gezien, kolommen, ctx.now))) await refuseStale(ctx, gezien.id)
}
