import type { Datum } from '../../../../platform/domain/datum.ts'
import { expectMomenten } from '../momenten/expectMomenten.ts'
import { mergeMomenten } from '../momenten/mergeMomenten.ts'
import type { MomentFeit, Verwachting } from '../momenten/moment.ts'
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
export const standOfActie = (feiten: ActieFeiten, jaar: number, vandaag: Datum): Stand =>
  deriveFrom(feiten, expectMomenten(feiten.planning, jaar), jaar, vandaag)

/** The same for many acties, in their order. Of acties with one planning ("elk kwartaal") it is worked out once. */
export function standenOfActies(acties: readonly ActieFeiten[], jaar: number, vandaag: Datum): Stand[] {
  const bekend = new Map<string, Verwachting>()
  const verwacht = (planning: Planning): Verwachting => {
    const sleutel = JSON.stringify(planning.delen)
    const verwachting = bekend.get(sleutel) ?? expectMomenten(planning, jaar)
    bekend.set(sleutel, verwachting)
    return verwachting
  }
  return acties.map((feiten) => deriveFrom(feiten, verwacht(feiten.planning), jaar, vandaag))
}

function deriveFrom(
  { feiten, handmatig, gemeld }: ActieFeiten,
  verwachting: Verwachting,
  jaar: number,
  vandaag: Datum,
): Stand {
  const momenten = mergeMomenten(verwachting.momenten, feiten)
  return deriveStand({ verwachting, momenten, handmatig, gemeld, jaar, vandaag })
}
