import type { Datum } from '../../../../platform/domain/datum.ts'
import { expectMomenten } from '../momenten/expectMomenten.ts'
import { mergeMomenten } from '../momenten/mergeMomenten.ts'
import type { MomentFeit } from '../momenten/moment.ts'
import type { Planning } from '../planning.ts'
import { deriveStand } from './deriveStand.ts'
import type { Handmatig, Stand } from './stand.ts'

export type ActieFeiten = {
  readonly planning: Planning
  readonly feiten: readonly MomentFeit[]
  readonly handmatig: Handmatig | null
  readonly gemeld: boolean
}

/** From the planning of an actie and what was recorded about it to where it stands on a day. */
export function standOfActie(
  { planning, feiten, handmatig, gemeld }: ActieFeiten,
  jaar: number,
  vandaag: Datum,
): Stand {
  const verwachting = expectMomenten(planning, jaar)
  const momenten = mergeMomenten(verwachting.momenten, feiten)
  return deriveStand({ verwachting, momenten, handmatig, gemeld, jaar, vandaag })
}
