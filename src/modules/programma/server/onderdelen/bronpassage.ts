import type { Tx } from '../../../../platform/server/withActor.ts'
import type { BronDocument } from '../../../documenten/public.ts'
import type { Bron } from '../../domain/voorstel.ts'
import { findBrondocument } from '../inlezing/inlezingRepository.ts'
import type { OnderdeelRecord } from './onderdeelRecord.ts'

type Passage = { readonly pagina: number | null; readonly tekst: string; readonly van: number; readonly tot: number }

/** The text in the document around each place where a record stood. */
export async function readBronpassage(
  db: Tx,
  { bron }: OnderdeelRecord,
): Promise<{ bestand: string | null; passages: Passage[] }> {
  const gevonden = bron && (await findBrondocument(db, bron.inlezingId))
  if (!gevonden) return { bestand: null, passages: [] }
  const passages = bron.plaatsen.flatMap((plaats) => passageAt(gevonden.document, plaats) ?? [])
  return { bestand: gevonden.bestandsnaam, passages }
}

function passageAt({ blokken }: BronDocument, { blok: nr, cel, van, tot }: Bron): Passage | null {
  const blok = blokken[nr]
  if (!blok) return null
  if (blok.soort !== 'tabel') return { pagina: blok.plaats.pagina, tekst: blok.tekst, van, tot }
  const gevonden = cel && blok.rijen[cel.rij]?.[cel.cel]
  return gevonden ? { pagina: gevonden.plaats.pagina, tekst: gevonden.tekst, van, tot } : null
}
