import type { Api, OpenbaarContext } from '../../../../platform/server/api.ts'
import { readGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { Gokrem } from '../../../toegang/server/public.ts'
import { weekberichtContract as contract } from '../../contractWeekbericht.ts'
import { findByGeheim, isWeekberichtAan, saveWeekkeuze, stopWeekbericht } from './weekberichtRepository.ts'

export function weekberichtRoutes(api: Api, { post: { heeftServer } }: Postweg, gokrem: Gokrem): void {
  const heeftMailserver = heeftServer
  api.implement(contract.getWeekkeuze, async ({ db, actor }) => ({
    body: { aan: await isWeekberichtAan(db, actor.medewerkerId), heeftMailserver },
    onderwerp: 'weekkeuze',
  }))
  api.implement(contract.saveWeekkeuze, async (ctx, { body: { aan } }) => {
    await saveWeekkeuze(ctx, aan)
    return { body: { aan, heeftMailserver }, onderwerp: 'weekkeuze' }
  })
  api.implementOpenbaar(contract.stopWeekbericht, async (ctx, { params: { sleutel } }) => {
    await stop(ctx, gokrem, sleutel)
    return { uit: true as const }
  })
}

/** Whoever presses it twice gets the same answer; a made-up address counts as a guess. */
async function stop(ctx: OpenbaarContext, gokrem: Gokrem, sleutel: string): Promise<void> {
  await gokrem.check(ctx)
  const gelezen = readGeheimeLink(sleutel)
  const medewerkerId = gelezen && (await ctx.gemeenteLezen(gelezen.gemeenteId, (db) => findByGeheim(db, gelezen.hash)))
  if (!gelezen || !medewerkerId) {
    await gokrem.noteMis(ctx)
    return notFound()
  }
  const { gemeenteId } = gelezen
  const niemand = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'eigen', rol: 'openbaar' } as const
  await ctx.inGemeente(niemand, 'weekbericht:stop', async (db) => ({
    body: await stopWeekbericht(db, medewerkerId, ctx.now),
    onderwerp: `medewerker/${medewerkerId}`,
  }))
}
