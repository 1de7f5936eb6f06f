import type { Api } from '../../../../platform/server/api.ts'
import { decodeCursor } from '../../../../platform/server/cursor.ts'
import { cutPage } from '../../../../platform/server/cutPage.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import { noodtoegangContract as contract } from '../../contractNoodtoegang.ts'
import { findNoodtoegang, listNoodtoegang, saveOordeel, type Noodtoegang } from './noodtoegangRepository.ts'
import { openNoodtoegang } from './openNoodtoegang.ts'

const BLADZIJDE = 50

export function noodtoegangRoutes(api: Api, postweg: Postweg): void {
  api.implement(contract.openNoodtoegang, async (ctx, { body }) => {
    const { soort, dossierId, tot } = await openNoodtoegang(ctx, postweg, body)
    return { body: { soort, dossierId, tot: tot.toISOString() }, onderwerp: `${soort}/${dossierId}` }
  })
  api.implement(contract.listNoodtoegang, async ({ db, actor }, { query }) => {
    const rijen = await listNoodtoegang(db, BLADZIJDE + 1, decodeCursor(query.vanaf, ['op', 'id']))
    const { items, volgende } = cutPage(rijen, BLADZIJDE, ({ gegevenOp, id }) => ({ op: gegevenOp.toISOString(), id }))
    const antwoord = items.map((item) => toAntwoord(item, actor.medewerkerId))
    return { body: { items: antwoord, volgende }, onderwerp: `noodtoegang/${items.length}` }
  })
  api.implement(contract.judgeNoodtoegang, async ({ db, actor, now }, { params: { id }, body }) => {
    const { medewerkerId } = (await findNoodtoegang(db, id)) ?? notFound()
    if (medewerkerId === actor.medewerkerId) {
      throw new Problem(409, 'eigen_noodtoegang', {
        detail: 'Je kunt je eigen noodtoegang niet beoordelen. Laat een collega dat doen.',
      })
    }
    if (!(await saveOordeel(db, id, { door: actor.medewerkerId, op: now, ...body }))) {
      throw new Problem(409, 'al_beoordeeld', { detail: 'Een collega beoordeelde dit al. Ververs de lijst.' })
    }
    const noodtoegang = (await findNoodtoegang(db, id)) ?? notFound()
    return { body: toAntwoord(noodtoegang, actor.medewerkerId), onderwerp: `noodtoegang/${id}` }
  })
}

function toAntwoord(noodtoegang: Noodtoegang, lezer: string) {
  const { id, wie, kenmerk, reden, doel, gegevenOp, tot, medewerkerId } = noodtoegang
  const { oordeel, bevinding, beoordeeldDoor, beoordeeldOp } = noodtoegang
  return {
    ...{ id, wie, kenmerk, reden, doel },
    gegevenOp: gegevenOp.toISOString(),
    tot: tot.toISOString(),
    beoordeling:
      oordeel === null
        ? null
        : { door: beoordeeldDoor ?? '', op: beoordeeldOp?.toISOString() ?? '', oordeel, bevinding: bevinding ?? '' },
    magBeoordelen: oordeel === null && medewerkerId !== lezer,
  }
}
