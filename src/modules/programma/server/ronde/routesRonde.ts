import { datum } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import type { Gokrem } from '../../../toegang/server/public.ts'
import { rondeContract as contract } from '../../contractRonde.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { readLink, saveAntwoord, submit } from './beantwoordUitvraag.ts'
import { closeRonde, createLink, reopenRonde, resendUitvraag, revokeUitvraag } from './beheerLinks.ts'
import { acceptAntwoorden, askBack, undoAcceptatie } from './beoordeelAntwoorden.ts'
import type { Rondemiddelen } from './mailUitvraag.ts'
import { withLink } from './openLink.ts'
import { findRondestand, readRonde, toRondeBody } from './readRonde.ts'
import { answerVoorstel } from './readVoorstel.ts'
import { listRondestanden } from './rondeRepository.ts'
import { startRonde } from './startRonde.ts'
import { remindByHand } from './stuurHerinneringen.ts'

export function rondeRoutes(api: Api, middelen: Rondemiddelen, gokrem: Gokrem): void {
  rondes(api, middelen)
  beoordeling(api, middelen)
  links(api, middelen)
  voortgangslinks(api, gokrem)
}

function rondes(api: Api, middelen: Rondemiddelen): void {
  api.implement(contract.listRondes, async ({ db }, { params: { id } }) => {
    await getProgramma(db, id)
    const items = (await listRondestanden(db, id)).map(toRondeBody)
    return { body: { items }, onderwerp: `programma/${id}` }
  })
  api.implement(contract.getRondevoorstel, async (ctx, { params: { id } }) => ({
    body: await answerVoorstel(ctx, id, middelen),
    onderwerp: `programma/${id}`,
  }))
  api.implement(contract.createRonde, async (ctx, { params, body }) => {
    const id = await startRonde(ctx, params.id, { ...body, uiterlijk: datum(body.uiterlijk) }, middelen)
    return { body: await findRondestand(ctx, params.id, id), onderwerp: `ronde/${id}` }
  })
  api.implement(contract.getRonde, async (ctx, { params: { id } }) => ({
    body: await readRonde(ctx, id, middelen),
    onderwerp: `ronde/${id}`,
  }))
  api.implement(contract.closeRonde, async (ctx, { params: { id } }) => {
    await closeRonde(ctx, id)
    return { body: null, onderwerp: `ronde/${id}` }
  })
  api.implement(contract.reopenRonde, async (ctx, { params: { id } }) => {
    await reopenRonde(ctx, id)
    return { body: null, onderwerp: `ronde/${id}` }
  })
}

function beoordeling(api: Api, middelen: Rondemiddelen): void {
  api.implement(contract.acceptAntwoorden, async (ctx, { params: { id }, body }) => ({
    body: { aantal: await acceptAntwoorden(ctx, id, body.antwoorden) },
    onderwerp: `ronde/${id}`,
  }))
  api.implement(contract.undoAcceptatie, async (ctx, { params: { id }, body }) => ({
    body: { aantal: await undoAcceptatie(ctx, id, body.antwoorden) },
    onderwerp: `ronde/${id}`,
  }))
  api.implement(contract.askBack, async (ctx, { params: { id }, body }) => {
    await askBack(ctx, id, body, middelen)
    return { body: null, onderwerp: `uitvraag/${body.uitvraagId}` }
  })
}

function links(api: Api, middelen: Rondemiddelen): void {
  api.implement(contract.remindRonde, async (ctx, { params: { id }, body }) => ({
    body: { aantal: await remindByHand(ctx, id, body.uitvraagId, middelen) },
    onderwerp: `ronde/${id}`,
  }))
  api.implement(contract.resendUitvraag, async (ctx, { params, body }) => {
    await resendUitvraag(ctx, params, body.adres, middelen)
    return { body: null, onderwerp: `uitvraag/${params.uitvraagId}` }
  })
  api.implement(contract.createLink, async (ctx, { params }) => ({
    body: { link: await createLink(ctx, params, middelen) },
    onderwerp: `uitvraag/${params.uitvraagId}`,
  }))
  api.implement(contract.revokeUitvraag, async (ctx, { params }) => {
    await revokeUitvraag(ctx, params)
    return { body: null, onderwerp: `uitvraag/${params.uitvraagId}` }
  })
}

function voortgangslinks(api: Api, gokrem: Gokrem): void {
  api.implementOpenbaar(contract.openVoortgangslink, (ctx, { body }) =>
    withLink(ctx, gokrem, body.sleutel, 'voortgangslink:read', readLink),
  )
  api.implementOpenbaar(contract.saveAntwoord, (ctx, { body: { sleutel, actieId, versie, antwoord } }) => {
    const inhoud = {
      ...antwoord,
      gedaan: antwoord.gedaan.map((moment) => ({ sleutel: moment.sleutel, op: datum(moment.op) })),
      extra: antwoord.extra.map(datum),
    }
    return withLink(ctx, gokrem, sleutel, 'voortgangslink:edit', (geopend) =>
      saveAntwoord(geopend, { actieId, versie, inhoud }),
    )
  })
  api.implementOpenbaar(contract.submitAntwoorden, (ctx, { body }) =>
    withLink(ctx, gokrem, body.sleutel, 'voortgangslink:edit', submit),
  )
}
