import { datum } from '../../../platform/domain/datum.ts'
import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import { listActiehouders } from '../../toegang/server/public.ts'
import { uitvoeringContract as contract } from '../contractUitvoering.ts'
import { herroepBulk } from './bulk/herroepBulk.ts'
import { wijzigActies } from './bulk/wijzigActies.ts'
import { copyProgramma } from './jaarovergang/copyProgramma.ts'
import { getProgramma } from './programmastatus/openProgramma.ts'
import { adoptProgramma, closeProgramma, reopenProgramma } from './programmastatus/stapProgramma.ts'
import { editUitvoering } from './uitvoering/editUitvoering.ts'
import { meldVoortgang, saveMoment } from './uitvoering/meldVoortgang.ts'
import { readPartijacties } from './uitvoering/readPartijacties.ts'
import { readProgrammaStand } from './uitvoering/readProgrammaStand.ts'
import { checkActie } from './uitvoering/readStanden.ts'
import { readVandaag } from './uitvoering/readVandaag.ts'
import { toVoortgangBody } from './uitvoering/toVoortgangBody.ts'
import { toDagen, toPilot } from './uitvoering/toDagen.ts'
import { listVoortgang } from './uitvoering/voortgangRepository.ts'
import { deleteWeergave, insertWeergave, listWeergaven } from './uitvoering/weergaveRepository.ts'

const BLADZIJDE = 50

export function uitvoeringRoutes(api: Api): void {
  standRoutes(api)
  meldRoutes(api)
  statusRoutes(api)
  bulkRoutes(api)
  weergaveRoutes(api)
}

function standRoutes(api: Api): void {
  api.implement(contract.getProgrammaStand, async (ctx, { params: { id } }) => ({
    body: await readProgrammaStand(ctx, id),
    onderwerp: `programma/${id}`,
  }))
  api.implement(contract.getVandaag, async (ctx, { query }) => {
    const body = await readVandaag(ctx, query.alles)
    return { body, onderwerp: `programmas/${body.programmas.length}` }
  })
  api.implement(contract.listPartijacties, async (ctx, { params, query }) => ({
    body: await readPartijacties(ctx, params.id, query.programma),
    onderwerp: `organisatie/${params.id}`,
  }))
  api.implement(contract.listActiehouders, async ({ db }) => {
    const items = await listActiehouders(db)
    return { body: { items }, onderwerp: `medewerkers/${items.length}`, getoond: items.map(({ id }) => id) }
  })
}

function meldRoutes(api: Api): void {
  api.implement(contract.createVoortgang, async (ctx, { params, body }) => {
    const { tekst, gedaan, extra, status } = body
    const melding = {
      ...{ tekst, status },
      gedaan: gedaan && { sleutel: gedaan.sleutel, op: datum(gedaan.op) },
      extra: extra && { op: datum(extra.op) },
    }
    return { body: await meldVoortgang(ctx, params, melding), onderwerp: `actie/${params.actieId}` }
  })
  api.implement(contract.saveMoment, async (ctx, { params, body }) => {
    const { versie, vervallen, notitie } = body
    const gedaanOp = body.gedaanOp === null ? null : datum(body.gedaanOp)
    const velden = { ...{ versie, vervallen, notitie, gedaanOp }, dagen: body.dagen && toDagen(body.dagen) }
    return { body: await saveMoment(ctx, params, params.sleutel, velden), onderwerp: `actie/${params.actieId}` }
  })
  api.implement(contract.saveUitvoering, async (ctx, { params, body }) => ({
    body: await editUitvoering(ctx, params, { ...body, pilot: body.pilot && toPilot(body.pilot) }),
    onderwerp: `actie/${params.actieId}`,
  }))
  api.implement(contract.listVoortgang, async ({ db }, { params, query }) => {
    await checkActie(db, params)
    const rijen = await listVoortgang(db, params.actieId, BLADZIJDE + 1, decodeCursor(query.vanaf, ['tijd', 'id']))
    const { items, volgende } = cutPage(rijen, BLADZIJDE, (laatste) => ({
      tijd: laatste.tijd.toISOString(),
      id: laatste.id,
    }))
    return { body: { items: items.map(toVoortgangBody), volgende }, onderwerp: `actie/${params.actieId}` }
  })
}

function statusRoutes(api: Api): void {
  api.implement(contract.adoptProgramma, async (ctx, { params: { id }, body: { versie, door, op } }) => ({
    body: await adoptProgramma(ctx, { id, versie }, door, datum(op)),
    onderwerp: `programma/${id}`,
  }))
  api.implement(contract.closeProgramma, async (ctx, { params: { id }, body: { versie } }) => ({
    body: await closeProgramma(ctx, { id, versie }),
    onderwerp: `programma/${id}`,
  }))
  api.implement(contract.reopenProgramma, async (ctx, { params: { id }, body: { versie, reden } }) => ({
    body: await reopenProgramma(ctx, { id, versie }, reden),
    onderwerp: `programma/${id}`,
  }))
  api.implement(contract.copyProgramma, async (ctx, { params: { id }, body }) => {
    const nieuw = await copyProgramma(ctx, id, body)
    return { body: nieuw, onderwerp: `programma/${nieuw.id}` }
  })
}

function bulkRoutes(api: Api): void {
  api.implement(contract.createBulkwijziging, async (ctx, { params: { id }, body }) => ({
    body: await wijzigActies(ctx, id, body.actieIds, body.opdracht, body.reden),
    onderwerp: `programma/${id}`,
  }))
  api.implement(contract.undoBulkwijziging, async (ctx, { params: { id, bulkId } }) => ({
    body: { aantal: await herroepBulk(ctx, id, bulkId) },
    onderwerp: `programma/${id}`,
  }))
}

function weergaveRoutes(api: Api): void {
  api.implement(contract.listWeergaven, async ({ db, actor }, { params: { id } }) => {
    await getProgramma(db, id)
    const items = (await listWeergaven(db, id)).map(({ medewerkerId, ...weergave }) => ({
      ...weergave,
      eigen: medewerkerId === actor.medewerkerId,
    }))
    return { body: { items }, onderwerp: `weergaven/${items.length}` }
  })
  api.implement(contract.createWeergave, async (ctx, { params, body }) => {
    await getProgramma(ctx.db, params.id)
    const id = await insertWeergave(ctx, params.id, body)
    if (id === null) {
      throw new Problem(409, 'naam_bestaat', { detail: 'Je hebt al een weergave met deze naam. Kies een andere naam.' })
    }
    return { body: { id }, onderwerp: `weergave/${id}` }
  })
  api.implement(contract.deleteWeergave, async ({ db }, { params: { id, weergaveId } }) => {
    if (!(await deleteWeergave(db, id, weergaveId))) notFound()
    return { body: null, onderwerp: `weergave/${weergaveId}` }
  })
}
