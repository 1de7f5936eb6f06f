import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { listDoelen, type Programmadoel } from '../../../programma/server/public.ts'
import { answerDoel, type Antwoord } from '../../domain/answerDoel.ts'
import { toBeoordeeld } from '../../domain/doel/toBeoordeeld.ts'
import type { Grafiek } from '../../domain/grafiek/grafiek.ts'
import { toGrafiek } from '../../domain/grafiek/toGrafiek.ts'
import type { Indicatordefinitie } from '../../domain/indicator/indicatordefinitie.ts'
import { makeMethode } from '../../domain/oordeel/methode.ts'
import type { Oordeel } from '../../domain/oordeel/oordeel.ts'
import { readReeksen, type Indicatorreeks } from '../indicator/readReeksen.ts'
import { verdelingen } from '../verdelingen.ts'
import { findKoppeling, listKoppelingen, type Doelkoppeling } from './koppelingRepository.ts'

/** A goal of a programme with its judgement. */
export type Doeloordeel = {
  readonly doel: Programmadoel
  readonly koppeling: Doelkoppeling | null
  readonly indicator: Indicatordefinitie | null
  readonly oordeel: Oordeel
  readonly zinnen: readonly string[]
  /** Null: nobody chose by what it is judged, or this reader may not see what is counted. */
  readonly antwoord: Antwoord | null
  readonly grafiek: Grafiek | null
}

const methode = makeMethode(verdelingen)

/** All goals of a programme, judged by what is known now: the series of all of them are read in one go. */
export async function readDoeloordelen(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  programmaId: string,
): Promise<Doeloordeel[]> {
  return judgeDoelen(ctx, tellingen, await listDoelen(ctx.db, programmaId), await listKoppelingen(ctx.db, programmaId))
}

export async function readDoeloordeel(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  doel: Programmadoel,
): Promise<Doeloordeel> {
  const koppeling = await findKoppeling(ctx.db, doel.id)
  const [oordeel] = await judgeDoelen(ctx, tellingen, [doel], koppeling ? [koppeling] : [])
  if (oordeel === undefined) throw new Error('a goal was not judged')
  return oordeel
}

async function judgeDoelen(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  doelen: readonly Programmadoel[],
  koppelingen: readonly Doelkoppeling[],
): Promise<Doeloordeel[]> {
  const keuze = koppelingen.some(({ gebied }) => gebied !== '') ? 'alles' : 'gemeente'
  const ids = koppelingen.map(({ indicatorId }) => indicatorId)
  const reeksen = ids.length === 0 ? new Map<string, Indicatorreeks>() : await readReeksen(ctx, tellingen, ids, keuze)
  const perDoel = new Map(koppelingen.map((koppeling) => [koppeling.doelId, koppeling]))
  return doelen.map((doel) => {
    const koppeling = perDoel.get(doel.id) ?? null
    return judge(ctx, doel, koppeling, koppeling === null ? undefined : reeksen.get(koppeling.indicatorId))
  })
}

function judge(
  { now }: ActorContext,
  doel: Programmadoel,
  koppeling: Doelkoppeling | null,
  reeks: Indicatorreeks | undefined,
): Doeloordeel {
  const indicator = reeks?.definitie ?? null
  if (koppeling === null || reeks === undefined || reeks.perGebied === null) {
    const zin = zonderOordeel(doel, reeks)
    return { doel, koppeling, indicator, oordeel: 'niet_te_meten', zinnen: [zin], antwoord: null, grafiek: null }
  }
  const eigen = reeks.perGebied.get(koppeling.gebied) ?? { punten: [], bevolking: {} }
  const meting = { indicator: reeks.definitie, reeks: eigen, vandaag: dayInNederland(now) }
  const beoordeeld = toBeoordeeld(doel, meting, koppeling)
  const antwoord = answerDoel(beoordeeld, methode)
  return {
    ...{ doel, koppeling, indicator, antwoord, oordeel: antwoord.oordeel, zinnen: antwoord.zinnen },
    grafiek: toGrafiek(beoordeeld, reeks.definitie.naam, antwoord),
  }
}

function zonderOordeel({ kwalitatief }: Programmadoel, reeks: Indicatorreeks | undefined): string {
  if (reeks?.perGebied === null) return 'Je mag niet zien wat hier geteld wordt.'
  return kwalitatief
    ? 'Dit doel heeft geen getal. Wat er gedaan is, staat bij de acties.'
    : 'Nog niemand koos met welke indicator dit doel beoordeeld wordt.'
}
