import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import { countPartnermensen, listPartnermensen, type Gokrem } from '../../../toegang/server/public.ts'
import { toegangscontroleContract } from '../../contractToegangscontrole.ts'
import { lastDagToAnswer, nextControle } from '../../domain/toegangscontrole/planControle.ts'
import { bevestigControle } from './bevestigControle.ts'
import { findPartner, listPartners } from './controleRepository.ts'
import { openControlelink, useControlelink } from './openControlelink.ts'
import { beginControle } from './runControles.ts'

type Opties = { readonly postweg: Postweg; readonly gokrem: Gokrem }

export function toegangscontroleRoutes(api: Api, { postweg, gokrem }: Opties): void {
  api.implement(toegangscontroleContract.listPartnertoegang, async ({ db, actor }) => {
    const tellingen = await countPartnermensen(db)
    const items = (await listPartners(db, [...tellingen.keys()])).map(({ bevestigdOp, controle, ...partner }) => {
      const { aantal, sinds } = tellingen.get(partner.organisatieId) ?? notFound()
      return {
        ...{ ...partner, aantal, bevestigdOp: bevestigdOp && dayInNederland(bevestigdOp) },
        volgende: nextControle(dayInNederland(bevestigdOp ?? sinds)),
        controle: controle && { id: controle.id, uiterlijk: controle.uiterlijk },
      }
    })
    const getoond = items.map(({ organisatieId }) => organisatieId)
    return {
      body: { items, perMail: postweg.post.heeftServer },
      onderwerp: `gemeente/${actor.gemeenteId}`,
      getoond,
    }
  })
  api.implement(toegangscontroleContract.listPartnermensen, async ({ db }, { params: { id } }) => {
    if (!(await findPartner(db, id))) notFound()
    const items = await listPartnermensen(db, id)
    return { body: { items }, onderwerp: `organisatie/${id}`, getoond: items.map((mens) => mens.id) }
  })
  api.implement(toegangscontroleContract.beginToegangscontrole, async (ctx, { params: { id } }) => {
    const { db, now, actor, afterCommit } = ctx
    const partner = (await findPartner(db, id)) ?? notFound()
    const bode = { db, now, gemeenteId: actor.gemeenteId, adres: postweg.adres }
    const controleId = await beginControle(bode, partner)
    if (controleId === null) {
      throw new Problem(409, 'loopt_al', { detail: 'Deze organisatie is al gevraagd. Ververs de pagina.' })
    }
    afterCommit(postweg.post.wek)
    const uiterlijk = lastDagToAnswer(dayInNederland(now))
    return { body: { id: controleId, uiterlijk }, onderwerp: `organisatie/${id}` }
  })
  api.implement(toegangscontroleContract.bevestigToegangscontrole, async (ctx, { params: { id }, body }) => {
    await bevestigControle(ctx, id, body)
    return { body: null, onderwerp: `toegangscontrole/${id}` }
  })
  api.implementOpenbaar(toegangscontroleContract.openToegangscontrole, (ctx, { body }) =>
    openControlelink(ctx, gokrem, body.sleutel),
  )
  api.implementOpenbaar(toegangscontroleContract.useToegangscontrole, async (ctx, { body }) => {
    await useControlelink(ctx, gokrem, body)
    return null
  })
}
