import type { Api } from '../../../../platform/server/api.ts'
import { decodeCursor } from '../../../../platform/server/cursor.ts'
import { cutPage } from '../../../../platform/server/cutPage.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { ladingContract as contract } from '../../contractLading.ts'
import { listFouten } from './deelRepository.ts'
import { chooseBlad, confirmLading, createLading, deleteLading, koppelLading, revertLading } from './editLading.ts'
import type { Lading } from './lading.ts'
import { doelOf } from './ladingdoel.ts'
import { findLading, listLadingen } from './ladingRepository.ts'
import { readLadingkennis } from './readLadingkennis.ts'
import { isBezig, toLadingbody, toLadingregel, toWijzigingbody } from './toBody.ts'
import { verwerkLading, type Ladingmiddelen } from './verwerkLading.ts'
import { writeFoutenlijst } from './writeFoutenlijst.ts'

const BLADZIJDE = 50
const FOUTEN = 100

export function ladingRoutes(api: Api, middelen: Ladingmiddelen): void {
  /** The next step begins once what was asked is on disk. */
  const verwerk = ({ actor, afterCommit }: ActorContext, id: string): void =>
    afterCommit(() => verwerkLading(middelen, actor.gemeenteId, id))
  const describe = async (db: Tx, id: string) => toLadingbody(await getLading(db, id), middelen.voortgang.find(id))

  api.implement(contract.createLading, async (ctx, { bestand }) => {
    const id = await createLading(ctx, middelen.bestanden, bestand)
    verwerk(ctx, id)
    return { body: await describe(ctx.db, id), onderwerp: `lading/${id}` }
  })
  api.implement(contract.listLadingen, async ({ db }, { query }) => {
    const rijen = await listLadingen(db, BLADZIJDE + 1, decodeCursor(query.vanaf, ['tijd', 'id']))
    const { items, volgende } = cutPage(rijen, BLADZIJDE, ({ geplaatstOp, id }) => ({
      tijd: geplaatstOp.toISOString(),
      id,
    }))
    return { body: { items: items.map(toLadingregel), volgende }, onderwerp: `ladingen/${items.length}` }
  })
  api.implement(contract.getLadingkeuzes, async ({ db, actor }) => {
    const { gebieden, indicatoren, gemeentecode, gemeentenaam } = await readLadingkennis(db, actor.gemeenteId)
    const body = {
      ...{ gemeentecode, gemeentenaam, gebieden: gebieden.map((gebied) => ({ ...gebied })) },
      indicatoren: indicatoren.map(({ id, naam, soort }) => ({ id, naam, soort })),
    }
    return { body, onderwerp: `indicatoren/${indicatoren.length}` }
  })
  api.implement(contract.getLading, async (ctx, { params: { id } }) => {
    const lading = await getLading(ctx.db, id)
    // A step whose process died is taken up by the first who looks; a running one refuses the claim.
    if (isBezig(lading) && middelen.voortgang.find(id) === null) verwerk(ctx, id)
    return { body: toLadingbody(lading, middelen.voortgang.find(id)), onderwerp: `lading/${id}` }
  })
  api.implement(contract.chooseLadingblad, async (ctx, { params: { id }, body: { versie, blad } }) => {
    await chooseBlad(ctx, id, versie, blad)
    verwerk(ctx, id)
    return { body: await describe(ctx.db, id), onderwerp: `lading/${id}` }
  })
  api.implement(contract.saveLadingtoewijzing, async (ctx, { params: { id }, body: { versie, toewijzing } }) => {
    await koppelLading(ctx, id, versie, toewijzing)
    verwerk(ctx, id)
    return { body: await describe(ctx.db, id), onderwerp: `lading/${id}` }
  })
  api.implement(contract.confirmLading, async (ctx, { params: { id }, body: { versie, alleenGoede } }) => {
    await confirmLading(ctx, id, versie, alleenGoede)
    verwerk(ctx, id)
    return { body: await describe(ctx.db, id), onderwerp: `lading/${id}` }
  })
  api.implement(contract.revertLading, async (ctx, { params: { id }, body: { versie } }) => {
    await revertLading(ctx, id, versie)
    return { body: await describe(ctx.db, id), onderwerp: `lading/${id}` }
  })
  api.implement(contract.deleteLading, async (ctx, { params: { id } }) => {
    await deleteLading(ctx, id)
    return { body: null, onderwerp: `lading/${id}` }
  })
  inhoudRoutes(api)
}

function inhoudRoutes(api: Api): void {
  api.implement(contract.listLadingfouten, async ({ db }, { params: { id }, query }) => {
    await getLading(db, id)
    const na = readNummer(decodeCursor(query.vanaf, ['nummer'])?.nummer)
    const rijen = await listFouten(db, id, FOUTEN + 1, na)
    const { items, volgende } = cutPage(rijen, FOUTEN, ({ nummer }) => ({ nummer: String(nummer) }))
    return { body: { items: [...items], volgende }, onderwerp: `lading/${id}` }
  })
  api.implement(contract.getLadingfoutenlijst, async ({ db }, { params: { id } }) => {
    const { naam } = await getLading(db, id)
    return { body: await writeFoutenlijst(db, id, naam), onderwerp: `lading/${id}` }
  })
  api.implement(contract.listLadingwijzigingen, async ({ db, actor }, { params: { id }, query }) => {
    const lading = await getLading(db, id)
    const na = String(readNummer(decodeCursor(query.vanaf, ['plek'])?.plek))
    const wat = { gemeenteId: actor.gemeenteId, lading }
    const rijen = await doelOf(lading).listWijzigingen(db, wat, FOUTEN + 1, na)
    const { items, volgende } = cutPage(rijen, FOUTEN, ({ plek }) => ({ plek }))
    const { indicatoren } = await readLadingkennis(db, actor.gemeenteId)
    const namen = new Map(indicatoren.map((indicator) => [indicator.id, indicator.naam]))
    return { body: { items: items.map(toWijzigingbody(namen)), volgende }, onderwerp: `lading/${id}` }
  })
}

/** -1 is before the first; another word than a number is no place in the list. */
function readNummer(tekst: string | undefined): number {
  if (tekst === undefined) return -1
  return /^\d{1,9}$/.test(tekst) ? Number(tekst) : notFound()
}

const getLading = async (db: Tx, id: string): Promise<Lading> => (await findLading(db, id)) ?? notFound()
