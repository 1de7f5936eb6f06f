import { fileTypeFromBuffer } from 'file-type'
import { isUtf8 } from 'node:buffer'
import { ok, refuse, type Result } from '../../../platform/domain/result.ts'

/** A file beside a record: kept and given back as a download, never opened by Baken. */
export const BIJLAGE_BYTES = 10 * 1024 * 1024

/** What colleagues send one another. No macros, no archives, nothing that a browser or a shell would run. */
const SOORTEN: ReadonlySet<string> = new Set('pdf docx xlsx pptx odt ods odp png jpg webp heic gif mp4'.split(' '))
/** Plain text has no mark of its own: its name says what it is, its bytes that it is text. */
const TEKSTNAMEN = /\.(txt|csv|md|ics|eml)$/i

export type BijlageReden = 'bestand_leeg' | 'bijlage_te_groot' | 'bijlage_soort'

/** The name under which to keep it, with the ending that fits its bytes; or why it is refused. */
export async function checkBijlage(naam: string, bytes: Uint8Array): Promise<Result<string, BijlageReden>> {
  if (bytes.length === 0) return refuse('bestand_leeg')
  if (bytes.length > BIJLAGE_BYTES) return refuse('bijlage_te_groot')
  const soort = await fileTypeFromBuffer(bytes)
  if (!soort) return isPlainTekst(naam, bytes) ? ok(naam) : refuse('bijlage_soort')
  if (!SOORTEN.has(soort.ext)) return refuse('bijlage_soort')
  const past = naam.toLowerCase().endsWith(`.${soort.ext}`) || (soort.ext === 'jpg' && /\.jpeg$/i.test(naam))
  return ok(past ? naam : `${naam}.${soort.ext}`)
}

const isPlainTekst = (naam: string, bytes: Uint8Array): boolean =>
  TEKSTNAMEN.test(naam) && isUtf8(bytes) && !bytes.includes(0)
