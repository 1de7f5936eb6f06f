import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findNamen } from '../../../partners/server/public.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import type { BoomFilter } from '../../domain/boom/filteren/filter.ts'
import { describeStatus } from '../../domain/stand/describeStatus.ts'
import { composeUitvoer } from '../../domain/uitvoer/composeUitvoer.ts'
import { describeVaststelling } from '../../domain/uitvoer/describeVaststelling.ts'
import type { UitvoerProgramma } from '../../domain/uitvoer/uitvoerProgramma.ts'
import { listOnderdelen } from '../onderdelen/onderdeelRepository.ts'
import { toBoomBody } from '../onderdelen/toAntwoord.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { readStanden } from '../uitvoering/readStanden.ts'

/** A programme with its words resolved, as the person who asks may see it. A concept has no stand. */
export async function readUitvoer(
  { db, now }: Pick<ActorContext, 'db' | 'now'>,
  programmaId: string,
  filter: BoomFilter,
): Promise<UitvoerProgramma> {
  const programma = await getProgramma(db, programmaId)
  const peildatum = dayInNederland(now)
  const records = await listOnderdelen(db, programmaId)
  const ids = records.flatMap((record) =>
    record.soort === 'actie' ? record.inhoud.partijen.flatMap(({ organisatieId }) => organisatieId ?? []) : [],
  )
  const boom = toBoomBody(records, await findNamen(db, ids))
  const standen = programma.status === 'concept' ? [] : await readStanden(db, programma, peildatum)
  const { naam: gemeente } = await getHuisstijl(db)
  const { titel, jaar } = programma
  const kop = { ...{ gemeente, titel, jaar, peildatum }, status: describeVaststelling(programma) }
  return composeUitvoer(kop, {
    boom,
    filter,
    woorden: new Map(
      standen.map(({ uitvoering: { actieId, actiehouder }, stand }) => [
        actieId,
        { actiehouder: actiehouder ?? '', status: describeStatus(stand), stand: stand.zin },
      ]),
    ),
    standen: new Map(
      standen.map(({ uitvoering: { actieId, actiehouderId }, stand: { status } }) => [
        actieId,
        { status, houderId: actiehouderId },
      ]),
    ),
  })
}
