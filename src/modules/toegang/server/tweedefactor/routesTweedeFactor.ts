import type { Api } from '../../../../platform/server/api.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { tweedeFactorContract as contract } from '../../contractTweedeFactor.ts'
import { createGokrem } from '../gokrem.ts'
import { createDienstkluis, resumeDienstsessie } from '../inlogdienst/openDienstsessie.ts'
import { finishInloggen } from '../logIn.ts'
import type { ToSessieantwoord } from '../sessieantwoord.ts'
import { confirmEigenSessie, getBevestiging, getBevestigingopties } from './confirmEigenSessie.ts'
import {
  beginPasskey,
  beginTotp,
  finishPasskey,
  finishTotp,
  getFactoren,
  removeFactor,
  renewHerstelcodes,
  toPasskeyAntwoord,
} from './eigenFactoren.ts'
import { createFactormiddelen, type Factormiddelen } from './factormiddelen.ts'
import { getWijzigbaarAccount } from './getWijzigbaarAccount.ts'
import { finishAanmelding, getAanmeldingopties } from './finishAanmelding.ts'
import { findPasskeyhouder, getPasskeyInlogopties } from './logInMetPasskey.ts'
import { savePasskeynaam } from './passkeyRepository.ts'
import { removeFactorenOf } from './removeFactorenOf.ts'

type Opties = { readonly geheim: Buffer; readonly postweg: Postweg; readonly toSessie: ToSessieantwoord }

/** The second factor: signing in with it, confirming with it, setting it up, and losing it. */
export function tweedeFactorRoutes(api: Api, opties: Opties): void {
  const middelen = createFactormiddelen(opties.geheim, opties.postweg.adres)
  inlogRoutes(api, middelen, opties)
  bevestigingRoutes(api, middelen)
  totpRoutes(api, middelen)
  passkeyRoutes(api, middelen)
  api.implement(contract.deleteFactorenOfMedewerker, async (ctx, { params }) => {
    await removeFactorenOf(ctx, params.id, opties.postweg)
    return { body: null, onderwerp: `medewerker/${params.id}` }
  })
}

const eigen = ({ actor }: Pick<ActorContext, 'actor'>): string => `medewerker/${actor.medewerkerId}`

function inlogRoutes(api: Api, middelen: Factormiddelen, { geheim, toSessie }: Opties): void {
  const gokrem = createGokrem(geheim, 'passkey')
  api.implementOpenbaar(contract.getAanmeldingopties, (ctx) => getAanmeldingopties(ctx, middelen))
  const dienstkluis = createDienstkluis(geheim)
  api.implementOpenbaar(contract.finishAanmelding, async (ctx, { body }) => {
    const aanmelder = await finishAanmelding(ctx, middelen, body)
    const vanDienst = await resumeDienstsessie(ctx, dienstkluis, aanmelder)
    return toSessie(vanDienst ?? (await finishInloggen(ctx, geheim, aanmelder)))
  })
  api.implementOpenbaar(contract.getPasskeyInlogopties, (ctx) => getPasskeyInlogopties(ctx, middelen))
  api.implementOpenbaar(contract.createPasskeySessie, async (ctx, { body }) =>
    toSessie(await finishInloggen(ctx, geheim, await findPasskeyhouder(ctx, middelen, gokrem, body.antwoord))),
  )
}

function bevestigingRoutes(api: Api, middelen: Factormiddelen): void {
  api.implement(contract.getBevestiging, async (ctx) => ({
    body: await getBevestiging(ctx, middelen),
    onderwerp: eigen(ctx),
  }))
  api.implement(contract.getBevestigingopties, async (ctx) => ({
    body: await getBevestigingopties(ctx, middelen),
    onderwerp: eigen(ctx),
  }))
  api.implement(contract.confirmSessie, async (ctx, { body }) => {
    if (await confirmEigenSessie(ctx, middelen, body)) return { body: null, onderwerp: eigen(ctx) }
    const detail = 'Dat klopt niet, of het is al gebruikt. Probeer het opnieuw.'
    return { weigering: new Problem(409, 'bevestiging_onjuist', { detail }), onderwerp: eigen(ctx) }
  })
}

function totpRoutes(api: Api, middelen: Factormiddelen): void {
  api.implement(contract.getFactoren, async (ctx) => ({
    body: await getFactoren(ctx, middelen),
    onderwerp: eigen(ctx),
  }))
  api.implement(contract.startTotp, async (ctx) => ({ body: await beginTotp(ctx, middelen), onderwerp: eigen(ctx) }))
  api.implement(contract.saveTotp, async (ctx, { body }) => ({
    body: { herstelcodes: await finishTotp(ctx, middelen, body) },
    onderwerp: eigen(ctx),
  }))
  api.implement(contract.deleteTotp, async (ctx) => {
    await removeFactor(ctx, { soort: 'totp' })
    return { body: null, onderwerp: eigen(ctx) }
  })
  api.implement(contract.createHerstelcodes, async (ctx) => ({
    body: { herstelcodes: await renewHerstelcodes(ctx, middelen) },
    onderwerp: eigen(ctx),
  }))
}

function passkeyRoutes(api: Api, middelen: Factormiddelen): void {
  api.implement(contract.startPasskey, async (ctx) => ({
    body: await beginPasskey(ctx, middelen),
    onderwerp: eigen(ctx),
  }))
  api.implement(contract.createPasskey, async (ctx, { body }) => {
    const { passkey, herstelcodes } = await finishPasskey(ctx, middelen, body)
    return { body: { passkey: toPasskeyAntwoord(passkey), herstelcodes }, onderwerp: eigen(ctx) }
  })
  api.implement(contract.renamePasskey, async (ctx, { params, body }) => {
    const { id } = await getWijzigbaarAccount(ctx)
    if (!(await savePasskeynaam(ctx.db, id, params.id, body.naam))) notFound()
    return { body: null, onderwerp: eigen(ctx) }
  })
  api.implement(contract.deletePasskey, async (ctx, { params }) => {
    await removeFactor(ctx, { soort: 'passkey', id: params.id })
    return { body: null, onderwerp: eigen(ctx) }
  })
}
