import type { Tx } from '../../../platform/server/withActor.ts'
import { ONDERDEEL_SOORTEN } from '../domain/onderdeel.ts'
import { naamOf } from '../domain/velden.ts'
import { findOnderdeel } from './onderdelen/onderdeelRepository.ts'
import { findProgramma } from './programmaRepository.ts'

type Genoemd = { readonly soort: string; readonly recordId: string; readonly programmaId: string }

/** What the records of a history are called now, by their id; for short lists, since each is looked up by itself. */
export async function nameRecords(db: Tx, items: readonly Genoemd[]): Promise<ReadonlyMap<string, string>> {
  const namen = new Map<string, string>()
  for (const { recordId, soort, programmaId } of items) {
    if (namen.has(recordId)) continue
    const bekend = ONDERDEEL_SOORTEN.find((kandidaat) => kandidaat === soort)
    const record = bekend && (await findOnderdeel(db, bekend, programmaId, recordId))
    const naam = record ? naamOf(record.soort, record.inhoud) : (await findProgramma(db, programmaId))?.titel
    namen.set(recordId, naam ?? 'Weggehaald')
  }
  return namen
}
