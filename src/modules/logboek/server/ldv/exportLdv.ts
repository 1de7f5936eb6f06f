import type { BestandUit } from '../../../../platform/server/antwoord.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { streamLdv, type Ldvvraag } from './streamLdv.ts'

/** Lines of the log in one download; the command line knows no such bound. */
const MEESTE_REGELS = 100_000

/** Refuses a period that ends before it begins, and one with more than fits in an answer. */
export async function exportLdv(db: Tx, vraag: Ldvvraag): Promise<BestandUit> {
  if (vraag.van > vraag.tot) {
    const melding = 'Kies een laatste dag die niet voor de eerste dag ligt.'
    throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: 'query.tot', melding }] })
  }
  const delen: string[] = []
  let gelezen = 0
  for await (const deel of streamLdv(db, vraag)) {
    gelezen += deel.gelezen
    if (gelezen > MEESTE_REGELS) {
      throw new Problem(409, 'periode_te_groot', {
        detail:
          'In deze periode staan meer dan 100.000 regels. Kies een kortere periode, of vraag je beheerder om "baken logboek ldv".',
      })
    }
    for (const regel of deel.regels) delen.push(regel, '\n')
  }
  return { naam: `logboek-${vraag.van}-${vraag.tot}.jsonl`, bytes: Buffer.from(delen.join('')) }
}
