import type { Antwoord } from '../../../../platform/contract.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { verantwoordingContract } from '../../contract.ts'
import { listDoelfeiten } from '../../domain/bevriezen/composePublicatie.ts'
import { listDoelen } from '../../domain/publicatie/listDoelen.ts'
import type { PublicatieDoel } from '../../domain/publicatie/publicatie.ts'
import { isBevroren } from '../../domain/stappen/applyStap.ts'
import { listGebreken } from '../../domain/stappen/listGebreken.ts'
import type { Tekst } from '../../domain/tekst/tekst.ts'
import { findBevriezing } from '../bevriezen/bevriezingRepository.ts'
import { listDelen, type Deel } from '../deelRepository.ts'
import { listErrata } from '../erratumRepository.ts'
import { listFotos } from '../foto/fotoRepository.ts'
import { toFotobody } from '../foto/toFotobody.ts'
import { listGeld } from '../geldRepository.ts'
import { listGebeurtenissen } from '../geschiedenis.ts'
import { listCijferrijen } from '../cijfers/cijferRepository.ts'
import { readFeiten, type Middelen } from '../opzet/readFeiten.ts'
import { readTeksten } from '../tekst/teksten.ts'
import { findVerantwoording, type Verantwoording } from '../verantwoordingRepository.ts'
import { readCijfers, type Levendcijfer } from './readCijfers.ts'
import { toCijferbody } from './toCijferbody.ts'

export type Verantwoordingbody = Antwoord<typeof verantwoordingContract.getVerantwoording>
type Kopbody = Antwoord<typeof verantwoordingContract.listVerantwoordingen>['items'][number]

export const toKopbody = ({ vaststelling, gepubliceerdOp, gewijzigdOp, ...kop }: Verantwoording): Kopbody => ({
  ...kop,
  vaststelling: vaststelling && { ...vaststelling },
  gepubliceerdOp: gepubliceerdOp?.toISOString() ?? null,
  gewijzigdOp: gewijzigdOp.toISOString(),
})

/** Everything that belongs to it; 404 for what is not there or may not be seen. Once adopted, its figures are the frozen ones. */
export async function readVerantwoording(
  ctx: ActorContext,
  middelen: Middelen,
  id: string,
): Promise<Verantwoordingbody> {
  const { db } = ctx
  const wie = (await findVerantwoording(db, id)) ?? notFound()
  const { cijfers, doelen } = await readFiguren(ctx, middelen, wie)
  const [delen, teksten, geld, fotos, errata, geschiedenis] = await Promise.all([
    listDelen(db, id),
    readTeksten(db, id),
    listGeld(db, id),
    listFotos(db, id),
    listErrata(db, id),
    listGebeurtenissen(db, id),
  ])
  const metTekst = delen.map((deel) => ({ ...deel, tekst: tekstVan(deel, teksten) }))
  return {
    ...toKopbody(wie),
    delen: metTekst.map((deel) => ({
      ...toDeelbody(deel, [...(geld.get(deel.id) ?? [])]),
      fotos: fotos.filter(({ deelId }) => deelId === deel.id).map(toFotobody),
    })),
    cijfers: cijfers.map(toCijferbody),
    doelen: doelen.map(toDoelbody),
    gebreken: isBevroren(wie.stap) ? [] : [...findGebreken(metTekst, cijfers)],
    errata,
    geschiedenis: geschiedenis.map((punt) => ({ ...punt, op: punt.op.toISOString() })),
    mag: magVan(ctx, wie),
  }
}

type Figuren = {
  readonly cijfers: readonly Levendcijfer[]
  readonly doelen: readonly Omit<PublicatieDoel, 'slug' | 'realisatieCijferId'>[]
}

async function readFiguren(ctx: ActorContext, middelen: Middelen, wie: Verantwoording): Promise<Figuren> {
  const bevriezing = await findBevriezing(ctx.db, wie.id)
  if (!bevriezing) {
    const cijfers = await readCijfers(ctx, middelen, wie.id)
    return { cijfers, doelen: listDoelfeiten(await readFeiten(ctx, middelen, wie)) }
  }
  const { publicatie } = bevriezing
  const rijen = await listCijferrijen(ctx.db, wie.id)
  const cijfers = rijen.flatMap((rij) => {
    const cijfer = publicatie.cijfers[rij.id]
    return cijfer ? [{ ...rij, cijfer }] : []
  })
  return { cijfers, doelen: listDoelen(publicatie) }
}

const tekstVan = ({ tekstId }: Deel, teksten: ReadonlyMap<string, Tekst>): Tekst =>
  (tekstId !== null && teksten.get(tekstId)) || []

type MetTekst = Deel & { readonly tekst: Tekst }

export const findGebreken = (delen: readonly MetTekst[], cijfers: readonly Levendcijfer[]) =>
  listGebreken(
    delen.map((deel) => ({ ...deel, naam: [deel.nummer, deel.titel].filter(Boolean).join(' ') })),
    new Map(cijfers.map(({ id, cijfer }) => [id, cijfer])),
  )

type Deelbody = Verantwoordingbody['delen'][number]

/** Texts and figures are read-only here; the contract has no word for that. */
const toDeelbody = (
  { opzet: _opzet, volgorde: _volgorde, onderdeelVersie: _versie, ...deel }: MetTekst,
  geld: Deelbody['geld'],
): Omit<Deelbody, 'fotos'> => ({
  ...deel,
  tekst: deel.tekst as Deelbody['tekst'],
  nieuweOpzet: deel.nieuweOpzet as Deelbody['nieuweOpzet'],
  geld,
})

const toDoelbody = (doel: Figuren['doelen'][number]): Verantwoordingbody['doelen'][number] => ({
  ...{ id: doel.id, tekst: doel.tekst, indicator: doel.indicator, nulmeting: doel.nulmeting, norm: doel.norm },
  ...{ realisatie: doel.realisatie, oordeel: doel.oordeel, zin: doel.zin, bron: doel.bron, context: [...doel.context] },
})

const magVan = ({ actor }: ActorContext, { stap }: Verantwoording): Verantwoordingbody['mag'] => ({
  schrijven: actor.handelingen.has('verantwoording:edit') && !isBevroren(stap),
  vaststellen: actor.handelingen.has('verantwoording:adopt') && stap === 'ter_controle',
  publiceren: actor.handelingen.has('verantwoording:publish') && isBevroren(stap),
})

/** Somebody else was first: the answer carries what stands there now. */
export async function refuseStale(ctx: ActorContext, middelen: Middelen, id: string): Promise<never> {
  throw new Problem(409, 'intussen_gewijzigd', {
    detail: 'Iemand anders wijzigde deze verantwoording intussen. Kijk wat er nu staat.',
    conflict: await readVerantwoording(ctx, middelen, id),
  })
}
