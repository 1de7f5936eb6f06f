import type { Api } from '../../../../platform/server/api.ts'
import { vraagContract as contract } from '../../contractVraag.ts'
import { answerVraag, askVraag, forwardVraag, saveConcept, saveInbreng, withdrawVraag } from './editVraag.ts'
import type { Vraagmiddelen } from './mailVraag.ts'
import { readProgrammavragen, readVraag, readVragen } from './readVragen.ts'
import { findVraagafspraak, saveVraagafspraak } from './vraagafspraakRepository.ts'
import { refuseVraag } from './vraagDetails.ts'

export function vraagRoutes(api: Api, middelen: Vraagmiddelen): void {
  leesRoutes(api)
  vragerRoutes(api, middelen)
  antwoordRoutes(api, middelen)
  afspraakRoutes(api)
}

function leesRoutes(api: Api): void {
  api.implement(contract.listVragen, async (ctx, { query }) => {
    const body = await readVragen(ctx, query)
    return { body, onderwerp: `vragen/${body.items.length}` }
  })
  api.implement(contract.listProgrammavragen, async (ctx, { params: { id } }) => ({
    body: { items: await readProgrammavragen(ctx, id) },
    onderwerp: `programma/${id}`,
  }))
  api.implement(contract.getVraag, async (ctx, { params: { id } }) => ({
    body: await readVraag(ctx, id),
    onderwerp: `vraag/${id}`,
  }))
}

function vragerRoutes(api: Api, middelen: Vraagmiddelen): void {
  api.implement(contract.createVraag, async (ctx, { params: { id }, body }) => {
    const vraag = await askVraag(ctx, middelen, id, body)
    return { body: vraag, onderwerp: `vraag/${vraag.id}` }
  })
  api.implement(contract.withdrawVraag, async (ctx, { params: { id }, body: { versie } }) => ({
    body: await withdrawVraag(ctx, { id, versie }),
    onderwerp: `vraag/${id}`,
  }))
}

function antwoordRoutes(api: Api, middelen: Vraagmiddelen): void {
  api.implement(contract.forwardVraag, async (ctx, { params: { id }, body: { versie, medewerkerId } }) => ({
    body: await forwardVraag(ctx, middelen, { id, versie }, medewerkerId),
    onderwerp: `vraag/${id}`,
  }))
  api.implement(contract.saveInbreng, async (ctx, { params: { id }, body: { versie, tekst } }) => ({
    body: await saveInbreng(ctx, middelen, { id, versie }, tekst),
    onderwerp: `vraag/${id}`,
  }))
  api.implement(contract.saveVraagantwoord, async (ctx, { params: { id }, body: { versie, tekst } }) => ({
    body: await saveConcept(ctx, { id, versie }, tekst),
    onderwerp: `vraag/${id}`,
  }))
  api.implement(contract.answerVraag, async (ctx, { params: { id }, body: { versie, tekst } }) => ({
    body: await answerVraag(ctx, middelen, { id, versie }, tekst),
    onderwerp: `vraag/${id}`,
  }))
  api.implement(contract.listInbrengers, async ({ db }) => {
    const items = (await middelen.listBevoegden(db, 'vraag:contribute')).map(({ id, naam }) => ({ id, naam }))
    return { body: { items }, onderwerp: `medewerkers/${items.length}` }
  })
}

function afspraakRoutes(api: Api): void {
  api.implement(contract.getVraagafspraak, async ({ db }) => ({
    body: await findVraagafspraak(db),
    onderwerp: 'vraagafspraak',
  }))
  api.implement(contract.saveVraagafspraak, async ({ db, actor }, { body }) => {
    const gelukt = await saveVraagafspraak(db, actor.gemeenteId, body)
    const staat = await findVraagafspraak(db)
    return gelukt ? { body: staat, onderwerp: 'vraagafspraak' } : refuseVraag('intussen_gewijzigd', staat)
  })
}
