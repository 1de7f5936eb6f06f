import { notFound } from '../../../../platform/server/problems.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { isIngevuld, type Indicatordefinitie } from '../../domain/indicator/indicatordefinitie.ts'
import { listDoelenVanIndicator } from '../doel/koppelingRepository.ts'
import { listBevolking } from './bevolkingRepository.ts'
import { findIndicator, listIndicatoren } from './indicatorRepository.ts'
import { listMeetwaarden } from './meetwaardeRepository.ts'
import { readReeksen } from './readReeksen.ts'

/** One indicator with all its values and where it is used, as the contract gives it. */
export async function readIndicator(ctx: ActorContext, tellingen: readonly Tellingbron[], id: string) {
  const definitie = (await findIndicator(ctx.db, id)) ?? notFound()
  const waarden = await readWaarden(ctx, tellingen, definitie)
  const bevolking = (await listBevolking(ctx.db)).filter(({ groep }) => groep === definitie.bevolkingsgroep)
  return {
    ...definitie,
    waarden: waarden ?? [],
    bevolking,
    reden: waarden === null ? ('geen_recht' as const) : null,
    doelen: await listDoelenVanIndicator(ctx.db, id),
    inSommen: (await listIndicatoren(ctx.db))
      .filter(({ herkomst }) => herkomst.soort === 'som' && herkomst.indicatoren.includes(id))
      .map(({ id: som, naam }) => ({ id: som, naam })),
  }
}

async function readWaarden(ctx: ActorContext, tellingen: readonly Tellingbron[], definitie: Indicatordefinitie) {
  if (isIngevuld(definitie.herkomst)) return listMeetwaarden(ctx.db, [definitie.id], 'alles')
  const reeks = (await readReeksen(ctx, tellingen, [definitie.id], 'alles')).get(definitie.id)
  if (!reeks?.perGebied) return null
  return [...reeks.perGebied].flatMap(([gebied, { punten }]) =>
    punten.map((punt) => ({ ...punt, gebied, bron: definitie.bron, metDeHand: false })),
  )
}
