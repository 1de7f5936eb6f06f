import { datum, dayInNederland, parseDatum, type Datum } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { writePdf } from '../../../documenten/server/public.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import { verzoekContract } from '../../contractVerzoek.ts'
import { citePersoon } from '../../domain/verzoek/citePersoon.ts'
import { composeBesluit, composeInzage } from '../../domain/verzoek/composeUitvoer.ts'
import { checkVerlenging, VERLENGTEKSTEN } from '../../domain/verzoek/verzoek.ts'
import { MEESTE_TREFFERS, toUitvoer, toVondst, type Vondst } from '../../domain/verzoek/vondst.ts'
import type { Persoonsbron } from './persoonsbron.ts'
import { toOntvangerBody, toVerzoekBody } from './toVerzoekBody.ts'
import {
  findVerzoek,
  insertOntvanger,
  insertVerzoek,
  listOntvangers,
  listVerzoeken,
  saveBesluit,
  saveVerlenging,
  type Verzoek,
} from './verzoekRepository.ts'

type Middelen = { readonly bronnen: readonly Persoonsbron[]; readonly wekPost: () => void | Promise<void> }

/** What people ask about their data: registered, looked up, passed on and decided. */
export function verzoekRoutes(api: Api, { bronnen, wekPost }: Middelen): void {
  const onderwerpOf = (id: string): string => `verzoek/${id}`
  const findAll = async ({ db }: ActorContext, { zoekwoorden }: Verzoek): Promise<readonly Vondst[]> => {
    const vondsten: Vondst[] = []
    for (const { naam, find } of bronnen) {
      const gevonden = await find(db, zoekwoorden, MEESTE_TREFFERS + 1)
      vondsten.push(
        toVondst(
          naam,
          gevonden.map((treffer) => citePersoon(treffer, zoekwoorden)),
        ),
      )
    }
    return vondsten
  }

  api.implement(verzoekContract.listVerzoeken, async ({ db, now }) => {
    const verzoeken = await listVerzoeken(db)
    const items = verzoeken.map((verzoek) => toVerzoekBody(verzoek, dayInNederland(now)))
    return { body: { items }, onderwerp: 'verzoeken', getoond: items.map(({ id }) => id) }
  })
  api.implement(verzoekContract.createVerzoek, async ({ db, now, actor }, { body }) => {
    const ontvangenOp = readOntvangen(body.ontvangenOp, dayInNederland(now))
    const id = await insertVerzoek(db, actor, { ...body, ontvangenOp }, now)
    return { body: toVerzoekBody(await getVerzoek(db, id), dayInNederland(now)), onderwerp: onderwerpOf(id) }
  })
  api.implement(verzoekContract.getVerzoek, async ({ db, now }, { params: { id } }) => {
    const verzoek = toVerzoekBody(await getVerzoek(db, id), dayInNederland(now))
    const ontvangers = (await listOntvangers(db, id)).map(toOntvangerBody)
    return { body: { verzoek, ontvangers }, onderwerp: onderwerpOf(id) }
  })
  api.implement(verzoekContract.findGegevens, async (ctx, { params: { id } }) => {
    const vondsten = await findAll(ctx, await getVerzoek(ctx.db, id))
    return { body: { vondsten: toPlain(vondsten) }, onderwerp: onderwerpOf(id), getoond: listIds(vondsten) }
  })
  api.implement(verzoekContract.exportGegevens, async (ctx, { params: { id }, query: { vorm } }) => {
    const verzoek = await getVerzoek(ctx.db, id)
    const gevonden = await findAll(ctx, verzoek)
    refuseTeVeel(gevonden)
    const vondsten = toUitvoer(gevonden)
    const { naam: gemeente } = await getHuisstijl(ctx.db)
    const { nummer, naam } = verzoek
    const kop = { gemeente, nummer, naam, vandaag: dayInNederland(ctx.now) }
    const bytes =
      vorm === 'pdf'
        ? await writePdf(composeInzage(kop, vondsten))
        : Buffer.from(JSON.stringify({ ...kop, vondsten }, null, 2))
    return {
      body: { naam: `verzoek-${nummer}.${vorm}`, bytes },
      onderwerp: onderwerpOf(id),
      getoond: listIds(gevonden),
    }
  })
  api.implement(verzoekContract.extendVerzoek, async ({ db, now }, { params: { id }, body }) => {
    const vandaag = dayInNederland(now)
    const verzoek = await getVerzoek(db, id)
    orRefuse(checkVerlenging(verzoek, vandaag), VERLENGTEKSTEN)
    if (!(await saveVerlenging(db, { id, versie: body.versie }, body.reden, vandaag))) wasEerder()
    return { body: toVerzoekBody(await getVerzoek(db, id), vandaag), onderwerp: onderwerpOf(id) }
  })
  api.implement(verzoekContract.tellOntvanger, async ({ db, now, actor, afterCommit }, { params: { id }, body }) => {
    const { nummer } = await getVerzoek(db, id)
    const ontvangerId = await insertOntvanger(db, actor, id, body, now)
    if (body.email !== null) {
      await mailOntvanger({ db, now }, actor.gemeenteId, { ...body, email: body.email, kenmerk: `verzoek/${id}` })
      afterCommit(wekPost)
    }
    const ontvanger = { id: ontvangerId, ...body, gemeldOp: now }
    return { body: toOntvangerBody(ontvanger), onderwerp: `${onderwerpOf(id)}/${nummer}` }
  })
  api.implement(verzoekContract.decideVerzoek, async ({ db, now, actor }, { params: { id }, body }) => {
    const verzoek = await getVerzoek(db, id)
    if (verzoek.uitkomst !== null) throw new Problem(409, 'al_besloten', { detail: VERLENGTEKSTEN.al_besloten })
    const { uitkomst, besluit, versie } = body
    if (!(await saveBesluit(db, { id, versie }, { uitkomst, besluit, door: actor.medewerkerId }, now))) wasEerder()
    return { body: toVerzoekBody(await getVerzoek(db, id), dayInNederland(now)), onderwerp: onderwerpOf(id) }
  })
  api.implement(verzoekContract.getBesluit, async ({ db, now }, { params: { id } }) => {
    const { uitkomst, besluit, beslotenOp, ...verzoek } = await getVerzoek(db, id)
    if (uitkomst === null || besluit === null) notFound()
    const { naam: gemeente } = await getHuisstijl(db)
    const vandaag = dayInNederland(beslotenOp ?? now)
    const bytes = await writePdf(composeBesluit({ ...verzoek, gemeente, vandaag, uitkomst, besluit }))
    return { body: { naam: `besluit-verzoek-${verzoek.nummer}.pdf`, bytes }, onderwerp: onderwerpOf(id) }
  })
}

