import type { Api } from '../../../platform/server/api.ts'
import { notFound } from '../../../platform/server/problems.ts'
import { checkBijlage, MEESTE_BIJLAGEN, refuseBijlage, type Bestanden } from '../../documenten/server/public.ts'
import { notitiesContract as contract } from '../contract.ts'
import { deleteBijlage, findBijlage, insertBijlage, listBijlagen } from './bijlageRepository.ts'
import { bumpVersie, noteGebeurtenis } from './notitieRepository.ts'
import { getInzage, openForWriting, toBijlage } from './readNotitie.ts'

const BIJ = 'een notitie'

export function bijlagenRoutes(api: Api, bestanden: Bestanden): void {
  api.implement(contract.createNotitiebijlage, async (ctx, { params: { id }, bestand: { naam: gezonden, bytes } }) => {
    const { db, actor, now } = ctx
    const { inzage } = await openForWriting(ctx, id)
    if (!inzage.delen.has('bijlagen')) notFound()
    const gekeurd = await checkBijlage(gezonden, bytes)
    if (!gekeurd.ok) return refuseBijlage(gekeurd.reden, BIJ)
    if ((await listBijlagen(db, id)).length >= MEESTE_BIJLAGEN) return refuseBijlage('te_veel_bijlagen', BIJ)
    const naam = gekeurd.value
    // The bytes first: a file without a row is harmless, a row without a file is not.
    const sha256 = await bestanden.save(bytes)
    const bijlageId = await insertBijlage(db, actor, { notitieId: id, naam, grootte: bytes.length, sha256 }, now)
    await noteGebeurtenis(db, actor, id, 'bijlage_erbij', naam, now)
    await bumpVersie(db, id, now)
    return { body: toBijlage((await findBijlage(db, id, bijlageId)) ?? notFound()), onderwerp: `notitie/${id}` }
  })
  api.implement(contract.getNotitiebijlage, async (ctx, { params: { id, bijlageId } }) => {
    await getInzage(ctx, id)
    const { naam, sha256 } = (await findBijlage(ctx.db, id, bijlageId)) ?? notFound()
    return { body: { naam, bytes: await bestanden.read(sha256) }, onderwerp: `notitie/${id}/bijlage/${bijlageId}` }
  })
  api.implement(contract.deleteNotitiebijlage, async (ctx, { params: { id, bijlageId } }) => {
    const { db, actor, now } = ctx
    await openForWriting(ctx, id)
    const { naam } = (await findBijlage(db, id, bijlageId)) ?? notFound()
    if (!(await deleteBijlage(db, id, bijlageId))) notFound()
    await noteGebeurtenis(db, actor, id, 'bijlage_weg', naam, now)
    await bumpVersie(db, id, now)
    return { body: null, onderwerp: `notitie/${id}/bijlage/${bijlageId}` }
  })
}
