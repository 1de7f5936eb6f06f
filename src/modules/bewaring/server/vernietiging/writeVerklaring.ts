import { createHash } from 'node:crypto'
import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { writePdf } from '../../../documenten/server/public.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import { composeVerklaring } from '../../domain/composeVerklaring.ts'
import { findBewaartermijn } from '../../domain/tabel/bewaartabel.ts'
import type { Lijst, Verklaring } from '../lijst/lijstRepository.ts'
import type { Regel } from '../lijst/regelRepository.ts'

/** The verklaring of what was destroyed by this list, with the hash that goes into the log. */
export async function writeVerklaring(
  { db, now }: { readonly db: Tx; readonly now: Date },
  lijst: Lijst,
  vernietigd: readonly Regel[],
): Promise<Verklaring> {
  const { naam: gemeente } = await getHuisstijl(db)
  const bytes = await writePdf(
    composeVerklaring({
      ...{ gemeente, nummer: lijst.nummer, opgesteldDoor: lijst.opgesteldNaam },
      opgesteldOp: dayInNederland(lijst.opgesteldOp),
      goedgekeurdOp: dayInNederland(lijst.goedgekeurdOp ?? now),
      goedgekeurdDoor: lijst.goedgekeurdNaam ?? '',
      vernietigdOp: dayInNederland(now),
      regels: vernietigd.map(({ recordsoort, termijn, klokdag, laatste, recordHash }) => ({
        ...{ recordsoort, klokdag, laatste, sha256: recordHash.toString('hex') },
        termijn: findBewaartermijn(termijn) ?? null,
      })),
    }),
  )
  return { bytes, sha256: createHash('sha256').update(bytes).digest() }
}
