import { randomUUID } from 'node:crypto'
import type { Api } from '../../../platform/server/api.ts'
import { notFound } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import {
  checkBijlage,
  insertBestand,
  MEESTE_BIJLAGEN,
  refuseBijlage,
  type Bestanden,
} from '../../documenten/server/public.ts'
import { bijlageContract as contract } from '../contractBijlage.ts'
import { herstelgrens } from '../domain/herstelgrens.ts'
import { findBijlage, insertBijlage, listBijlagen, markBijlage, type Bijlage } from './bijlagen/bijlageRepository.ts'
import { openDossier } from './uitvoering/openDossier.ts'
import { checkActie } from './uitvoering/readStanden.ts'

const BIJ = 'een actie'

export function bijlageRoutes(api: Api, bestanden: Bestanden): void {
  api.implement(contract.listBijlagen, async ({ db }, { params }) => {
    await checkActie(db, params)
    const items = (await listBijlagen(db, params.actieId)).map(toBody)
    return { body: { items }, onderwerp: `actie/${params.actieId}` }
  })
  api.implement(contract.createBijlage, async (ctx, { params, query, bestand: { naam: gezonden, bytes } }) => {
    await openDossier(ctx, params)
    const gekeurd = await checkBijlage(gezonden, bytes)
    if (!gekeurd.ok) return refuseBijlage(gekeurd.reden, BIJ)
    if ((await listBijlagen(ctx.db, params.actieId)).length >= MEESTE_BIJLAGEN)
      return refuseBijlage('te_veel_bijlagen', BIJ)
    // The bytes first: a file without a row is harmless, a row without a file is not.
    const sha256 = await bestanden.save(bytes)
    const bestandId = await insertBestand(ctx, { naam: gekeurd.value, grootte: bytes.length, sha256 })
    const id = randomUUID()
    const { id: programmaId, actieId } = params
    await insertBijlage(ctx, { id, programmaId, actieId, sleutel: query.sleutel ?? null, bestandId })
    return { body: toBody(await getBijlage(ctx.db, actieId, id)), onderwerp: `actie/${actieId}` }
  })
  api.implement(contract.getBijlage, async ({ db }, { params }) => {
    await checkActie(db, params)
    const { naam, sha256 } = await getBijlage(db, params.actieId, params.bijlageId)
    return { body: { naam, bytes: await bestanden.read(sha256) }, onderwerp: `bijlage/${params.bijlageId}` }
  })
  api.implement(contract.deleteBijlage, async (ctx, { params }) => {
    await openDossier(ctx, params)
    const wat = { actieId: params.actieId, id: params.bijlageId }
    if (!(await markBijlage(ctx.db, wat, ctx.now, ctx.now))) notFound()
    return { body: null, onderwerp: `bijlage/${params.bijlageId}` }
  })
  api.implement(contract.restoreBijlage, async (ctx, { params }) => {
    await openDossier(ctx, params)
    const wat = { actieId: params.actieId, id: params.bijlageId }
    if (!(await markBijlage(ctx.db, wat, null, herstelgrens(ctx.now)))) notFound()
    const bijlage = await getBijlage(ctx.db, params.actieId, params.bijlageId)
    return { body: toBody(bijlage), onderwerp: `bijlage/${params.bijlageId}` }
  })
}

const getBijlage = async (db: Tx, actieId: string, id: string): Promise<Bijlage> =>
  (await findBijlage(db, actieId, id)) ?? notFound()

const toBody = ({ id, naam, grootte, sleutel, geplaatstOp, wie }: Bijlage) => ({
  ...{ id, naam, grootte, sleutel, wie },
  geplaatstOp: geplaatstOp.toISOString(),
})
