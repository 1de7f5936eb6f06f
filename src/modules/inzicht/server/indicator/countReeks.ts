import { datum, dayInNederland, jaarOf } from '../../../../platform/domain/datum.ts'
import type { Tellingrij } from '../../../../platform/domain/telling.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { listGebieden } from '../../../activiteiten/server/public.ts'
import type { Herkomst } from '../../domain/indicator/indicatordefinitie.ts'
import { telperiodeOf, toMeetpunten } from '../../domain/indicator/toMeetpunten.ts'
import type { Gebiedspunten } from './readReeksen.ts'
import type { Gebiedskeuze } from './meetwaardeRepository.ts'

type Tellingherkomst = Extract<Herkomst, { soort: 'telling' }>

/** What is counted is not asked further back. */
const JAREN = 10

/** The dimension that a register calls its wijken by. */
const WIJK = 'wijk'

/** What a register counted over the years; null when this reader may not see it or the telling is gone. */
export async function countReeks(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  { telling: code, filters }: Tellingherkomst,
  keuze: Gebiedskeuze,
): Promise<Gebiedspunten | null> {
  const bron = tellingen.find(({ telling }) => telling.code === code)
  if (bron === undefined || !ctx.actor.handelingen.has(bron.handeling)) return null
  const tot = dayInNederland(ctx.now)
  const dagen = { van: datum(`${jaarOf(tot) - JAREN + 1}-01-01`), tot }
  const volledigVanaf = await bron.findVolledigVanaf(ctx.db)
  const vraag = { ...dagen, per: telperiodeOf(bron.telling), filters, groepeer: [] }
  const geheel = await bron.count(ctx, vraag)
  const toPunten = (rijen: readonly Tellingrij[]) => toMeetpunten(bron.telling, rijen, dagen, volledigVanaf)
  const perWijk =
    keuze === 'alles' && bron.telling.dimensies.some((dimensie) => dimensie.code === WIJK)
      ? await groupByCode(ctx.db, await bron.count(ctx, { ...vraag, groepeer: [WIJK] }))
      : new Map<string, readonly Tellingrij[]>()
  return new Map([['', toPunten(geheel)], ...[...perWijk].map(([gebied, rijen]) => [gebied, toPunten(rijen)] as const)])
}

/** A register knows a wijk by its own id; a series by the code of CBS. A wijk without a code is not in the series. */
async function groupByCode(db: Tx, rijen: readonly Tellingrij[]): Promise<ReadonlyMap<string, readonly Tellingrij[]>> {
  const codes = new Map((await listGebieden(db)).map(({ id, code }) => [id, code]))
  const perCode = new Map<string, Tellingrij[]>()
  for (const rij of rijen) {
    const code = codes.get(rij.dimensies[WIJK] ?? '')
    if (code) perCode.set(code, [...(perCode.get(code) ?? []), rij])
  }
  return perCode
}
