import { zipSync } from 'fflate'
import readXlsxFile, { type CellValue } from 'read-excel-file/universal'
import { openZip } from '../../../../documenten/server/public.ts'
import type { Cel, Rij } from '../../../domain/lading/rij.ts'
import { checkBladmaat } from './checkBladmaat.ts'
import { OnleesbareLading } from './OnleesbareLading.ts'

export type Blad = { readonly naam: string; readonly rijen: readonly Rij[] }

const XML = /\.xml(\.rels)?$/
const BLAD = /^xl\/worksheets\/[^/]*\.xml$/i
const ONLEESBAAR =
  'Dit Excel-bestand is niet te lezen. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog eens.'

/** The sheets of a workbook. Of a formula only the value that was stored with it counts. Throws an `OnleesbareLading`. */
export async function readWerkboek(bytes: Uint8Array): Promise<readonly Blad[]> {
  const inhoud = unpackVeilig(bytes)
  try {
    const bladen = await readXlsxFile(inhoud, { dateFormat: 'yyyy-mm-dd' })
    return bladen.map(({ sheet, data }) => ({
      naam: sheet,
      rijen: data.map((cellen, plaats) => ({ nummer: plaats + 1, cellen: cellen.map(toCel) })),
    }))
  } catch (fout) {
    throw new OnleesbareLading(ONLEESBAAR, fout)
  }
}

/**
 * The library unpacks whatever it is given, so it only gets what was unpacked here within the limits of `documenten`: packed again
 * without compression, and without anything but XML. Throws an `OnleesbaarDocument` or an `OnleesbareLading`.
 */
function unpackVeilig(bytes: Uint8Array): ArrayBuffer {
  const zip = openZip(bytes)
  const delen = zip.namen
    .filter((naam) => XML.test(naam))
    .map((naam): [string, Uint8Array] => [naam, zip.read(naam) ?? new Uint8Array()])
  checkBladmaat(delen.flatMap(([naam, inhoud]) => (BLAD.test(naam) ? [inhoud] : [])))
  const opnieuw: Uint8Array = zipSync(Object.fromEntries(delen), { level: 0 })
  return new Uint8Array(opnieuw).buffer
}

const toCel = (cel: CellValue | null): Cel => {
  if (cel === null || typeof cel === 'string' || typeof cel === 'number') return cel
  // Its types say the constructor where it gives a Date.
  const waarde: unknown = cel
  if (waarde instanceof Date) return Number.isNaN(waarde.getTime()) ? null : waarde.toISOString().slice(0, 10)
  return cel === true ? 'ja' : 'nee'
}
