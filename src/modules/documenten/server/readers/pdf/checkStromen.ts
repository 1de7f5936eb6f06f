import { Buffer } from 'node:buffer'
import { constants, inflateSync } from 'node:zlib'
import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import { grenzen } from '../../grenzen.ts'

/** The dictionary of a stream ends right before the word "stream" and is seldom longer than this. */
const WOORDENBOEK = 2048
const MAX_LAGEN = 3

/**
 * Unpacks the streams of a PDF one by one and throws the result away, to refuse a bomb before pdf.js keeps all of it in
 * memory. Pictures are not looked at, here nor later. Throws `uitgepakt_te_groot`.
 */
export function checkStromen(bytes: Uint8Array): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let totaal = 0
  for (let plek = pdf.indexOf('stream'); plek >= 0; plek = pdf.indexOf('stream', plek)) {
    const begin = plek + 'stream'.length
    const einde = pdf.indexOf('endstream', begin)
    if (einde < 0) return
    const kenmerken = readWoordenboek(pdf, plek)
    if (kenmerken.includes('/FlateDecode') && !/\/Subtype\s*\/Image/.test(kenmerken)) {
      totaal += measureStroom(pdf.subarray(skipRegeleinde(pdf, begin), einde), countLagen(kenmerken))
    }
    if (totaal > grenzen.uitgepaktBytes) throw new OnleesbaarDocument('uitgepakt_te_groot')
    plek = einde + 'endstream'.length
  }
}

function readWoordenboek(pdf: Buffer, einde: number): string {
  const tekst = pdf.toString('latin1', Math.max(0, einde - WOORDENBOEK), einde)
  return tekst.slice(Math.max(tekst.lastIndexOf('endobj'), tekst.lastIndexOf(' obj'), 0))
}

const countLagen = (kenmerken: string): number => Math.min(kenmerken.match(/\/FlateDecode/g)?.length ?? 1, MAX_LAGEN)

const skipRegeleinde = (pdf: Buffer, plek: number): number =>
  plek + (pdf[plek] === 13 ? 1 : 0) + (pdf[plek + (pdf[plek] === 13 ? 1 : 0)] === 10 ? 1 : 0)

/** Streams that zlib cannot read (encrypted, damaged) are left to pdf.js and to the limits on time and memory. */
function measureStroom(ingepakt: Uint8Array, lagen: number): number {
  try {
    const uitgepakt = inflateSync(ingepakt, { maxOutputLength: grenzen.deelBytes, finishFlush: constants.Z_SYNC_FLUSH })
    return uitgepakt.length + (lagen > 1 ? measureStroom(uitgepakt, lagen - 1) : 0)
  } catch (fout) {
    if (fout instanceof OnleesbaarDocument) throw fout
    const teGroot = fout instanceof Error && 'code' in fout && fout.code === 'ERR_BUFFER_TOO_LARGE'
    if (teGroot) throw new OnleesbaarDocument('uitgepakt_te_groot', fout)
    return 0
  }
}
