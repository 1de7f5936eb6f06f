import type { Api } from '../../../platform/server/api.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import { checkBijlage, type Bestanden, type BijlageReden } from '../../documenten/server/public.ts'
import { notitiesContract as contract } from '../contract.ts'
import { deleteBijlage, findBijlage, insertBijlage, listBijlagen } from './bijlageRepository.ts'
import { bumpVersie, noteGebeurtenis } from './notitieRepository.ts'
import { getInzage, openForWriting, toBijlage } from './readNotitie.ts'

const MEESTE = 200

const WEIGERING: Record<BijlageReden | 'te_veel_bijlagen', { readonly status: number; readonly detail: string }> = {
  bestand_leeg: { status: 400, detail: 'Dit bestand is leeg. Kies een ander bestand.' },
  bijlage_te_groot: { status: 413, detail: 'Een bijlage mag 10 MB groot zijn. Kies een kleiner bestand.' },
  bijlage_soort: {
    status: 415,
    detail: 'Kies een PDF, een foto of filmpje, een Office- of ODF-document zonder macro’s, of platte tekst.',
  },
  te_veel_bijlagen: { status: 409, detail: 'Bij een notitie passen 200 bijlagen. Haal er eerst een weg.' },
}

export function bijlagenRoutes(api: Api, bestanden: Bestanden): void {
  api.implement(contract.createNotitiebijlage, async (ctx, { params: { id }, bestand: { naam: gezonden, bytes } }) => {
    const { db, actor, now } = ctx
    const { inzage } = await openForWriting(ctx, id)
    if (!inzage.delen.has('bijlagen')) notFound()
    const gekeurd = await checkBijlage(gezonden, bytes)
    if (!gekeurd.ok) return refuseBijlage(gekeurd.reden)
    if ((await listBijlagen(db, id)).length >= MEESTE) return refuseBijlage('te_veel_bijlagen')
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

function refuseBijlage(reden: keyof typeof WEIGERING): never {
  const { status, detail } = WEIGERING[reden]
  throw new Problem(status, reden, { detail })
}
