import { zipSync } from 'fflate'
import type { Api } from '../../../../platform/server/api.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { publicatieContract as contract } from '../../contractPublicatie.ts'
import { getInstelling, saveInstelling } from './instellingRepository.ts'
import { findDoodeLinks, keurPublicatie } from './keurPublicatie.ts'
import type { Publicatiemiddelen } from './middelen.ts'
import { prepareUitgave, readUitgave, publiceer, trekIn } from './publiceer.ts'
import { readPublicatiestand } from './publicatiestand.ts'
import { writeVerslagdocument } from './writeVerslagdocument.ts'

export function publicatieRoutes(api: Api, middelen: Publicatiemiddelen): void {
  const answer = async (ctx: ActorContext, id: string) => ({
    body: await readPublicatiestand(ctx, middelen.adres, id),
    onderwerp: `verantwoording/${id}/publicatie`,
  })
  api.implement(contract.getPublicatiestand, (ctx, { params: { id } }) => answer(ctx, id))
  api.implement(contract.checkPublicatie, async (ctx, { params: { id }, query: { links } }) => {
    const voorgenomen = await prepareUitgave(ctx, middelen, id)
    const dood = links === 'ja' ? await findDoodeLinks(middelen.fetchBuiten, voorgenomen.publicatie) : undefined
    const items = await keurPublicatie(ctx.db, id, voorgenomen, dood)
    return { body: { items: [...items] }, onderwerp: `verantwoording/${id}/controle` }
  })
  api.implement(contract.publishVerantwoording, async (ctx, { params: { id }, body: { versie } }) => {
    await publiceer(ctx, middelen, { id, versie })
    return answer(ctx, id)
  })
  api.implement(contract.withdrawVerantwoording, async (ctx, { params: { id }, body: { reden } }) => {
    await trekIn(ctx, middelen, id, reden)
    return answer(ctx, id)
  })
  uitvoerRoutes(api, middelen)
  instellingRoutes(api)
}

function uitvoerRoutes(api: Api, middelen: Publicatiemiddelen): void {
  api.implement(contract.createVoorbeeld, async (ctx, { params: { id } }) => {
    const { gemaakt } = await prepareUitgave(ctx, middelen, id)
    const bestanden = new Map(gemaakt.stukken.map(({ pad, bytes }) => [pad, bytes]))
    const sleutel = middelen.opslag.keepVoorbeeld({ ...gemaakt.site, bestanden }, ctx.now.getTime())
    const adres = `${middelen.adres}/openbaar/voorbeeld/${sleutel}/index.html`
    return { body: { adres }, onderwerp: `verantwoording/${id}/voorbeeld` }
  })
  api.implement(contract.getSitezip, async (ctx, { params: { id } }) => {
    const { gemaakt } = await prepareUitgave(ctx, middelen, id)
    const bytes = zipSync(Object.fromEntries(gemaakt.stukken.map((stuk) => [stuk.pad, stuk.bytes])))
    return { body: { naam: `${gemaakt.site.slug}.zip`, bytes }, onderwerp: `verantwoording/${id}/publicatie` }
  })
  api.implement(contract.getVerslagdocument, async (ctx, { params: { id }, query }) => {
    const { uitgave, andere } = await readUitgave(ctx, middelen, id)
    return {
      body: await writeVerslagdocument(middelen.bestanden, uitgave, andere, query, ctx.now),
      onderwerp: `verantwoording/${id}/publicatie`,
    }
  })
}

function instellingRoutes(api: Api): void {
  const answer = async ({ db }: ActorContext) => {
    const { contact, ambtsdragers, domeinen, versie } = await getInstelling(db)
    return {
      body: { contact, ambtsdragers: [...ambtsdragers], domeinen: [...domeinen], versie },
      onderwerp: 'publicatie-instelling',
    }
  }
  api.implement(contract.getPublicatieinstelling, answer)
  api.implement(contract.updatePublicatieinstelling, async (ctx, { body }) => {
    if (!(await saveInstelling(ctx.db, ctx.actor, body)))
      throw new Problem(409, 'intussen_gewijzigd', { conflict: (await answer(ctx)).body })
    return answer(ctx)
  })
}
