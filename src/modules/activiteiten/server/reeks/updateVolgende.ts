import { datum, daysBetween } from '../../../../platform/domain/datum.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { listVolgende, planVolgende, type Keer } from '../../domain/reeks/planVolgende.ts'
import { planActies, planKanalen } from '../../domain/reeks/planVerbanden.ts'
import { listReeks, type Activiteit, type Vastlegging } from '../activiteitRepository.ts'
import { findGebiedplek } from '../beheer/lijstRepository.ts'
import { noteGebeurtenis } from '../geschiedenis.ts'
import { saveActieverbanden } from '../momentverband.ts'
import { saveGezien } from '../readActiviteit.ts'
import type { Inhoud } from '../toVastlegging.ts'
import {
  listActieverbanden,
  listKanalen,
  listPartijen,
  saveKanalen,
  savePartijen,
  type Actieverband,
  type Kanaal,
} from '../verbandRepository.ts'

/** What belonged to one of a series before it was changed. */
export type Verbanden = {
  readonly partijen: Inhoud['partijen']
  readonly acties: readonly Actieverband[]
  readonly kanalen: readonly Kanaal[]
}

export async function readVerbanden(db: Tx, id: string): Promise<Verbanden> {
  const [partijen, acties, kanalen] = await Promise.all([
    listPartijen(db, [id]),
    listActieverbanden(db, id),
    listKanalen(db, id),
  ])
  return { partijen, acties, kanalen }
}

type Verandering = {
  readonly voor: Activiteit
  readonly na: Vastlegging
  readonly verbanden: Verbanden
  readonly inhoud: Inhoud
}

/** Those that follow in the series get what was changed of this one. */
export async function updateVolgende(ctx: ActorContext, verandering: Verandering): Promise<void> {
  const { voor, na, verbanden, inhoud } = verandering
  const keren = await listKeren(ctx.db, voor)
  const kanalen = inhoud.kanalen.map(({ dag, ...kanaal }) => ({ ...kanaal, dag: dag === null ? null : datum(dag) }))
  const anders = findAnders(verbanden, { ...inhoud, kanalen })
  const plan = planVolgende(toKeer(voor), na, keren)
  const isAnders = anders.partijen || anders.acties || anders.kanalen
  const volgende = plan.length === 0 && isAnders ? listVolgende(keren, toKeer(voor).reeksDag) : plan
  for (const keer of volgende) {
    const partijen = anders.partijen && { partij_ids: [...na.partijIds] }
    await saveGezien(ctx, keer, { ...(await toKolommen(ctx.db, keer)), ...partijen })
    await saveVerbanden(ctx, keer, verandering, { anders, kanalen })
  }
  const ids = volgende.map(({ id }) => id)
  await noteGebeurtenis(ctx, ids, 'gewijzigd', 'Samen met een eerdere van de reeks')
}

type Soorten = {
  readonly anders: ReturnType<typeof findAnders>
  readonly kanalen: readonly Kanaal[]
}

async function saveVerbanden(
  ctx: ActorContext,
  keer: Keer,
  { na, verbanden, inhoud }: Verandering,
  { anders, kanalen }: Soorten,
): Promise<void> {
  const wie = { gemeenteId: ctx.actor.gemeenteId, activiteitId: keer.id }
  if (anders.partijen) await savePartijen(ctx.db, wie, inhoud.partijen)
  if (anders.kanalen) {
    const eigen = await listKanalen(ctx.db, keer.id)
    const later = daysBetween(na.van, keer.van)
    await saveKanalen(ctx.db, wie, planKanalen(verbanden.kanalen, kanalen, eigen, later))
  }
  if (anders.acties) {
    const eigen = await listActieverbanden(ctx.db, keer.id)
    await saveActieverbanden(ctx, keer, planActies(verbanden.acties, inhoud.acties, eigen))
  }
}

/** How far a channel is, is of each by itself: it makes no difference here. */
function findAnders(voor: Verbanden, na: Pick<Inhoud, 'partijen' | 'acties'> & Pick<Verbanden, 'kanalen'>) {
  const gelijk = (een: readonly string[], ander: readonly string[]) => een.toSorted().join() === ander.toSorted().join()
  const partijen = (alle: Inhoud['partijen']) => alle.map(({ organisatieId, rol }) => `${organisatieId} ${rol}`)
  const kanalen = (alle: readonly Kanaal[]) => alle.map(({ soort, dag }) => `${soort} ${dag}`)
  const momenten = new Map(voor.acties.map(({ actieId, sleutel }) => [actieId, sleutel]))
  return {
    partijen: !gelijk(partijen(voor.partijen), partijen(na.partijen)),
    kanalen: !gelijk(kanalen(voor.kanalen), kanalen(na.kanalen)),
    acties:
      na.acties.length !== momenten.size ||
      na.acties.some(
        ({ actieId, sleutel }) =>
          !momenten.has(actieId) || (sleutel !== undefined && sleutel !== momenten.get(actieId)),
      ),
  }
}

async function toKolommen(db: Tx, keer: Keer) {
  const { van, tot, soort, titel, plaats, begin, eind, handelingsperspectief } = keer
  const { wijkId, buurtId } = await findGebiedplek(db, keer.gebiedId)
  return {
    ...{ van, tot, soort, titel, plaats, handelingsperspectief, begin_tijd: begin, eind_tijd: eind },
    ...{ wijk_id: wijkId, buurt_id: buurtId },
  }
}

export const listKeren = async (db: Tx, { reeksId }: Activiteit): Promise<Keer[]> =>
  reeksId === null ? [] : (await listReeks(db, reeksId)).map(toKeer)

/** One that is in no series stands on its own day. */
export const toKeer = (activiteit: Activiteit): Keer => ({
  ...activiteit,
  reeksDag: activiteit.reeksDag ?? activiteit.van,
})
