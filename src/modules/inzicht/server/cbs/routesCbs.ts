import type { Api } from '../../../../platform/server/api.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { cbsContract as contract } from '../../contractCbs.ts'
import { CBSTABEL, CBSTABELLEN } from '../../domain/cbs/cbstabel.ts'
import { MISDRIJVEN } from '../../domain/cbs/misdrijven.ts'
import { readLadingkennis } from '../lading/readLadingkennis.ts'
import { haalOp, type Cbsmiddelen } from './haalOp.ts'
import { findOphaling, listOphalingen, restartOphaling, type Ophaling } from './ophalingRepository.ts'
import { startOphaling } from './startOphaling.ts'

const BLADZIJDE = 20

export function cbsRoutes(api: Api, middelen: Cbsmiddelen): void {
  const haal = ({ actor, afterCommit }: ActorContext, id: string): void =>
    afterCommit(() => haalOp(middelen, actor.gemeenteId, id))

  api.implement(contract.getCbskeuzes, async ({ db, actor }) => {
    const { indicatoren } = await readLadingkennis(db, actor.gemeenteId)
    const body = {
      tabellen: CBSTABELLEN.map((code) => {
        const { naam, wijken, doel } = CBSTABEL[code]
        return { code, naam, wijken, heeftMisdrijven: doel === 'meetwaarden' }
      }),
      misdrijven: MISDRIJVEN.map(([sleutel, naam]) => ({ sleutel, naam })),
      indicatoren: indicatoren.flatMap(({ naam, cbs }) =>
        cbs ? [{ naam, tabel: cbs.tabel, misdrijven: [...cbs.misdrijven] }] : [],
      ),
    }
    return { body, onderwerp: `indicatoren/${body.indicatoren.length}` }
  })
  api.implement(contract.listCbsophalingen, async ({ db }) => {
    const items = (await listOphalingen(db, BLADZIJDE)).map(toBody)
    return { body: { items }, onderwerp: `cbsophalingen/${items.length}` }
  })
  api.implement(contract.createCbsophaling, async (ctx, { body }) => {
    const id = await startOphaling(ctx, body)
    haal(ctx, id)
    return { body: toBody(await getOphaling(ctx.db, id)), onderwerp: `cbsophaling/${id}` }
  })
  api.implement(contract.getCbsophaling, async (ctx, { params: { id } }) => {
    const ophaling = await getOphaling(ctx.db, id)
    // A fetch whose process died is taken up by the first who looks; a running one refuses the claim.
    if (ophaling.status === 'wacht' || ophaling.status === 'haalt') haal(ctx, id)
    return { body: toBody(ophaling), onderwerp: `cbsophaling/${id}` }
  })
  api.implement(contract.resumeCbsophaling, async (ctx, { params: { id } }) => {
    await getOphaling(ctx.db, id)
    if (!(await restartOphaling(ctx.db, id)))
      throw new Problem(409, 'niet_mislukt', { detail: 'Dit ophalen is niet mislukt. Ververs de pagina.' })
    haal(ctx, id)
    return { body: toBody(await getOphaling(ctx.db, id)), onderwerp: `cbsophaling/${id}` }
  })
}

const getOphaling = async (db: Tx, id: string): Promise<Ophaling> => (await findOphaling(db, id)) ?? notFound()

const toBody = ({ vraag, gestartOp, klaarOp, ...ophaling }: Ophaling) => ({
  ...{ id: ophaling.id, status: ophaling.status, fout: ophaling.fout, stand: ophaling.stand, rijen: ophaling.rijen },
  ...{ ladingId: ophaling.ladingId, gestartDoor: ophaling.gestartDoor },
  ...{ tabel: vraag.tabel, naam: CBSTABEL[vraag.tabel].naam, vanJaar: vraag.vanJaar, totJaar: vraag.totJaar },
  ...{ misdrijven: [...vraag.misdrijven], gestartOp: gestartOp.toISOString() },
  klaarOp: klaarOp?.toISOString() ?? null,
})
