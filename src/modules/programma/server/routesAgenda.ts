import type { Api, OpenbaarContext } from '../../../platform/server/api.ts'
import { notFound } from '../../../platform/server/problems.ts'
import { bereikOf, findMedewerker, joinRollen, type Gokrem } from '../../toegang/server/public.ts'
import { agendaContract as contract } from '../contractAgenda.ts'
import {
  findAgendafeed,
  insertAgendafeed,
  listAgendafeeds,
  markGelezen,
  readSleutel,
  revokeAgendafeed,
  type Agendafeed,
} from './agenda/agendafeedRepository.ts'
import { readAgenda, type ReadActiviteiten } from './agenda/readAgenda.ts'

export function agendaRoutes(api: Api, gokrem: Gokrem, readActiviteiten: ReadActiviteiten): void {
  api.implement(contract.listAgendafeeds, async ({ db }) => {
    const items = (await listAgendafeeds(db)).map(toBody)
    return { body: { items }, onderwerp: `agendafeeds/${items.length}` }
  })
  api.implement(contract.createAgendafeed, async (ctx, { body }) => {
    const { feed, sleutel } = await insertAgendafeed(ctx, body)
    return { body: { ...toBody(feed), pad: `/v1/agenda/${sleutel}` }, onderwerp: `agendafeed/${feed.id}` }
  })
  api.implement(contract.deleteAgendafeed, async ({ db, now }, { params: { id } }) => {
    if (!(await revokeAgendafeed(db, id, now))) notFound()
    return { body: null, onderwerp: `agendafeed/${id}` }
  })
  api.implementOpenbaar(contract.getAgenda, async (ctx, { params }) => {
    const tekst = await readAsOwner(ctx, gokrem, params.sleutel, readActiviteiten)
    return { naam: 'baken.ics', bytes: Buffer.from(tekst) }
  })
}

/** As its owner sees it today: a partner no more than the own acties, and nothing for who has left. */
async function readAsOwner(
  ctx: OpenbaarContext,
  gokrem: Gokrem,
  sleutel: string,
  readActiviteiten: ReadActiviteiten,
): Promise<string> {
  await gokrem.check(ctx)
  const gelezen = readSleutel(sleutel)
  const eigenaar = gelezen && (await ctx.gemeenteLezen(gelezen.gemeenteId, (db) => findEigenaar(db, gelezen.hash)))
  if (!eigenaar) {
    await gokrem.noteMis(ctx)
    return notFound()
  }
  const { feed, rollen, organisatieId } = eigenaar
  const { medewerkerId } = feed
  const wie = { rol: joinRollen(rollen), bereik: bereikOf(rollen) }
  const tenant = { gemeenteId: gelezen.gemeenteId, medewerkerId, organisatieId, ...wie }
  return ctx.inGemeente(tenant, 'agendafeed:read', async (db) => {
    await markGelezen(db, feed.id, ctx.now)
    const body = await readAgenda(db, feed, { medewerkerId, organisatieId }, ctx.now, readActiviteiten)
    return { body, onderwerp: `agendafeed/${feed.id}` }
  })
}

async function findEigenaar(db: Parameters<typeof findAgendafeed>[0], hash: Buffer) {
  const feed = await findAgendafeed(db, hash)
  const medewerker = feed && (await findMedewerker(db, feed.medewerkerId))
  if (!feed || !medewerker || medewerker.beeindigdOp !== null) return null
  return { feed, rollen: medewerker.rollen, organisatieId: medewerker.organisatieId }
}

const toBody = ({ id, naam, alleenMijn, inhoud, aangemaaktOp, gelezenOp }: Agendafeed) => ({
  ...{ id, naam, alleenMijn, inhoud },
  aangemaaktOp: aangemaaktOp.toISOString(),
  gelezenOp: gelezenOp?.toISOString() ?? null,
})
