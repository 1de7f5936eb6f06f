import * as Y from 'yjs'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Stap } from '../../domain/verantwoording.ts'
import { mergeWijziging, type Wijzigingsweigering } from './document/mergeWijziging.ts'
import { fillDocument, openDocument, readTekst } from './document/tekstdocument.ts'
import { keepVerdwenen } from './opmerkingRepository.ts'
import { changeDocument, loadDocument } from './teksten.ts'
import { appendWijziging, lockTekst, type Tekstrij } from './tekstRepository.ts'
import { findVersiestaat, hasGeschreven, insertVersie } from './versieRepository.ts'

const SCHRIJFBAAR: ReadonlySet<Stap> = new Set(['concept', 'ter_controle'])

export const isBevroren = ({ stap }: Pick<Tekstrij, 'stap'>): boolean => !SCHRIJFBAAR.has(stap)

/** The text, held until the transaction ends; 404 when it is not there, 409 when the account was adopted. */
export async function getSchrijfbaar(db: Tx, id: string): Promise<Tekstrij> {
  const tekst = (await lockTekst(db, id)) ?? notFound()
  if (!isBevroren(tekst)) return tekst
  throw new Problem(409, 'bevroren', {
    detail: 'Deze verantwoording is vastgesteld. De tekst staat vast; een verbetering kan als erratum.',
  })
}

const WEIGERINGEN: Readonly<Record<Wijzigingsweigering, () => Problem>> = {
  onleesbaar: () =>
    new Problem(400, 'wijziging_onleesbaar', {
      detail: 'Deze wijziging kan niet bewaard worden. Ververs de pagina en schrijf het opnieuw.',
    }),
  ontbreekt: () =>
    new Problem(409, 'voorganger_ontbreekt', {
      detail: 'Er ontbreekt een eerdere wijziging. Stuur alles wat Baken nog niet heeft in één keer.',
    }),
  te_groot: () =>
    new Problem(409, 'tekst_te_groot', { detail: 'Deze tekst wordt te groot. Maak er twee teksten van.' }),
}

/** Stores one update of Yjs, or nothing when it brings nothing new. What it throws, the caller is told. */
export async function addWijziging(ctx: ActorContext, id: string, wijziging: Uint8Array) {
  const tekst = await getSchrijfbaar(ctx.db, id)
  const voor = await loadDocument(ctx.db, tekst)
  const stondEr = Y.encodeStateAsUpdate(voor)
  const samen = mergeWijziging(voor, wijziging)
  if (samen.soort === 'niets_nieuws') return { volgnummer: tekst.volgnummer, verdwenen: false }
  if (samen.soort === 'geweigerd') throw WEIGERINGEN[samen.reden]()
  await keepBegin(ctx, tekst, stondEr)
  if (samen.verdwenen !== '') await keepVerdwenen(ctx, id, samen.verdwenen)
  const volgnummer = await appendAls(ctx, tekst, wijziging, samen.doc)
  return { volgnummer, verdwenen: samen.verdwenen !== '' }
}

const appendAls = ({ db, actor, now }: ActorContext, tekst: Tekstrij, wijziging: Uint8Array, doc: Y.Doc) =>
  appendWijziging(db, { medewerkerId: actor.medewerkerId, now }, tekst, wijziging, doc)

const BEURT_MS = 10 * 60_000

/** Once in ten minutes for each writer: what stood there before they wrote. */
async function keepBegin({ db, actor, now }: ActorContext, tekst: Tekstrij, stondEr: Uint8Array): Promise<void> {
  if (await hasGeschreven(db, tekst.id, actor.medewerkerId, new Date(now.getTime() - BEURT_MS))) return
  const wie = { gemeenteId: actor.gemeenteId, tekstId: tekst.id, doorId: actor.medewerkerId, op: now }
  await insertVersie(db, {
    ...wie,
    soort: 'begin',
    naam: `Voordat ${actor.naam} schreef`.slice(0, 120),
    staat: stondEr,
  })
}

/** Applies what the server itself changes on behalf of somebody; returns the number of the newest change. */
export async function applyDaad(ctx: ActorContext, tekst: Tekstrij, doc: Y.Doc, change: () => void): Promise<number> {
  const wijziging = changeDocument(doc, change)
  return wijziging ? appendAls(ctx, tekst, wijziging, doc) : tekst.volgnummer
}

export async function nameVersie({ db, actor, now }: ActorContext, id: string, naam: string): Promise<string> {
  const tekst = await getSchrijfbaar(db, id)
  const staat = Y.encodeStateAsUpdate(await loadDocument(db, tekst))
  const wie = { gemeenteId: actor.gemeenteId, tekstId: id, doorId: actor.medewerkerId, op: now }
  return insertVersie(db, { ...wie, soort: 'hand', naam, staat })
}

/** Puts a version back as one more change, after keeping what stands there now. */
export async function restoreVersie(ctx: ActorContext, id: string, versieId: string): Promise<number> {
  const tekst = await getSchrijfbaar(ctx.db, id)
  const versie = (await findVersiestaat(ctx.db, id, versieId)) ?? notFound()
  const doc = await loadDocument(ctx.db, tekst)
  const { actor, now } = ctx
  const wie = { gemeenteId: actor.gemeenteId, tekstId: id, doorId: actor.medewerkerId, op: now }
  await insertVersie(ctx.db, { ...wie, soort: 'hand', naam: 'Voor het terugzetten', staat: Y.encodeStateAsUpdate(doc) })
  return applyDaad(ctx, tekst, doc, () => fillDocument(doc, readTekst(openDocument(versie.staat)).tekst))
}
