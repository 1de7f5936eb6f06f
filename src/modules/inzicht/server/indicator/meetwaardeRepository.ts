import { sql } from 'kysely'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Meetwaarde } from '../../domain/indicator/indicatordefinitie.ts'
import type { Periode } from '../../domain/reeks/periode.ts'

/** What a chart of every wijk by month for ten years holds, and more; beyond that nobody looks. */
const MEESTE = 200_000

export type Gebiedskeuze = 'gemeente' | 'alles'

export type Indicatorwaarde = Meetwaarde & { readonly indicatorId: string }

/** The stored values of these indicators, in order; 'gemeente' leaves out wijken and other gemeenten. */
export async function listMeetwaarden(
  db: Tx,
  indicatorIds: readonly string[],
  keuze: Gebiedskeuze,
): Promise<Indicatorwaarde[]> {
  const rijen = await selectWaarden(db, indicatorIds, keuze).select(['bron', 'met_de_hand as metDeHand']).execute()
  return rijen.map(({ bron, metDeHand, ...rij }) => ({ ...toMeetpunt(rij), bron, metDeHand }))
}

/** The same without who filled it in: that is read from the index alone. */
export async function listMeetpunten(db: Tx, indicatorIds: readonly string[], keuze: Gebiedskeuze) {
  return (await selectWaarden(db, indicatorIds, keuze).execute()).map(toMeetpunt)
}

function selectWaarden(db: Tx, indicatorIds: readonly string[], keuze: Gebiedskeuze) {
  const alle = db
    .selectFrom('inzicht.meetwaarde')
    .select(['indicator_id as indicatorId', 'gebied', 'jaar', 'periodesoort', 'nummer', 'waarde', 'noemer'])
    .select(['spreiding', 'voorlopig', 'breuk', 'context'])
    .where('indicator_id', '=', sql<string>`any(${[...indicatorIds]}::uuid[])`)
    .orderBy('indicator_id')
    .orderBy('gebied')
    .orderBy('jaar')
    .orderBy('periodesoort')
    .orderBy('nummer')
    .limit(MEESTE)
  return keuze === 'gemeente' ? alle.where('gebied', '=', '') : alle
}

type Rij = Awaited<ReturnType<ReturnType<typeof selectWaarden>['execute']>>[number]

const toMeetpunt = ({ jaar, periodesoort, nummer, context, ...rij }: Rij) => ({
  ...rij,
  // The check of the table admits no others.
  periode: { jaar, soort: periodesoort as Periode['soort'], nummer },
  maanden: null,
  context: context === '' ? null : context,
})

export type Meetcel = Omit<Meetwaarde, 'maanden' | 'bron' | 'metDeHand' | 'context'> & { readonly context: string }

/** Rows a statement: PostgreSQL takes at most 65,535 parameters. */
const PER_KEER = 2000

/** Inserts or replaces. `ladingId`: the import they came with; null when somebody typed them. */
export async function saveMeetwaarden(
  { db, actor, now }: ActorContext,
  indicatorId: string,
  cellen: readonly Meetcel[],
  herkomst: { readonly bron: string; readonly ladingId: string | null },
): Promise<void> {
  for (let van = 0; van < cellen.length; van += PER_KEER) {
    const rijen = cellen.slice(van, van + PER_KEER).map(({ periode, ...cel }) => ({
      ...{ gemeente_id: actor.gemeenteId, indicator_id: indicatorId, gebied: cel.gebied, jaar: periode.jaar },
      ...{ periodesoort: periode.soort, nummer: periode.nummer, waarde: cel.waarde, noemer: cel.noemer },
      ...{ spreiding: cel.spreiding, voorlopig: cel.voorlopig, breuk: cel.breuk, context: cel.context },
      ...{ bron: herkomst.bron, lading_id: herkomst.ladingId, met_de_hand: herkomst.ladingId === null },
      ...{ ingevoerd_door: actor.medewerkerId, ingevoerd_op: now },
    }))
    await db
      .insertInto('inzicht.meetwaarde')
      .values(rijen)
      .onConflict((oc) =>
        oc
          .columns(['gemeente_id', 'indicator_id', 'gebied', 'jaar', 'periodesoort', 'nummer'])
          .doUpdateSet((eb) => Object.fromEntries(VELDEN.map((veld) => [veld, eb.ref(`excluded.${veld}`)]))),
      )
      .execute()
  }
}

const VELDEN = [
  ...(['waarde', 'noemer', 'spreiding', 'voorlopig', 'breuk', 'context', 'bron', 'lading_id'] as const),
  ...(['met_de_hand', 'ingevoerd_door', 'ingevoerd_op'] as const),
]

/** Takes cells away as if nobody ever filled them in. */
export async function deleteMeetwaarden(
  db: Tx,
  indicatorId: string,
  cellen: readonly Pick<Meetcel, 'gebied' | 'periode'>[],
): Promise<void> {
  for (const { gebied, periode } of cellen) {
    await db
      .deleteFrom('inzicht.meetwaarde')
      .where('indicator_id', '=', indicatorId)
      .where('gebied', '=', gebied)
      .where('jaar', '=', periode.jaar)
      .where('periodesoort', '=', periode.soort)
      .where('nummer', '=', periode.nummer)
      .execute()
  }
}

/** The last year that anything is known of the whole gemeente, per indicator. */
export async function listLaatsteJaren(db: Tx): Promise<ReadonlyMap<string, number>> {
  const rijen = await db
    .selectFrom('inzicht.meetwaarde')
    .select(['indicator_id as id', (eb) => eb.fn.max('jaar').as('jaar')])
    .where('gebied', '=', '')
    .where('waarde', 'is not', null)
    .groupBy('indicator_id')
    .execute()
  return new Map(rijen.map(({ id, jaar }) => [id, jaar]))
}
