import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { checkHerkomst, type Herkomstreden } from '../../domain/indicator/checkHerkomst.ts'
import { isIngevuld } from '../../domain/indicator/indicatordefinitie.ts'
import { listDoelenVanIndicator } from '../doel/koppelingRepository.ts'
import {
  deleteIndicator,
  findIndicator,
  insertIndicator,
  listIndicatoren,
  saveIndicator,
  type Indicatorvelden,
} from './indicatorRepository.ts'
import { deleteMeetwaarden, saveMeetwaarden, type Meetcel } from './meetwaardeRepository.ts'

const WEIGERING: Readonly<Record<Herkomstreden, string>> = {
  telling_onbekend: 'Deze telling bestaat niet. Kies een andere.',
  dimensie_onbekend: 'Zo kun je deze telling niet kiezen. Kies een verdeling die erbij staat.',
  telling_andere_soort:
    'Wat er op een dag is (zoals acties naar status) hoort bij de soort stand. Wat gebeurt hoort bij een aantal.',
  deel_onbekend: 'Een van de indicatoren om op te tellen bestaat niet meer. Kies een andere.',
  deel_is_som: 'Een som kan geen andere som bevatten. Kies de indicatoren waaruit die bestaat.',
  deel_telt_niet: 'Alleen aantallen zijn op te tellen. Kies indicatoren die iets tellen.',
  in_een_som: 'Deze indicator telt mee in een som, en kan zelf geen som zijn.',
}

type Gezien = { readonly id: string; readonly versie: number }

export async function createIndicator(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  velden: Indicatorvelden,
): Promise<string> {
  await checkVelden(ctx, tellingen, velden, null)
  return insertIndicator(ctx.db, ctx.actor.gemeenteId, velden, ctx.now)
}

/** False when somebody else changed it since. */
export async function updateIndicator(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  gezien: Gezien,
  velden: Indicatorvelden,
): Promise<boolean> {
  await getIndicator(ctx, gezien.id)
  await checkVelden(ctx, tellingen, velden, gezien.id)
  return saveIndicator(ctx.db, gezien, velden, ctx.now)
}

async function checkVelden(
  { db }: ActorContext,
  tellingen: readonly Tellingbron[],
  velden: Indicatorvelden,
  id: string | null,
): Promise<void> {
  const indicatoren = (await listIndicatoren(db)).filter((indicator) => indicator.id !== id)
  const naam = velden.naam.toLowerCase()
  if (indicatoren.some((indicator) => indicator.naam.toLowerCase() === naam))
    refuseVeld('naam', 'Zo heet al een andere indicator. Kies een andere naam.')
  const bekend = { tellingen: tellingen.map(({ telling }) => telling), indicatoren }
  const gekeurd = checkHerkomst({ ...velden, id }, bekend)
  if (!gekeurd.ok) refuseVeld('herkomst', WEIGERING[gekeurd.reden])
}

export async function removeIndicator(ctx: ActorContext, id: string): Promise<void> {
  await getIndicator(ctx, id)
  const inSom = (await listIndicatoren(ctx.db)).find(
    ({ herkomst }) => herkomst.soort === 'som' && herkomst.indicatoren.includes(id),
  )
  if (inSom) refuse('in_een_som', `Deze indicator telt mee in ‘${inSom.naam}’. Haal haar daar eerst uit.`)
  const doelen = await listDoelenVanIndicator(ctx.db, id)
  if (doelen.length > 0) refuse('bij_een_doel', 'Een doel wordt hiermee beoordeeld. Koppel dat doel eerst los.')
  if (!(await deleteIndicator(ctx.db, id, ctx.now))) notFound()
}

type Cel = Meetcel & { readonly leeg: boolean }

/** All of them or none. False when somebody else changed the indicator or its values since. */
export async function saveCellen(
  ctx: ActorContext,
  gezien: Gezien,
  cellen: readonly Cel[],
  bron: string,
): Promise<boolean> {
  const indicator = await getIndicator(ctx, gezien.id)
  if (!isIngevuld(indicator.herkomst))
    refuse(
      'wordt_geteld',
      'Baken telt deze cijfers zelf. Pas aan waaruit geteld wordt, of maak een indicator om in te vullen.',
    )
  if (!(await saveIndicator(ctx.db, gezien, null, ctx.now))) return false
  await deleteMeetwaarden(
    ctx.db,
    indicator.id,
    cellen.filter(({ leeg }) => leeg),
  )
  const gevuld = cellen.filter(({ leeg }) => !leeg).map(({ leeg: _leeg, ...cel }) => cel)
  await saveMeetwaarden(ctx, indicator.id, listLaatste(gevuld), { bron, ladingId: null })
  return true
}

/** A cell that is named twice counts as it was named last. */
const listLaatste = (cellen: readonly Meetcel[]): readonly Meetcel[] => [
  ...new Map(cellen.map((cel) => [JSON.stringify([cel.gebied, cel.periode]), cel])).values(),
]

const getIndicator = async ({ db }: ActorContext, id: string) => (await findIndicator(db, id)) ?? notFound()

function refuse(code: string, detail: string): never {
  throw new Problem(409, code, { detail })
}

function refuseVeld(veld: string, melding: string): never {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: `body.${veld}`, melding }] })
}
