import { notFound } from '../../../../platform/server/problems.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { isIngevuld } from '../../domain/indicator/indicatordefinitie.ts'
import { listDoelenVanIndicator } from '../doel/koppelingRepository.ts'
import { listBevolking } from './bevolkingRepository.ts'
import { copyGrafiek } from '../grafiek/copyGrafiek.ts'
import { readGebieden } from './readGebieden.ts'
import { findIndicator, listIndicatoren } from './indicatorRepository.ts'
import { listMeetwaarden } from './meetwaardeRepository.ts'
import { readReeksen, type Indicatorreeks } from './readReeksen.ts'

/** One indicator with all its values and where it is used, as the contract gives it. */
export async function readIndicator(ctx: ActorContext, tellingen: readonly Tellingbron[], id: string) {
  const definitie = (await findIndicator(ctx.db, id)) ?? notFound()
  const reeks = (await readReeksen(ctx, tellingen, [id], 'alles')).get(id) ?? notFound()
  const gebieden = await readGebieden(ctx, reeks)
  const bevolking = (await listBevolking(ctx.db)).filter(({ groep }) => groep === definitie.bevolkingsgroep)
  return {
    ...definitie,
    waarden: await readWaarden(ctx, reeks),
    gebieden: gebieden.map(({ grafiek, ...rest }) => ({ ...rest, grafiek: grafiek && copyGrafiek(grafiek) })),
    bevolking,
    reden: reeks.perGebied === null ? ('geen_recht' as const) : null,
    doelen: await listDoelenVanIndicator(ctx.db, id),
    inSommen: (await listIndicatoren(ctx.db))
      .filter(({ herkomst }) => herkomst.soort === 'som' && herkomst.indicatoren.includes(id))
      .map(({ id: som, naam }) => ({ id: som, naam })),
  }
}

/** What was filled in comes with by whom and from where; what is counted has the source of the indicator. */
async function readWaarden({ db }: ActorContext, { definitie, perGebied }: Indicatorreeks) {
  if (isIngevuld(definitie.herkomst)) return listMeetwaarden(db, [definitie.id], 'alles')
  return [...(perGebied ?? [])].flatMap(([gebied, { punten }]) =>
    punten.map((punt) => ({ ...punt, gebied, bron: definitie.bron, metDeHand: false })),
  )
}
