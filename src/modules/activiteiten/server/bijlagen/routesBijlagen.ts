import { randomUUID } from 'node:crypto'
import type { Api } from '../../../../platform/server/api.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import {
  checkBijlage,
  insertBestand,
  MEESTE_BIJLAGEN,
  refuseBijlage,
  type Bestanden,
} from '../../../documenten/server/public.ts'
import { activiteitenContract as contract } from '../../contract.ts'
import { findActiviteit } from '../activiteitRepository.ts'
import { noteGebeurtenis } from '../geschiedenis.ts'
import { findBijlage, insertBijlage, listBijlagen, saveBijlage, toBijlage } from './bijlageRepository.ts'

const BIJ = 'een activiteit'
const FOTO = /\.(jpe?g|png|webp|gif|heic)$/i

export function bijlagenRoutes(api: Api, bestanden: Bestanden): void {
  api.implement(
    contract.createActiviteitbijlage,
    async (ctx, { params: { id }, bestand: { naam: gezonden, bytes } }) => {
      await checkActiviteit(ctx.db, id)
      const gekeurd = await checkBijlage(gezonden, bytes)
      if (!gekeurd.ok) return refuseBijlage(gekeurd.reden, BIJ)
      if ((await listBijlagen(ctx.db, id)).length >= MEESTE_BIJLAGEN) return refuseBijlage('te_veel_bijlagen', BIJ)
      const naam = gekeurd.value
      // The bytes first: a file without a row is harmless, a row without a file is not.
      const sha256 = await bestanden.save(bytes)
      const bestandId = await insertBestand(ctx, { naam, grootte: bytes.length, sha256 })
      const bijlageId = randomUUID()
      await insertBijlage(ctx, { id: bijlageId, activiteitId: id, bestandId, foto: FOTO.test(naam) })
      await noteGebeurtenis(ctx, [id], 'bijlage erbij', naam)
      return { body: toBijlage(await getBijlage(ctx.db, id, bijlageId)), onderwerp: `activiteit/${id}` }
    },
  )
  api.implement(contract.describeActiviteitbijlage, async ({ db }, { params: { id, bijlageId }, body: { alt } }) => {
    await checkActiviteit(db, id)
    if (!(await saveBijlage(db, id, bijlageId, { alt }))) notFound()
    return { body: toBijlage(await getBijlage(db, id, bijlageId)), onderwerp: `activiteit/${id}` }
  })
  api.implement(contract.getActiviteitbijlage, async ({ db }, { params: { id, bijlageId } }) => {
    await checkActiviteit(db, id)
    const { naam, sha256 } = await getBijlage(db, id, bijlageId)
    return { body: { naam, bytes: await bestanden.read(sha256) }, onderwerp: `activiteit/${id}/bijlage/${bijlageId}` }
  })
  api.implement(contract.deleteActiviteitbijlage, async (ctx, { params: { id, bijlageId } }) => {
    await checkActiviteit(ctx.db, id)
    const { naam } = await getBijlage(ctx.db, id, bijlageId)
    if (!(await saveBijlage(ctx.db, id, bijlageId, { verwijderd_op: ctx.now }))) notFound()
    await noteGebeurtenis(ctx, [id], 'bijlage weg', naam)
    return { body: null, onderwerp: `activiteit/${id}/bijlage/${bijlageId}` }
  })
}

async function checkActiviteit(db: Tx, id: string): Promise<void> {
  if (!(await findActiviteit(db, id))) notFound()
}

const getBijlage = async (db: Tx, activiteitId: string, id: string) =>
  (await findBijlage(db, activiteitId, id)) ?? notFound()
