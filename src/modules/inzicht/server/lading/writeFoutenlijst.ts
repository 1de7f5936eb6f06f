import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Bladkolom } from '../../../documenten/public.ts'
import { writeCsv } from '../../../documenten/server/public.ts'
import { listFouten } from './deelRepository.ts'
import { ladinggrenzen } from './tabel/ladinggrenzen.ts'

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: 'Rij', breedte: 8, soort: 'getal' },
  { kop: 'Kolom', breedte: 24, soort: 'tekst' },
  { kop: 'Wat er staat', breedte: 24, soort: 'tekst' },
  { kop: 'Wat er niet klopt en wat je kunt doen', breedte: 80, soort: 'tekst' },
]

/** Everything that is wrong, as a CSV that no spreadsheet takes for formulas. */
export async function writeFoutenlijst(db: Tx, ladingId: string, bestandsnaam: string) {
  const fouten = await listFouten(db, ladingId, ladinggrenzen.fouten * 2, -1)
  const rijen = fouten.map(({ rij, kolom, inhoud, melding }) => [rij, kolom, inhoud, melding])
  const csv = writeCsv({ naam: 'Fouten', kolommen: KOLOMMEN, rijen })
  const stam = bestandsnaam.replace(/\.[^.]*$/, '').slice(0, 100)
  return { naam: `${stam} - fouten.csv`, bytes: Buffer.from(csv, 'utf8') }
}
