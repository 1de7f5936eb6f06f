import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { listGebieden } from '../../../activiteiten/server/public.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import { composePublicatie } from '../../domain/bevriezen/composePublicatie.ts'
import type { Publicatie } from '../../domain/publicatie/publicatie.ts'
import { listDelen, type Deel } from '../deelRepository.ts'
import { listErrata } from '../erratumRepository.ts'
import { listFotos } from '../foto/fotoRepository.ts'
import { listGeld } from '../geldRepository.ts'
import { readCijfers } from '../lezen/readCijfers.ts'
import { readFeiten, type Middelen } from '../opzet/readFeiten.ts'
import { readTeksten } from '../tekst/teksten.ts'
import type { Verantwoording } from '../verantwoordingRepository.ts'
import { findBevriezing } from './bevriezingRepository.ts'

/** What the public pages are made of: as it was frozen, with the errata since; of a concept as it would be now. */
export async function readPublicatie(ctx: ActorContext, middelen: Middelen, wie: Verantwoording): Promise<Publicatie> {
  const bevriezing = await findBevriezing(ctx.db, wie.id)
  if (!bevriezing) return (await composeLevend(ctx, middelen, wie)).publicatie
  const errata = await listErrata(ctx.db, wie.id)
  return {
    wijken: await readWijken(ctx.db),
    ...bevriezing.publicatie,
    errata: errata.map(({ op, plaats, tekst }) => ({ op, plaats, tekst })),
  }
}

/** From the registers of now, with the sections that it was made of. */
export async function composeLevend(
  ctx: ActorContext,
  middelen: Middelen,
  wie: Verantwoording,
  vaststelling: Publicatie['vaststelling'] = null,
): Promise<{ readonly publicatie: Publicatie; readonly delen: readonly Deel[] }> {
  const { db, actor, now } = ctx
  const feiten = await readFeiten(ctx, middelen, wie)
  const cijfers = await readCijfers(ctx, middelen, wie.id)
  const [delen, teksten, geld, fotos, wijken, { naam }] = await Promise.all([
    listDelen(db, wie.id),
    readTeksten(db, wie.id),
    listGeld(db, wie.id),
    listFotos(db, wie.id),
    readWijken(db),
    getHuisstijl(db),
  ])
  const publicatie = composePublicatie({
    ...{ gemeente: { naam, code: actor.gemeenteId }, titel: wie.titel, vorm: wie.vorm, vaststelling, feiten },
    ...{ exportOp: now.toISOString(), errata: [], wijken },
    fotos: fotos.map(({ bestand, alt, bijschrift, onderdeelId }) => ({ bestand, alt, bijschrift, onderdeelId })),
    delen: delen.map((deel) => ({
      ...deel,
      tekst: (deel.tekstId !== null && teksten.get(deel.tekstId)) || [],
      geld: geld.get(deel.id) ?? [],
    })),
    cijfers: new Map(cijfers.map(({ id, deelId, cijfer }) => [id, { ...cijfer, deelId }])),
  })
  return { publicatie, delen }
}

/** Which buurt lies in which wijk: the count of one can follow from the other. */
async function readWijken(db: Tx): Promise<NonNullable<Publicatie['wijken']>> {
  const gebieden = await listGebieden(db)
  return Object.fromEntries(gebieden.flatMap(({ id, wijkId }) => (wijkId === null ? [] : [[id, wijkId]])))
}
