import type { Gebeurtenis } from '../../../platform/domain/agenda/writeAgenda.ts'
import { addDays, dayInNederland } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Agendalezer } from '../../programma/server/public.ts'
import { describeBereik } from '../domain/bereiktekst.ts'
import { listActiviteiten, type Activiteit } from './activiteitRepository.ts'
import { listPartijen } from './verbandRepository.ts'

const TERUG_DAGEN = 31
const MEESTE = 2000

/**
 * What goes in an agenda: from a month ago on, whatever is not called off. `alleenMijn`: what the own organisatie organises or
 * takes part in; who works for the gemeente itself sees what no organisatie organises.
 */
export async function readAgendaActiviteiten(db: Tx, lezer: Agendalezer, now: Date): Promise<readonly Gebeurtenis[]> {
  const van = addDays(dayInNederland(now), -TERUG_DAGEN)
  const alle = (await listActiviteiten(db, { van, aantal: MEESTE })).filter(({ status }) => status !== 'afgelast')
  if (!lezer.alleenMijn) return alle.map(toGebeurtenis)
  const partijen = await listPartijen(
    db,
    alle.map(({ id }) => id),
  )
  const vanAnder = new Set(partijen.filter(({ rol }) => rol === 'organisator').map(({ activiteitId }) => activiteitId))
  const vanMij = new Set(
    partijen.filter(({ organisatieId }) => organisatieId === lezer.organisatieId).map((partij) => partij.activiteitId),
  )
  const eigen = lezer.organisatieId === null
  return alle.filter(({ id }) => vanMij.has(id) || (eigen && !vanAnder.has(id))).map(toGebeurtenis)
}

function toGebeurtenis(activiteit: Activiteit): Gebeurtenis {
  const { id, titel, van, tot, begin, eind, plaats, bereik, handelingsperspectief, gewijzigdOp } = activiteit
  const omschrijving = [bereik === null ? '' : `Bereikt: ${describeBereik(bereik)}`, handelingsperspectief]
  return {
    ...{ uid: `activiteit-${id}@baken`, titel, plaats, van, tot, gewijzigdOp },
    omschrijving: omschrijving.filter((deel) => deel !== '').join('\n'),
    tijden: begin === null ? null : { begin, eind: eind ?? begin },
  }
}