/** The AVG holds since this day; before it there were no such verzoeken. */
const SINDS_AVG = datum('2018-05-25')

function readOntvangen(tekst: string, vandaag: Datum): Datum {
  const dag = parseDatum(tekst)
  if (dag !== null && dag >= SINDS_AVG && dag <= vandaag) return dag
  const melding = 'Vul de dag in waarop het verzoek binnenkwam: niet in de toekomst, en na 25 mei 2018.'
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: 'body.ontvangenOp', melding }] })
}

const getVerzoek = async (db: Tx, id: string): Promise<Verzoek> => (await findVerzoek(db, id)) ?? notFound()

const listIds = (vondsten: readonly Vondst[]): string[] =>
  vondsten.flatMap(({ treffers }) => treffers.map(({ id }) => id))

/** The contract speaks of lists that may be changed. */
const toPlain = (vondsten: readonly Vondst[]) =>
  vondsten.map(({ bron, treffers, teVeel }) => ({
    ...{ bron, teVeel },
    treffers: treffers.map(({ velden, ...treffer }) => ({ ...treffer, velden: [...velden] })),
  }))

/** A part of it would look like all of it. */
function refuseTeVeel(vondsten: readonly Vondst[]): void {
  const vol = vondsten.filter(({ teVeel }) => teVeel).map(({ bron }) => bron)
  if (vol.length === 0) return
  throw new Problem(409, 'te_veel_gevonden', {
    detail: `Meer dan ${MEESTE_TREFFERS} treffers in: ${vol.join(', ')}. Schrijf het verzoek opnieuw in met preciezere zoekwoorden.`,
  })
}

function wasEerder(): never {
  throw new Problem(409, 'intussen_gewijzigd', {
    detail: 'Iemand anders werkte intussen aan dit verzoek. Ververs de pagina.',
  })
}

type Inlichting = { readonly naam: string; readonly email: string; readonly wat: string; readonly kenmerk: string }

/** Names nobody: who received the data knows whom it is about from what it was told. */
async function mailOntvanger(
  { db, now }: { readonly db: Tx; readonly now: Date },
  gemeenteId: number,
  { naam, email, wat, kenmerk }: Inlichting,
): Promise<void> {
  const { naam: gemeente } = await getHuisstijl(db)
  const bericht = composeBericht({
    onderwerp: `Wijziging in gegevens die je van gemeente ${gemeente} kreeg`,
    aanhef: `Beste ${naam},`,
    alineas: [
      'Je kreeg eerder gegevens van ons. Daarin is iets veranderd, op verzoek van de persoon om wie het gaat (AVG 19).',
      wat,
      'Pas dit ook bij jullie aan.',
    ],
    slot: `Gemeente ${gemeente}`,
  })
  await insertBericht(db, gemeenteId, { aan: email, ...bericht, kenmerk }, now)
}
