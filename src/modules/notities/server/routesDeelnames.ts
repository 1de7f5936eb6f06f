import type { Api } from '../../../platform/server/api.ts'
import { notFound, orRefuse, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { findNamen } from '../../partners/server/public.ts'
import { judgeEinde, judgeGift, type Geefreden, type Houder } from '../../toegang/public.ts'
import {
  endDeelnames,
  insertDeelname,
  listBehandeld,
  listDeelnemers,
  lockDossier,
  transferDossier,
  withAlleDossiers,
  type Mens,
} from '../../toegang/server/public.ts'
import { notitiesContract as contract } from '../contract.ts'
import { listBehandelaars, noteOverdracht } from './behandelaars.ts'
import { bumpVersie, noteGebeurtenis } from './notitieRepository.ts'
import { openAsBehandelaar, readNotitie } from './readNotitie.ts'

const GEEFWEIGERING: Record<Geefreden, string> = {
  doet_al_mee: 'Deze deelnemer doet al mee. Beëindig eerst die deelname.',
  alleen_op_naam: 'Aan een geheime notitie nemen alleen mensen op naam deel. Kies een persoon.',
  begin_na_eind: 'Het einde ligt voor het begin. Kies een later einde.',
  al_voorbij: 'Het einde ligt in het verleden. Kies een later einde.',
}

const EINDWEIGERING = {
  eerst_overdragen: 'De behandelaar kan niet zomaar weg. Draag de notitie eerst over.',
  al_voorbij: 'Deze deelname is al beëindigd. Ververs de pagina.',
}

/** More than work for one gemeente and its partners: the screen looks through them by itself. */
const MEESTE_MENSEN = 2000

/** `listKandidaten` is supplied by app, which knows what everybody may do. */
export function deelnamesRoutes(api: Api, listKandidaten: ListKandidaten): void {
  api.implement(contract.listMensen, async (ctx, { query }) => {
    const q = query.q.toLowerCase()
    const mensen = (await listKandidaten(ctx))
      .filter(({ naam }) => naam.toLowerCase().includes(q))
      .slice(0, MEESTE_MENSEN)
    return {
      body: { items: mensen.map((mens) => ({ ...mens })) },
      onderwerp: 'medewerkers',
      getoond: mensen.map(({ id }) => id),
    }
  })
  api.implement(contract.addDeelname, async (ctx, { params: { id }, body }) => {
    const { db, actor, now } = ctx
    const { notitie } = await openAsBehandelaar(ctx, id)
    const dossier = (await lockDossier(db, id)) ?? notFound()
    const naam = await getNaam(ctx, listKandidaten, body.houder)
    const tot = body.tot === null ? null : new Date(body.tot)
    const gift = { houder: body.houder, als: body.als, delen: body.delen, sinds: now, tot }
    const bestaand = await listDeelnemers(db, actor.gemeenteId, id)
    const isGeheim = notitie.vertrouwelijkheid === 'geheim'
    const goed = orRefuse(judgeGift(gift, bestaand, { isGeheim, nu: now }), GEEFWEIGERING)
    await insertDeelname(db, actor, { id, soort: dossier.soort, begonnenOp: dossier.begonnen_op }, goed)
    await noteGebeurtenis(db, actor, id, 'deelname_begonnen', naam, now)
    await bumpVersie(db, id, now)
    return { body: await readNotitie(ctx, id), onderwerp: `notitie/${id}` }
  })
  api.implement(contract.endDeelname, async (ctx, { params: { id, deelnameId } }) => {
    const { db, actor, now } = ctx
    await openAsBehandelaar(ctx, id)
    await lockDossier(db, id)
    const alle = await listDeelnemers(db, actor.gemeenteId, id)
    const deelname = alle.find((een) => een.id === deelnameId) ?? notFound()
    orRefuse(judgeEinde(deelname, now), EINDWEIGERING)
    await withAlleDossiers(db, () => endDeelnames(db, [deelnameId], now))
    await noteGebeurtenis(db, actor, id, 'deelname_beeindigd', deelname.naam, now)
    await bumpVersie(db, id, now)
    return { body: await readNotitie(ctx, id), onderwerp: `notitie/${id}` }
  })
  api.implement(contract.transferNotitie, async (ctx, { params: { id }, body }) => {
    const { db, actor, now } = ctx
    // Of several at once each finds what the one before it left.
    await lockDossier(db, id)
    await openAsBehandelaar(ctx, id)
    const nieuwe = await getMens(ctx, listKandidaten, body.medewerkerId)
    await noteGebeurtenis(db, actor, id, 'overgedragen', nieuwe.naam, now)
    await bumpVersie(db, id, now)
    await transferDossier(db, actor, id, { medewerkerId: nieuwe.id, magBehandelen: nieuwe.magBehandelen }, now)
    return { body: null, onderwerp: `notitie/${id}` }
  })
  api.implement(contract.listBehandelaars, async (ctx) => {
    const nu = await listBehandelaars(ctx.db)
    // Who hands over without seeing it may not hand it to themselves.
    const kandidaten = (await listKandidaten(ctx))
      .filter(({ id, magBehandelen }) => magBehandelen && id !== ctx.actor.medewerkerId)
      .map(({ id, naam, organisatie }) => ({ id, naam, organisatie }))
    const getoond = [...nu, ...kandidaten].map(({ id }) => id)
    return { body: { nu, kandidaten }, onderwerp: 'medewerkers', getoond }
  })
  api.implement(contract.transferAlle, async (ctx, { body }) => {
    const { db, actor, now } = ctx
    const nieuwe = await getMens(ctx, listKandidaten, body.naar)
    if (nieuwe.id === actor.medewerkerId) {
      throw new Problem(409, 'niet_aan_jezelf', {
        detail: 'Je kunt dossiers die je niet ziet niet aan jezelf overdragen. Kies een collega.',
      })
    }
    const naar = { medewerkerId: nieuwe.id, magBehandelen: nieuwe.magBehandelen }
    const ids = await withAlleDossiers(db, async () => {
      const behandeld = await listBehandeld(db, body.van)
      for (const id of behandeld) await transferDossier(db, actor, id, naar, now)
      await noteOverdracht(db, actor, behandeld, nieuwe.naam, now)
      return behandeld
    })
    return { body: { aantal: ids.length }, onderwerp: `medewerker/${body.van}` }
  })
}

export type ListKandidaten = (ctx: ActorContext) => Promise<readonly Mens[]>

async function getMens(ctx: ActorContext, listKandidaten: ListKandidaten, id: string): Promise<Mens> {
  const mens = (await listKandidaten(ctx)).find((een) => een.id === id)
  return mens ?? refuseHouder('Deze collega mag geen notities lezen of werkt hier niet meer. Kies iemand anders.')
}

async function getNaam(ctx: ActorContext, listKandidaten: ListKandidaten, houder: Houder): Promise<string> {
  if (houder.soort === 'medewerker') return (await getMens(ctx, listKandidaten, houder.id)).naam
  const naam = (await findNamen(ctx.db, [houder.id])).get(houder.id)
  return naam ?? refuseHouder('Deze organisatie bestaat niet meer. Kies een andere.')
}

function refuseHouder(melding: string): never {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: 'body.houder', melding }] })
}
