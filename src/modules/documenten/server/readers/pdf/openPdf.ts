import { Buffer } from 'node:buffer'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import { grenzen } from '../../grenzen.ts'
import { checkStromen } from './checkStromen.ts'
import { loadPdfjs } from './pdfjs.ts'

/** The end mark stands in the last bytes; some programs write a little after it. */
const STAART = 4096

/** Opens a PDF. Throws `beschadigd`, `versleuteld`, `uitgepakt_te_groot` or `te_veel_paginas`. The caller destroys what it gets. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const staart = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-STAART)
  if (!staart.includes('%%EOF')) throw new OnleesbaarDocument('beschadigd')
  checkStromen(bytes)
  const { getDocument, VerbosityLevel } = await loadPdfjs()
  const taak = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    /** Pictures are not looked at, so they are not unpacked either. */
    maxImageSize: 1,
  })
  try {
    const pdf = await taak.promise
    if (pdf.numPages === 0) throw new OnleesbaarDocument('beschadigd')
    if (pdf.numPages > grenzen.paginas) throw new OnleesbaarDocument('te_veel_paginas')
    return pdf
  } catch (fout) {
    await taak.destroy()
    if (fout instanceof OnleesbaarDocument) throw fout
    const wachtwoord = fout instanceof Error && fout.name === 'PasswordException'
    throw new OnleesbaarDocument(wachtwoord ? 'versleuteld' : 'beschadigd', fout)
  }
}
