import { momentInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Cijfer, Indicatorcijfer } from '../../../inzicht/public.ts'
import { readDoeloordelen, resolveCijfers, type Doeloordeel } from '../../../inzicht/server/public.ts'
import { describeNorm, type BoomDoel } from '../../../programma/public.ts'
import type { Doelfeit } from '../../domain/opzet/feiten.ts'
import type { Middelen } from './readFeiten.ts'

type Vraag = {
  readonly programma: { readonly id: string }
  readonly doelen: readonly BoomDoel[]
  readonly peildatum: Datum
}

/** Each goal with its value, its judgement and its chart: judged as on that day, by the values that are known now. */
export async function readDoelfeiten(
  ctx: ActorContext,
  middelen: Middelen,
  { programma, doelen, peildatum }: Vraag,
): Promise<ReadonlyMap<string, Doelfeit>> {
  const einde = momentInNederland(peildatum, '23:59')
  const toen = einde < ctx.now ? { ...ctx, now: einde } : ctx
  const oordelen = await readDoeloordelen(toen, middelen.tellingen, programma.id)
  const metCijfers = await resolveWaarden(ctx, middelen, oordelen)
  const versies = new Map(doelen.map(({ id, versie }) => [id, versie]))
  return new Map(metCijfers.map((een) => [een.oordeel.doel.id, toDoelfeit(een, versies)]))
}

type MetCijfers = {
  readonly oordeel: Doeloordeel
  readonly realisatie: Cijfer | null
  readonly nulmeting: Cijfer | null
}

/** The value of the year that is judged and the one it is compared with, all asked at once. */
async function resolveWaarden(
  ctx: ActorContext,
  { tellingen }: Middelen,
  oordelen: readonly Doeloordeel[],
): Promise<readonly MetCijfers[]> {
  const vragen = oordelen.map((oordeel) => ({
    realisatie: verwijsNaar(oordeel, oordeel.antwoord?.jaar ?? null),
    nulmeting: verwijsNaar(oordeel, oordeel.antwoord?.nulmeting?.jaar ?? null),
  }))
  const alle = vragen.flatMap(({ realisatie, nulmeting }) => [realisatie, nulmeting]).filter((een) => een !== null)
  const cijfers = await resolveCijfers(ctx, tellingen, alle)
  const perVraag = new Map(alle.map((verwijzing, plek) => [verwijzing, cijfers[plek] ?? null]))
  const find = (verwijzing: Indicatorcijfer | null) => (verwijzing && perVraag.get(verwijzing)) ?? null
  return oordelen.map((oordeel, plek) => ({
    oordeel,
    realisatie: find(vragen[plek]?.realisatie ?? null),
    nulmeting: find(vragen[plek]?.nulmeting ?? null),
  }))
}

function verwijsNaar({ koppeling, indicator }: Doeloordeel, jaar: number | null): Indicatorcijfer | null {
  if (koppeling === null || indicator === null || jaar === null) return null
  return {
    ...{ soort: 'indicator', indicatorId: indicator.id, gebied: koppeling.gebied },
    periode: { jaar, soort: 'jaar', nummer: 1 },
    maat: indicator.soort === 'per_1000' ? 'per_1000' : 'waarde',
  }
}

function toDoelfeit(
  { oordeel: een, realisatie, nulmeting }: MetCijfers,
  versies: ReadonlyMap<string, number>,
): Doelfeit {
  const { doel, indicator, oordeel, antwoord, zinnen, grafiek } = een
  const heeftWaarde = realisatie !== null && realisatie.reden === null
  const basis = antwoord?.nulmeting
  return {
    ...{ id: doel.id, versie: versies.get(doel.id) ?? 1, tekst: doel.tekst, norm: describeNorm(doel), grafiek },
    indicator: indicator?.naam ?? doel.indicator,
    nulmeting: basis && nulmeting?.reden === null ? `${nulmeting.tekst} (${basis.jaar})` : '',
    realisatie: heeftWaarde ? `${realisatie.tekst} (${antwoord?.jaar ?? ''})` : '',
    verwijzing: heeftWaarde ? realisatie.verwijzing : null,
    oordeel: antwoord === null ? '' : oordeel.replaceAll('_', ' '),
    zin: antwoord === null ? '' : zinnen.join(' '),
    ...{ bron: indicator?.bron ?? '', teltPersonen: indicator?.teltPersonen ?? false },
    context: realisatie?.context ?? [],
  }
}
