import type { Api } from '../../../platform/server/api.ts'
import type { Postweg } from '../../../platform/server/post/postweg.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { toegangContract } from '../contract.ts'
import type { Rol } from '../domain/rol.ts'
import type { HandelingenOf } from '../domain/rolrechten.ts'
import { changeWachtwoord } from './changeWachtwoord.ts'
import { createEersteStart, isEersteStartNodig } from './eersteStart.ts'
import { findEnigeGemeente, getHuisstijl, NEUTRALE_HUISSTIJL, saveHuisstijl } from './huisstijl.ts'
import { logIn } from './logIn.ts'
import {
  findIngelogdeMedewerker,
  listMedewerkers,
  type IngelogdeMedewerker,
  type Medewerker,
} from './medewerkerRepository.ts'
import {
  createMedewerker,
  endMedewerker,
  inviteMedewerker,
  mailWachtwoordlink,
  resetWachtwoord,
  updateMedewerker,
} from './medewerkers.ts'
import type { Organisaties } from './organisaties.ts'
import { sessiesRoutes } from './routesSessies.ts'
import { deleteSessie, deleteSessies, readSessieCookie, SESSIE_COOKIE } from './sessies.ts'
import { toegangslinkRoutes } from './toegangslink/routesToegangslink.ts'

const BLADZIJDE = 50

type ToegangOpties = {
  readonly handelingenOf: HandelingenOf
  /** Keys the hashes of the sign-in throttle. */
  readonly geheim: Buffer
  readonly organisaties: Organisaties
  readonly postweg: Postweg
}

export function toegangRoutes(api: Api, { handelingenOf, geheim, organisaties, postweg }: ToegangOpties): void {
  const toSessie = ({ id, naam, rollen, afwijkingen, gemeenteId, gemeenteNaam }: IngelogdeMedewerker) => ({
    medewerker: { id, naam, rollen: [...rollen] },
    gemeente: { code: gemeenteId, naam: gemeenteNaam },
    handelingen: [...handelingenOf(rollen, afwijkingen)],
  })
  sessieRoutes(api, toSessie, geheim)
  gemeenteRoutes(api, toSessie, organisaties)
  medewerkerRoutes(api, organisaties, postweg)
  sessiesRoutes(api)
  toegangslinkRoutes(api, { geheim, postweg })
}

type ToSessie = (medewerker: IngelogdeMedewerker) => {
  medewerker: { id: string; naam: string; rollen: Rol[] }
  gemeente: { code: number; naam: string }
  handelingen: string[]
}

function sessieRoutes(api: Api, toSessie: ToSessie, geheim: Buffer): void {
  api.implement(toegangContract.getSessie, async ({ db, actor }) => {
    const medewerker = (await findIngelogdeMedewerker(db, actor.medewerkerId)) ?? notFound()
    return { body: toSessie(medewerker), onderwerp: `medewerker/${medewerker.id}` }
  })
  api.implementOpenbaar(toegangContract.createSessie, async (ctx, { body }) => toSessie(await logIn(ctx, geheim, body)))
  api.implement(toegangContract.deleteSessie, async ({ db, actor, cookies, zetCookie }) => {
    const sleutel = readSessieCookie(cookies[SESSIE_COOKIE])
    if (sleutel) await deleteSessie(db, sleutel.tokenHash)
    zetCookie(SESSIE_COOKIE, '', 0)
    return { body: null, onderwerp: `medewerker/${actor.medewerkerId}` }
  })
  api.implement(toegangContract.deleteSessies, async ({ db, actor, zetCookie }) => {
    await deleteSessies(db, actor.medewerkerId)
    zetCookie(SESSIE_COOKIE, '', 0)
    return { body: null, onderwerp: `medewerker/${actor.medewerkerId}` }
  })
  api.implement(toegangContract.changeWachtwoord, async (ctx, { body }) => {
    await changeWachtwoord(ctx, body)
    return { body: null, onderwerp: `medewerker/${ctx.actor.medewerkerId}` }
  })
}

