import type { Api } from '../../../../platform/server/api.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { inlogdienstContract as contract } from '../../contractInlogdienst.ts'
import type { ToSessieantwoord } from '../sessieantwoord.ts'
import { readSessieCookie, SESSIE_COOKIE } from '../sessies.ts'
import { terugAdresOf, uitgelogdAdresOf, uitlogberichtAdresOf } from './adressen.ts'
import { beginInlogpoging } from './beginInlogpoging.ts'
import { createDienst, removeDienst, saveDienst } from './beheerInlogdiensten.ts'
import type { Dienstmiddelen } from './dienstmiddelen.ts'
import { findHerkomst } from './dienstsessieRepository.ts'
import { finishInlogpoging } from './finishInlogpoging.ts'
import { createInlogaanbod } from './getInlogaanbod.ts'
import { findInlogdienst, listInlogdiensten, type Inlogdienst } from './inlogdienstRepository.ts'
import { countKoppelingen } from './koppelingRepository.ts'
import { plaatsOfIdToken } from './openDienstsessie.ts'
import { receiveUitlogbericht } from './receiveUitlogbericht.ts'
import { testInlogdienst } from './testInlogdienst.ts'

/** Signing in at a service (OpenID Connect), and choosing which services those are. */
export function inlogdienstRoutes(api: Api, middelen: Dienstmiddelen, toSessie: ToSessieantwoord): void {
  inlogRoutes(api, middelen, toSessie)
  uitlogRoutes(api, middelen)
  beheerRoutes(api, middelen)
}

function inlogRoutes(api: Api, middelen: Dienstmiddelen, toSessie: ToSessieantwoord): void {
  const getInlogaanbod = createInlogaanbod()
  api.implementOpenbaar(contract.getInlogaanbod, (ctx, { query }) => getInlogaanbod(ctx, query.gemeente))
  api.implementOpenbaar(contract.beginInlogpoging, async (ctx, { body }) => ({
    adres: await beginInlogpoging(ctx, middelen, body),
  }))
  api.implementOpenbaar(contract.finishInlogpoging, async (ctx, { body }) => {
    const { stap, terug } = await finishInlogpoging(ctx, middelen, body)
    return { terug, sessie: stap.medewerker && toSessie(stap.medewerker), factoren: [...stap.factoren] }
  })
}

function uitlogRoutes(api: Api, middelen: Dienstmiddelen): void {
  api.implementOpenbaar(contract.receiveUitlogbericht, async (ctx, { params, body }) => {
    await receiveUitlogbericht(ctx, middelen, {
      gemeenteId: params.gemeente,
      dienstId: params.dienst,
      token: body.logout_token,
    })
    return {}
  })
  api.implement(contract.getEigenInlogdienst, async ({ db, actor, cookies }) => {
    const sleutel = readSessieCookie(cookies[SESSIE_COOKIE])
    const herkomst = sleutel && (await findHerkomst(db, sleutel.tokenHash))
    const onderwerp = `medewerker/${actor.medewerkerId}`
    if (!herkomst) return { body: { dienst: null, uitlogadres: null }, onderwerp }
    const { inlogdienstId: id, naam, uitlogadres, clientId } = herkomst
    const idToken = middelen.kluis.open(herkomst.idToken, plaatsOfIdToken(actor.gemeenteId, id))?.toString()
    const uit = uitlogadres && buildUitlogadres(uitlogadres, clientId, middelen.adres, idToken)
    return { body: { dienst: { id, naam, gemeente: actor.gemeenteId }, uitlogadres: uit || null }, onderwerp }
  })
}

/** OpenID Connect RP-Initiated Logout 1.0. */
function buildUitlogadres(uitlogadres: string, clientId: string, adres: string, idToken: string | undefined): string {
  const uit = new URL(uitlogadres)
  uit.searchParams.set('client_id', clientId)
  uit.searchParams.set('post_logout_redirect_uri', uitgelogdAdresOf(adres))
  if (idToken !== undefined) uit.searchParams.set('id_token_hint', idToken)
  return uit.href
}

function beheerRoutes(api: Api, middelen: Dienstmiddelen): void {
  const { adres, contact } = middelen
  const toAntwoord = (dienst: Inlogdienst, mensen: ReadonlyMap<string, number>) => {
    const { id, gemeenteId, clientGeheim, tweedeFactor, claimregels, ...rest } = dienst
    return {
      ...{ ...rest, id, tweedeFactor: [...tweedeFactor], claimregels: claimregels.map((regel) => ({ ...regel })) },
      ...{ heeftGeheim: clientGeheim !== null, mensen: mensen.get(id) ?? 0 },
      adressen: {
        terug: terugAdresOf(adres, id),
        uitgelogd: uitgelogdAdresOf(adres),
        uitlogbericht: uitlogberichtAdresOf(adres, gemeenteId, id),
      },
    }
  }
  const answer = async (db: Tx, dienst: Inlogdienst) => ({
    body: toAntwoord(dienst, await countKoppelingen(db)),
    onderwerp: `inlogdienst/${dienst.id}`,
  })

  api.implement(contract.listInlogdiensten, async ({ db }) => {
    const [diensten, mensen] = [await listInlogdiensten(db), await countKoppelingen(db)]
    const items = diensten.map((dienst) => toAntwoord(dienst, mensen))
    return { body: { items }, onderwerp: `inlogdiensten/${items.length}` }
  })
  api.implement(contract.getInlogdienst, async ({ db }, { params }) =>
    answer(db, (await findInlogdienst(db, params.id)) ?? notFound()),
  )
  api.implement(contract.createInlogdienst, async (ctx, { body }) =>
    answer(ctx.db, await createDienst(ctx, middelen, body)),
  )
  api.implement(contract.saveInlogdienst, async (ctx, { params, body }) =>
    answer(ctx.db, await saveDienst(ctx, middelen, params.id, body)),
  )
  // It waits for another server inside a transaction, so one at a time: never more than one connection stands still for it.
  let bezig = false
  api.implement(contract.testInlogdienst, async ({ db }, { params }) => {
    const dienst = (await findInlogdienst(db, params.id)) ?? notFound()
    if (bezig)
      throw new Problem(409, 'test_bezig', { detail: 'Er loopt al een test. Wacht even en probeer het opnieuw.' })
    bezig = true
    try {
      return { body: await testInlogdienst(contact, dienst), onderwerp: `inlogdienst/${dienst.id}` }
    } finally {
      bezig = false
    }
  })
  api.implement(contract.deleteInlogdienst, async (ctx, { params }) => {
    await removeDienst(ctx, params.id)
    return { body: null, onderwerp: `inlogdienst/${params.id}` }
  })
}
