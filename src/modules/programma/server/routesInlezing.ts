import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Bestanden } from '../../documenten/server/public.ts'
import { programmaContract as contract } from '../contract.ts'
import { bevestigInlezing } from './inlezing/bevestigInlezing.ts'
import { bewerkVoorstel, herroepBewerking } from './inlezing/bewerkVoorstel.ts'
import { listBewerkingen } from './inlezing/bewerkingRepository.ts'
import {
  findBrondocument,
  findInlezing,
  listInlezingen,
  lockInlezing,
  saveVervallen,
  type Inlezing,
} from './inlezing/inlezingRepository.ts'
import { insertUpload } from './inlezing/insertUpload.ts'
import { listRegels } from './inlezing/regelRepository.ts'
import { toBewerkingBody, toBrondocumentBody, toInlezingBody, toRegelBody } from './inlezing/toBody.ts'
import { vergelijkInlezing } from './inlezing/vergelijkInlezing.ts'
import { findProgramma, listProgrammasOfJaar } from './programmaRepository.ts'

const BLADZIJDE = 50
const RECENTE_BEWERKINGEN = 20

export type InlezingOpties = {
  readonly bestanden: Bestanden
  /** Begins reading in the background; called once the upload is on disk and in the database. */
  readonly lees: (gemeenteId: number, inlezingId: string) => Promise<void>
}

export function inlezingRoutes(api: Api, { bestanden, lees }: InlezingOpties): void {
  api.implement(contract.createInlezing, async (ctx, { bestand: { naam, bytes } }) => {
    const id = await insertUpload(ctx, bestanden, { naam, bytes })
    ctx.afterCommit(() => lees(ctx.actor.gemeenteId, id))
    return { body: await describeInlezing(ctx.db, id), onderwerp: `inlezing/${id}` }
  })
  api.implement(contract.listInlezingen, async ({ db }, { query }) => {
    const rijen = await listInlezingen(db, BLADZIJDE + 1, decodeCursor(query.vanaf, ['tijd', 'id']))
    const { items, volgende } = cutPage(rijen, BLADZIJDE, (laatste) => ({
      tijd: laatste.geplaatstOp.toISOString(),
      id: laatste.id,
    }))
    return {
      body: { items: items.map((item) => toInlezingBody(item, undefined, [])), volgende },
      onderwerp: `inlezingen/${items.length}`,
    }
  })
  api.implement(contract.getInlezing, async (ctx, { params: { id } }) => {
    const body = await describeInlezing(ctx.db, id)
    // A reading whose process died is taken up by the first who looks; a running one refuses the claim.
    if (body.status === 'wacht' || body.status === 'leest') ctx.afterCommit(() => lees(ctx.actor.gemeenteId, id))
    return { body, onderwerp: `inlezing/${id}` }
  })
  api.implement(contract.getBrondocument, async ({ db }, { params: { id } }) => {
    await getInlezing(db, id)
    const { document } = (await findBrondocument(db, id)) ?? notFound()
    return { body: toBrondocumentBody(document), onderwerp: `inlezing/${id}` }
  })
  api.implement(contract.getVoorstel, async ({ db, actor }, { params: { id } }) => {
    const { versie, titel, jaar, spelling } = await getInlezing(db, id)
    const regels = await listRegels(db, id)
    const bewerkingen = await listBewerkingen(db, id, RECENTE_BEWERKINGEN)
    const body = {
      versie,
      kop: { titel, jaar, spelling: [...spelling] },
      regels: regels.map(toRegelBody),
      bewerkingen: bewerkingen.map((bewerking) => toBewerkingBody(bewerking, actor)),
    }
    return { body, onderwerp: `inlezing/${id}` }
  })
  bewerkRoutes(api)
}

function bewerkRoutes(api: Api): void {
  api.implement(contract.createBewerking, async (ctx, { params: { id }, body }) => ({
    body: await bewerkVoorstel(ctx, id, body),
    onderwerp: `inlezing/${id}`,
  }))
  api.implement(contract.undoBewerking, async (ctx, { params: { id, nummer } }) => ({
    body: await herroepBewerking(ctx, id, nummer),
    onderwerp: `inlezing/${id}`,
  }))
  api.implement(contract.compareInlezing, async (ctx, { params: { id }, body }) => {
    await vergelijkInlezing(ctx, id, body.programmaId)
    return { body: await describeInlezing(ctx.db, id), onderwerp: `inlezing/${id}` }
  })
  api.implement(contract.confirmInlezing, async (ctx, { params: { id }, body }) => {
    const programmaId = await bevestigInlezing(ctx, id, body.versie)
    return { body: { programmaId }, onderwerp: `programma/${programmaId}` }
  })
  api.implement(contract.deleteInlezing, async ({ db }, { params: { id } }) => {
    const inlezing = (await lockInlezing(db, id)) ?? notFound()
    if (inlezing.status === 'bevestigd')
      throw new Problem(409, 'al_overgenomen', { detail: 'Dit document is al overgenomen als programma.' })
    await saveVervallen(db, id)
    return { body: null, onderwerp: `inlezing/${id}` }
  })
}

const getInlezing = async (db: Tx, id: string): Promise<Inlezing> => (await findInlezing(db, id)) ?? notFound()

async function describeInlezing(db: Tx, id: string) {
  const inlezing = await getInlezing(db, id)
  const programma = inlezing.programmaId === null ? undefined : await findProgramma(db, inlezing.programmaId)
  const beoordelen = inlezing.status === 'te_beoordelen' && inlezing.jaar !== null
  const kandidaten = beoordelen && inlezing.jaar !== null ? await listProgrammasOfJaar(db, inlezing.jaar) : []
  return toInlezingBody(inlezing, programma, kandidaten)
}
