import type { Api } from '../../../platform/server/api.ts'
import type { Postweg } from '../../../platform/server/post/postweg.ts'
import { notFound } from '../../../platform/server/problems.ts'
import { toegangContract } from '../contract.ts'
import { apisleutelsRoutes } from './apisleutel/routesApisleutels.ts'
import { changeWachtwoord } from './changeWachtwoord.ts'
import { createEersteStart, isEersteStartNodig } from './eersteStart.ts'
import { findEnigeGemeente, getHuisstijl, NEUTRALE_HUISSTIJL, saveHuisstijl } from './huisstijl.ts'
import { hasDienstfactor } from './inlogdienst/dienstfactor.ts'
import { createDienstmiddelen } from './inlogdienst/dienstmiddelen.ts'
import { inlogdienstRoutes } from './inlogdienst/routesInlogdienst.ts'
import { logIn } from './logIn.ts'
import { findIngelogdeMedewerker } from './medewerkerRepository.ts'
import type { Organisaties } from './organisaties.ts'
import type { Rolbron } from './rollen/rolbron.ts'
import { rollenRoutes, type WriteRolmatrix } from './rollen/routesRollen.ts'
import { medewerkerRoutes } from './routesMedewerkers.ts'
import { sessiesRoutes } from './routesSessies.ts'
import { createSessieantwoord, type ToSessieantwoord } from './sessieantwoord.ts'
import { deleteSessie, deleteSessies, readSessieCookie, SESSIE_COOKIE } from './sessies.ts'
import { noodtoegangRoutes } from './noodtoegang/routesNoodtoegang.ts'
import { toegangslinkRoutes } from './toegangslink/routesToegangslink.ts'
import { verwerkingenRoutes, type WriteRegister } from './verwerkingen/routesVerwerkingen.ts'
import { tweedeFactorRoutes } from './tweedefactor/routesTweedeFactor.ts'

type ToegangOpties = {
  readonly rolbron: Rolbron
  readonly writeRolmatrix: WriteRolmatrix
  readonly writeRegister: WriteRegister
  /** Keys the hashes of the sign-in throttle. */
  readonly geheim: Buffer
  readonly organisaties: Organisaties
  readonly postweg: Postweg
  /** Names of servers inside the own network that may be asked. */
  readonly interneServers: readonly string[]
}

export function toegangRoutes(api: Api, { rolbron, geheim, ...opties }: ToegangOpties): void {
  const { organisaties, postweg } = opties
  const toSessie = createSessieantwoord(rolbron.handelingenOf)
  sessieRoutes(api, toSessie, geheim)
  gemeenteRoutes(api, toSessie, organisaties)
  medewerkerRoutes(api, { rolbron, organisaties, postweg })
  rollenRoutes(api, rolbron, opties.writeRolmatrix)
  sessiesRoutes(api)
  apisleutelsRoutes(api, rolbron)
  verwerkingenRoutes(api, opties.writeRegister)
  noodtoegangRoutes(api, postweg)
  toegangslinkRoutes(api, { geheim, postweg })
  tweedeFactorRoutes(api, { geheim, postweg, toSessie })
  const dienstmiddelen = createDienstmiddelen({ geheim, adres: postweg.adres, interneServers: opties.interneServers })
  inlogdienstRoutes(api, { ...dienstmiddelen, organisaties, rolbron }, toSessie)
}

function sessieRoutes(api: Api, toSessie: ToSessieantwoord, geheim: Buffer): void {
  api.implement(toegangContract.getSessie, async ({ db, actor, cookies }) => {
    const medewerker = (await findIngelogdeMedewerker(db, actor.medewerkerId)) ?? notFound()
    const sleutel = readSessieCookie(cookies[SESSIE_COOKIE])
    const vanDienst = medewerker.factorNodig && sleutel !== null && (await hasDienstfactor(db, sleutel.tokenHash))
    const factorNodig = medewerker.factorNodig && !vanDienst
    return { body: toSessie({ ...medewerker, factorNodig }), onderwerp: `medewerker/${medewerker.id}` }
  })
  api.implementOpenbaar(toegangContract.createSessie, async (ctx, { body }) => {
    const { medewerker, factoren } = await logIn(ctx, geheim, body)
    return { sessie: medewerker && toSessie(medewerker), factoren: [...factoren] }
  })
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

function gemeenteRoutes(api: Api, toSessie: ToSessieantwoord, organisaties: Organisaties): void {
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
