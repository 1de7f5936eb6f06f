import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import type { Postweg } from '../../../platform/server/post/postweg.ts'
import { notFound } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { toegangContract } from '../contract.ts'
import { listMedewerkers, type Medewerker } from './medewerkerRepository.ts'
import {
  createMedewerker,
  endMedewerker,
  inviteMedewerker,
  mailWachtwoordlink,
  checkWachtwoordreset,
  resetWachtwoord,
  updateMedewerker,
} from './medewerkers.ts'
import type { Organisaties } from './organisaties.ts'
import { checkRolwissel, getGever } from './rollen/gever.ts'
import type { Rolbron } from './rollen/rolbron.ts'

const BLADZIJDE = 50

type Opties = { readonly rolbron: Rolbron; readonly organisaties: Organisaties; readonly postweg: Postweg }

export function medewerkerRoutes(api: Api, { rolbron, organisaties, postweg }: Opties): void {
  const toAntwoorden = async (db: Tx, medewerkers: readonly Medewerker[]) => {
    const ids = medewerkers.flatMap(({ organisatieId }) => organisatieId ?? [])
    const namen = await organisaties.findNamen(db, ids)
    return medewerkers.map(
      ({ id, naam, email, rollen, versie, organisatieId, beeindigdOp, eindigtOp, heeftWachtwoord, heeftFactor }) => ({
        ...{ id, naam, email, rollen: [...rollen], versie, uitgenodigd: !heeftWachtwoord, tweedeFactor: heeftFactor },
        organisatie: organisatieId === null ? null : { id: organisatieId, naam: namen.get(organisatieId) ?? '' },
        ...{ beeindigdOp: beeindigdOp?.toISOString() ?? null, eindigtOp },
      }),
    )
  }
  const toAntwoord = async (db: Tx, medewerker: Medewerker) => (await toAntwoorden(db, [medewerker]))[0] ?? notFound()

  api.implement(toegangContract.listMedewerkers, async ({ db }, { query }) => {
    const rijen = await listMedewerkers(db, BLADZIJDE + 1, decodeCursor(query.vanaf, ['naam', 'id']))
    const { items, volgende } = cutPage(rijen, BLADZIJDE, (laatste) => ({ naam: laatste.naam, id: laatste.id }))
    return {
      body: { items: await toAntwoorden(db, items), volgende },
      onderwerp: `medewerkers/${items.length}`,
      getoond: items.map(({ id }) => id),
    }
  })
  api.implement(toegangContract.createMedewerker, async (ctx, { body }) => {
    const gever = await getGever(ctx, rolbron, 'medewerker:edit')
    await checkRolwissel(ctx.db, rolbron, gever, { medewerkerId: null, voor: [], na: body.rollen })
    const { medewerker, ...hoe } = postweg.post.heeftServer
      ? { wachtwoord: null, ...(await inviteMedewerker(ctx, organisaties, body, postweg)) }
      : { gemaild: false, ...(await createMedewerker(ctx, organisaties, body)) }
    return {
      body: { medewerker: await toAntwoord(ctx.db, medewerker), ...hoe },
      onderwerp: `medewerker/${medewerker.id}`,
    }
  })
  api.implement(toegangContract.updateMedewerker, async (ctx, { params, body }) => ({
    body: await toAntwoord(ctx.db, await updateMedewerker(ctx, { rolbron, organisaties }, params.id, body)),
    onderwerp: `medewerker/${params.id}`,
  }))
  api.implement(toegangContract.resetWachtwoord, async (ctx, { params }) => {
    const { heeftServer } = postweg.post
    await checkWachtwoordreset(ctx, rolbron, params.id, heeftServer)
    if (heeftServer) await mailWachtwoordlink(ctx, params.id, postweg)
    const wachtwoord = heeftServer ? null : await resetWachtwoord(ctx, params.id)
    return { body: { wachtwoord }, onderwerp: `medewerker/${params.id}` }
  })
  api.implement(toegangContract.endMedewerker, async (ctx, { params, body }) => ({
    body: await toAntwoord(ctx.db, await endMedewerker(ctx, rolbron, params.id, body.beeindigd)),
    onderwerp: `medewerker/${params.id}`,
  }))
}
