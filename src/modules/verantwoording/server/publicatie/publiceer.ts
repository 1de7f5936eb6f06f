import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { choosePad } from '../../domain/publicatie/choosePad.ts'
import type { Publicatie } from '../../domain/publicatie/publicatie.ts'
import type { Uitgave } from '../../domain/publicatie/site/site.ts'
import { isBevroren } from '../../domain/stappen/applyStap.ts'
import { readPublicatie } from '../bevriezen/readPublicatie.ts'
import { noteGebeurtenis } from '../geschiedenis.ts'
import { getVerantwoording } from '../openVerantwoording.ts'
import { publishVerantwoording } from '../stappen/stapVerantwoording.ts'
import type { Verantwoording } from '../verantwoordingRepository.ts'
import { lockInstelling, saveSlug } from './instellingRepository.ts'
import { keurPublicatie } from './keurPublicatie.ts'
import { makeSite } from './makeSite.ts'
import type { Publicatiemiddelen } from './middelen.ts'
import { findBeletsel } from './publicatiestand.ts'
import { insertUitgave, listOpenbaar, listPaden, listVersies, withdrawUitgaven } from './uitgaveRepository.ts'

/** The account as it would be public. `andere` are the accounts that are public already, and its own earlier versions. */
export async function readUitgave(ctx: ActorContext, middelen: Publicatiemiddelen, id: string) {
  const wie = await getVerantwoording(ctx.db, id)
  const publicatie = await readPublicatie(ctx, middelen, wie)
  const [nieuwste] = await listVersies(ctx.db, id)
  const bezet = (await listPaden(ctx.db)).filter(({ verantwoordingId }) => verantwoordingId !== id)
  const uitgave: Uitgave = {
    pad: nieuwste?.pad ?? choosePad(new Set(bezet.map(({ pad }) => pad)), publicatie),
    versie: (nieuwste?.versie ?? 0) + 1,
    ...{ gepubliceerdOp: ctx.now.toISOString(), publicatie },
  }
  return { wie, publicatie, uitgave, andere: await listOpenbaar(ctx.db) }
}

/** The same with the site around it; writes nothing. */
export async function prepareUitgave(ctx: ActorContext, middelen: Publicatiemiddelen, id: string) {
  const voorgenomen = await readUitgave(ctx, middelen, id)
  const uitgaven = [...voorgenomen.andere, voorgenomen.uitgave]
  return { ...voorgenomen, gemaakt: await makeSite(ctx, middelen, ctx.actor.gemeenteId, uitgaven) }
}

/**
 * Makes an adopted account public. What blocks is refused with the list. The site stands before this transaction ends: when that
 * fails after all, the next time puts it right, and nobody has seen half a site.
 */
export async function publiceer(
  ctx: ActorContext,
  middelen: Publicatiemiddelen,
  gezien: { readonly id: string; readonly versie: number },
): Promise<void> {
  await lockInstelling(ctx.db, ctx.actor.gemeenteId)
  const voorgenomen = await prepareUitgave(ctx, middelen, gezien.id)
  const { wie, publicatie, uitgave, gemaakt } = voorgenomen
  await refuseBeletsel(ctx, wie, publicatie)
  const tegen = (await keurPublicatie(ctx.db, gezien.id, voorgenomen)).filter(({ ernst }) => ernst === 'blokkeert')
  if (tegen.length > 0) {
    throw new Problem(409, 'keuring_houdt_tegen', {
      detail: `Er ${tegen.length === 1 ? 'is 1 punt' : `zijn ${tegen.length} punten`} dat eerst weg moet. Kijk in de lijst waar.`,
      conflict: tegen,
    })
  }
  await insertUitgave(ctx, gezien.id, uitgave)
  await saveSlug(ctx.db, gemaakt.site.slug)
  if (wie.stap === 'vastgesteld') await publishVerantwoording(ctx, middelen, gezien)
  else await noteGebeurtenis(ctx, gezien.id, 'gepubliceerd', `versie ${uitgave.versie}`)
  await middelen.opslag.store(gemaakt.site, gemaakt.stukken)
}

async function refuseBeletsel(
  { db }: ActorContext,
  { id, stap }: Verantwoording,
  { errata }: Publicatie,
): Promise<void> {
  const beletsel = findBeletsel(isBevroren(stap), await listVersies(db, id), errata.length)
  if (beletsel !== null) throw new Problem(409, beletsel, { detail: BELETSELTEKSTEN[beletsel] })
}

const BELETSELTEKSTEN = {
  niet_vastgesteld: 'Deze verantwoording is nog niet vastgesteld. Dat moet eerst.',
  niets_nieuws: 'De nieuwste versie is al openbaar. Voeg een verbetering toe om een nieuwe versie te maken.',
} as const

/** Takes an account off the site, with all its versions; what was public stays known here. */
export async function trekIn(
  ctx: ActorContext,
  middelen: Publicatiemiddelen,
  id: string,
  reden: string,
): Promise<void> {
  await lockInstelling(ctx.db, ctx.actor.gemeenteId)
  await getVerantwoording(ctx.db, id)
  if (!(await withdrawUitgaven(ctx, id, reden)))
    throw new Problem(409, 'niet_openbaar', { detail: 'Deze verantwoording is niet openbaar.' })
  await noteGebeurtenis(ctx, id, 'van de website gehaald', reden)
  const { site, stukken } = await makeSite(ctx, middelen, ctx.actor.gemeenteId, await listOpenbaar(ctx.db))
  await middelen.opslag.store(site, stukken)
}
