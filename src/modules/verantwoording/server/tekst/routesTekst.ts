import * as Y from 'yjs'
import type { Api } from '../../../../platform/server/api.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { tekstContract as contract } from '../../contractTekst.ts'
import { compareWoorden } from '../../domain/tekst/compareWoorden.ts'
import { writePlat } from '../../domain/tekst/writePlat.ts'
import { createAanwezigheid, type Aanwezigheid } from './createAanwezigheid.ts'
import { openDocument, readTekst } from './document/tekstdocument.ts'
import { createOpmerking, settle, toOpmerkingen } from './editOpmerking.ts'
import { addWijziging, getSchrijfbaar, isBevroren, nameVersie, restoreVersie } from './editTekst.ts'
import { findOpmerking, insertAntwoord, listOpmerkingen, readOpmerkingenstand } from './opmerkingRepository.ts'
import { loadDocument } from './teksten.ts'
import { findTekst, listWijzigingen, type Tekstrij } from './tekstRepository.ts'
import { findVersiestaat, listVersies } from './versieRepository.ts'

const getTekst = async (db: Tx, id: string): Promise<Tekstrij> => (await findTekst(db, id)) ?? notFound()
const onderwerpVan = (id: string): string => `tekst/${id}`

export function tekstRoutes(api: Api): void {
  const aanwezigheid = createAanwezigheid()
  api.implement(contract.getTekst, async ({ db, actor }, { params: { id } }) => {
    const tekst = await getTekst(db, id)
    const staat = Y.encodeStateAsUpdate(await loadDocument(db, tekst))
    const bevroren = isBevroren(tekst)
    const schrijven = !bevroren && actor.handelingen.has(contract.createTekstwijziging.handeling)
    const body = { staat: toBase64(staat), volgnummer: tekst.volgnummer, bevroren, mag: { schrijven } }
    return { body, onderwerp: onderwerpVan(id) }
  })
  api.implement(contract.listTekstwijzigingen, async (ctx, { params: { id }, query: { na } }) => ({
    body: await readNieuws(ctx, aanwezigheid, id, na),
    onderwerp: onderwerpVan(id),
  }))
  api.implement(contract.createTekstwijziging, async (ctx, { params: { id }, body: { wijziging } }) => ({
    body: await addWijziging(ctx, id, Buffer.from(wijziging, 'base64')),
    onderwerp: onderwerpVan(id),
  }))
  opmerkingRoutes(api)
  versieRoutes(api)
}

async function readNieuws({ db, actor, now }: ActorContext, aanwezigheid: Aanwezigheid, id: string, na: number) {
  const tekst = await getTekst(db, id)
  const wijzigingen = tekst.volgnummer > na ? await listWijzigingen(db, id, na) : []
  const plek = `${actor.gemeenteId}/${id}`
  return {
    volgnummer: wijzigingen.at(-1)?.volgnummer ?? na,
    wijzigingen: wijzigingen.map(({ wijziging }) => toBase64(wijziging)),
    bevroren: isBevroren(tekst),
    aanwezig: [...aanwezigheid.meld(plek, { id: actor.medewerkerId, naam: actor.naam }, now)],
    opmerkingenstand: await readOpmerkingenstand(db, id),
  }
}

function opmerkingRoutes(api: Api): void {
  const show = async (db: Tx, tekstId: string, id: string) => {
    const [opmerking] = await toOpmerkingen(db, [(await findOpmerking(db, tekstId, id)) ?? notFound()])
    return { body: opmerking ?? notFound(), onderwerp: `opmerking/${id}` }
  }
  api.implement(contract.listOpmerkingen, async ({ db }, { params: { id } }) => {
    await getTekst(db, id)
    return { body: { items: await toOpmerkingen(db, await listOpmerkingen(db, id)) }, onderwerp: onderwerpVan(id) }
  })
  api.implement(contract.createOpmerking, async (ctx, { params: { id }, body }) =>
    show(ctx.db, id, await createOpmerking(ctx, id, body)),
  )
  api.implement(contract.answerOpmerking, async (ctx, { params: { id, opmerkingId }, body: { tekst } }) => {
    await getSchrijfbaar(ctx.db, id)
    if (!(await findOpmerking(ctx.db, id, opmerkingId))) notFound()
    await insertAntwoord(ctx, opmerkingId, tekst)
    return show(ctx.db, id, opmerkingId)
  })
  api.implement(contract.settleOpmerking, async (ctx, { params: { id, opmerkingId }, body: { stand } }) => {
    await settle(ctx, id, opmerkingId, stand)
    return show(ctx.db, id, opmerkingId)
  })
}

function versieRoutes(api: Api): void {
  const list = async (db: Tx, id: string) =>
    (await listVersies(db, id)).map(({ op, ...rest }) => ({ ...rest, op: op.toISOString() }))
  api.implement(contract.listTekstversies, async ({ db }, { params: { id } }) => {
    await getTekst(db, id)
    return { body: { items: await list(db, id) }, onderwerp: onderwerpVan(id) }
  })
  api.implement(contract.createTekstversie, async (ctx, { params: { id }, body: { naam } }) => {
    const versieId = await nameVersie(ctx, id, naam)
    const versie = (await list(ctx.db, id)).find((een) => een.id === versieId) ?? notFound()
    return { body: versie, onderwerp: onderwerpVan(id) }
  })
  api.implement(contract.compareTekstversie, async ({ db }, { params: { id, versieId } }) => {
    const tekst = await getTekst(db, id)
    const { staat } = (await findVersiestaat(db, id, versieId)) ?? notFound()
    const [toen, nu] = [openDocument(staat), await loadDocument(db, tekst)].map((doc) =>
      writePlat(readTekst(doc).tekst),
    )
    return {
      body: { tekst: toen ?? '', verschil: [...compareWoorden(toen ?? '', nu ?? '')] },
      onderwerp: onderwerpVan(id),
    }
  })
  api.implement(contract.restoreTekstversie, async (ctx, { params: { id, versieId } }) => ({
    body: { volgnummer: await restoreVersie(ctx, id, versieId) },
    onderwerp: onderwerpVan(id),
  }))
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
