import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import { getHuisstijl, type Gokrem } from '../../../toegang/server/public.ts'
import { readRaadplegingSleutel } from '../../domain/raadpleging/raadpleging.ts'
import { RAADPLEGING_DETAILS } from './raadplegingDetails.ts'
import { findRaadpleging, type Raadpleging } from './raadplegingRepository.ts'
import { insertReactie, listReacties, type NieuweReactie } from './reactieRepository.ts'
import { standOf, toOpenbareBody } from './toRaadplegingBody.ts'

/** Unknown, not begun and about a programme that is no concept any more: all the same answer. */
export async function readOpenbareRaadpleging(ctx: OpenbaarContext, sleutel: string) {
  const { gemeenteId, id } = readRaadplegingSleutel(sleutel) ?? notFound()
  return ctx.gemeenteLezen(gemeenteId, async (db) => {
    const raadpleging = refuseHidden(await findRaadpleging(db, id), ctx.now)
    const { naam } = await getHuisstijl(db)
    return toOpenbareBody(raadpleging, await listReacties(db, id), naam, dayInNederland(ctx.now))
  })
}

/** Keeps a reaction until somebody reviews it. Who filled in the hidden field gets the same answer and is not kept. */
export async function receiveReactie(
  ctx: OpenbaarContext,
  rem: Gokrem,
  sleutel: string,
  { website, ...reactie }: NieuweReactie & { readonly website: string },
): Promise<{ ontvangen: true }> {
  await rem.check(ctx)
  const { gemeenteId, id } = readRaadplegingSleutel(sleutel) ?? notFound()
  // Each reaction counts: the brake is on how many come from one address, of which only a keyed hash is kept.
  await rem.noteMis(ctx)
  if (website !== '') return { ontvangen: true }
  // As somebody without reach: row-level security lets only a waiting reaction on a visible raadpleging through.
  const inwoner = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'eigen', rol: 'openbaar' } as const
  return ctx.inGemeente(inwoner, 'reactie:create', async (db) => {
    const raadpleging = refuseHidden(await findRaadpleging(db, id), ctx.now)
    if (standOf(raadpleging, dayInNederland(ctx.now)) !== 'open') {
      throw new Problem(409, 'gesloten', { detail: RAADPLEGING_DETAILS.gesloten })
    }
    if (!raadpleging.ontwerp.some(({ inzetten }) => inzetten.some((inzet) => inzet.id === reactie.inzetId))) {
      const fouten = [{ pad: 'body.inzetId', melding: 'Deze inzet staat niet in het concept. Ververs de pagina.' }]
      throw new Problem(400, 'invoer_ongeldig', { fouten })
    }
    await insertReactie(db, gemeenteId, id, reactie, ctx.now)
    return { body: { ontvangen: true as const }, onderwerp: `raadpleging/${id}` }
  })
}

function refuseHidden(raadpleging: Raadpleging | undefined, now: Date): Raadpleging {
  return raadpleging && standOf(raadpleging, dayInNederland(now)) !== 'straks' ? raadpleging : notFound()
}
