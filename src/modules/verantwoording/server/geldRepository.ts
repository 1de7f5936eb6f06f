import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Geldregel } from '../domain/publicatie/publicatie.ts'

const euros = (waarde: string | null): number | null => (waarde === null ? null : Number(waarde))

/** Per section, in order. */
export async function listGeld(db: Tx, verantwoordingId: string): Promise<ReadonlyMap<string, readonly Geldregel[]>> {
  const rijen = await db
    .selectFrom('verantwoording.geld as g')
    .innerJoin('verantwoording.deel as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'g.gemeente_id').onRef('d.id', '=', 'g.deel_id'),
    )
    .select(['g.deel_id as deelId', 'g.omschrijving', 'g.begroot', 'g.besteed'])
    .where('d.verantwoording_id', '=', verantwoordingId)
    .orderBy('g.deel_id')
    .orderBy('g.volgorde')
    .execute()
  const perDeel = new Map<string, Geldregel[]>()
  for (const { deelId, omschrijving, begroot, besteed } of rijen) {
    const regel = { omschrijving, begroot: euros(begroot), besteed: euros(besteed) }
    perDeel.set(deelId, [...(perDeel.get(deelId) ?? []), regel])
  }
  return perDeel
}

/** In the place of what was there. */
export async function saveGeld(
  db: Tx,
  gemeenteId: number,
  deelId: string,
  regels: readonly Geldregel[],
): Promise<void> {
  await db.deleteFrom('verantwoording.geld').where('deel_id', '=', deelId).execute()
  if (regels.length === 0) return
  const rijen = regels.map((regel, volgorde) => ({
    ...{ gemeente_id: gemeenteId, id: randomUUID(), deel_id: deelId, volgorde, ...regel },
  }))
  await db.insertInto('verantwoording.geld').values(rijen).execute()
}
