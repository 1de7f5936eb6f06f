import type { Actor } from '../../../../platform/server/withActor.ts'
import { describeStatus } from '../../domain/stand/describeStatus.ts'
import { nextOpen } from '../../domain/stand/werkregel.ts'
import type { PartijMetNaam } from '../onderdelen/partijRepository.ts'
import type { Plaats } from './plekRepository.ts'
import type { MetStand } from './readStanden.ts'
import { actiehouderOf, mayReport } from './toStandBody.ts'

/** One line of a work list in the form of the contract. */
export function toWerkregel(
  actor: Actor,
  { uitvoering, stand }: MetStand,
  plaats: Plaats | undefined,
  partijen: readonly PartijMetNaam[],
) {
  const volgende = nextOpen(stand)
  const { actieId, programmaId, hoe } = uitvoering
  return {
    ...{ actieId, programmaId, hoe },
    plek: plaats ? [plaats.prioriteit, plaats.inzet].filter((naam) => naam !== '').join(' › ') : '',
    status: stand.status,
    woord: describeStatus(stand),
    zin: stand.zin,
    waarom: stand.waarom,
    dag: volgende?.tot ?? null,
    sleutel: volgende?.sleutel ?? null,
    actiehouder: actiehouderOf(uitvoering),
    partijen: partijen.map(({ naam, tekst, rol }) => ({ naam: naam ?? tekst, rol })),
    magMelden: mayReport(actor, uitvoering),
  }
}
