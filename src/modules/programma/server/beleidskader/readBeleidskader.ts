import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { isWaarschuwing, urgentieOf } from '../../domain/beleidskader/verloop.ts'
import { listBeleidsbronnen, listBeleidskeuzes } from './beleidsbronRepository.ts'
import { findBeleidskader, listBeleidskaders, type Beleidskader } from './beleidskaderRepository.ts'
import { countKoppelingen, listKoppelingen } from './koppelingRepository.ts'
import { toBeleidskaderBody, toBeleidskaderRegel } from './toBeleidskaderBody.ts'

export const getBeleidskader = async (db: Tx, id: string): Promise<Beleidskader> =>
  (await findBeleidskader(db, id)) ?? notFound()

export async function readBeleidskader({ db, now }: Pick<ActorContext, 'db' | 'now'>, id: string) {
  const kader = await getBeleidskader(db, id)
  const gezegd = { bronnen: await listBeleidsbronnen(db, id), keuzes: await listBeleidskeuzes(db, id) }
  return toBeleidskaderBody(kader, gezegd, await listKoppelingen(db, id), dayInNederland(now))
}

type Vraag = { readonly verloopt?: boolean | undefined; readonly record?: string | undefined }

/** What expires comes first, then by title. */
export async function readBeleidskaders({ db, now }: Pick<ActorContext, 'db' | 'now'>, { verloopt, record }: Vraag) {
  const kaders = await listBeleidskaders(db, record)
  const bronnen = groupByKader(await listBeleidsbronnen(db))
  const keuzes = groupByKader(await listBeleidskeuzes(db))
  const aantallen = await countKoppelingen(db)
  const vandaag = dayInNederland(now)
  return kaders
    .map((kader) => {
      const gezegd = { bronnen: bronnen.get(kader.id) ?? [], keuzes: keuzes.get(kader.id) ?? [] }
      return toBeleidskaderRegel(kader, gezegd, aantallen.get(kader.id) ?? 0, vandaag)
    })
    .filter(({ verloop }) => verloopt !== true || isWaarschuwing(verloop.stand))
    .sort((a, b) => urgentieOf(a.verloop.stand) - urgentieOf(b.verloop.stand))
}

function groupByKader<T extends { readonly beleidskaderId: string }>(rijen: readonly T[]): Map<string, T[]> {
  const perKader = new Map<string, T[]>()
  for (const rij of rijen) {
    const groep = perKader.get(rij.beleidskaderId)
    if (groep) groep.push(rij)
    else perKader.set(rij.beleidskaderId, [rij])
  }
  return perKader
}