function gemeenteRoutes(api: Api, toSessie: ToSessie, organisaties: Organisaties): void {
  api.implementOpenbaar(toegangContract.getEersteStart, async (ctx) => ({
    nodig: await ctx.buitenGemeente(isEersteStartNodig),
  }))
  api.implementOpenbaar(toegangContract.createEersteStart, async (ctx, { body }) =>
    toSessie(await createEersteStart(ctx, organisaties, body)),
  )
  api.implementOpenbaar(toegangContract.getHuisstijl, async (ctx) => {
    const vanSessie = readSessieCookie(ctx.cookies[SESSIE_COOKIE])?.gemeenteId
    const gemeenteId = vanSessie ?? (await ctx.buitenGemeente(findEnigeGemeente))
    if (gemeenteId === null) return NEUTRALE_HUISSTIJL
    return ctx.gemeenteLezen(gemeenteId, getHuisstijl).catch(() => NEUTRALE_HUISSTIJL)
  })
  api.implement(toegangContract.saveHuisstijl, async ({ db, actor }, { body }) => ({
    body: await saveHuisstijl(db, body),
    onderwerp: `gemeente/${actor.gemeenteId}`,
  }))
}

function medewerkerRoutes(api: Api, organisaties: Organisaties, postweg: Postweg): void {
  const toAntwoorden = async (db: Tx, medewerkers: readonly Medewerker[]) => {
    const ids = medewerkers.flatMap(({ organisatieId }) => organisatieId ?? [])
    const namen = await organisaties.findNamen(db, ids)
    return medewerkers.map(({ id, naam, email, rollen, versie, organisatieId, beeindigdOp, heeftWachtwoord }) => ({
      ...{ id, naam, email, rollen: [...rollen], versie, uitgenodigd: !heeftWachtwoord },
      organisatie: organisatieId === null ? null : { id: organisatieId, naam: namen.get(organisatieId) ?? '' },
      beeindigdOp: beeindigdOp?.toISOString() ?? null,
    }))
  }
  const toAntwoord = async (db: Tx, medewerker: Medewerker) => (await toAntwoorden(db, [medewerker]))[0] ?? notFound()

  api.implement(toegangContract.listMedewerkers, async ({ db }, { query }) => {
    const rijen = await listMedewerkers(db, BLADZIJDE + 1, decodeCursor(query.vanaf, ['naam', 'id']))
    const { items, volgende } = cutPage(rijen, BLADZIJDE, (laatste) => ({ naam: laatste.naam, id: laatste.id }))
    return { body: { items: await toAntwoorden(db, items), volgende }, onderwerp: `medewerkers/${items.length}` }
  })
  api.implement(toegangContract.createMedewerker, async (ctx, { body }) => {
    const { medewerker, ...hoe } = postweg.post.heeftServer
      ? { wachtwoord: null, ...(await inviteMedewerker(ctx, organisaties, body, postweg)) }
      : { gemaild: false, ...(await createMedewerker(ctx, organisaties, body)) }
    return {
      body: { medewerker: await toAntwoord(ctx.db, medewerker), ...hoe },
      onderwerp: `medewerker/${medewerker.id}`,
    }
  })
  api.implement(toegangContract.updateMedewerker, async (ctx, { params, body }) => ({
    body: await toAntwoord(ctx.db, await updateMedewerker(ctx, organisaties, params.id, body)),
    onderwerp: `medewerker/${params.id}`,
  }))
  api.implement(toegangContract.resetWachtwoord, async (ctx, { params }) => {
    const { heeftServer } = postweg.post
    if (heeftServer) await mailWachtwoordlink(ctx, params.id, postweg)
    const wachtwoord = heeftServer ? null : await resetWachtwoord(ctx, params.id)
    return { body: { wachtwoord }, onderwerp: `medewerker/${params.id}` }
  })
  api.implement(toegangContract.endMedewerker, async (ctx, { params, body }) => ({
    body: await toAntwoord(ctx.db, await endMedewerker(ctx, params.id, body.beeindigd)),
    onderwerp: `medewerker/${params.id}`,
  }))
}
