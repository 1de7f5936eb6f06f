import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { readBladspiegel } from '../../../domain/bladspiegel/leesBladspiegel.ts'
import type { RuwDocument } from '../../../domain/composeDocument.ts'
import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import { readBladen } from './leesBladen.ts'
import { openPdf } from './openPdf.ts'

/** So few characters on a page, on average, are a stamp or a page number on a scan. */
const SCAN_TEKENS = 15

/** Reads a PDF from the places of its text. Scripts, links, forms and pictures stay untouched. Throws `scan` when it has no text. */
export async function readPdf(bytes: Uint8Array): Promise<RuwDocument> {
  const pdf = await openPdf(bytes)
  try {
    const bladen = await readBladen(pdf)
    const tekens = bladen.reduce((som, { stukken }) => som + stukken.reduce((n, stuk) => n + stuk.tekst.length, 0), 0)
    if (tekens === 0 || (bladen.length > 1 && tekens < bladen.length * SCAN_TEKENS))
      throw new OnleesbaarDocument('scan')
    return { soort: 'pdf', titel: await readTitel(pdf), paginas: bladen.length, blokken: readBladspiegel(bladen) }
  } finally {
    await pdf.destroy()
  }
}

async function readTitel(pdf: PDFDocumentProxy): Promise<string> {
  const { info } = await pdf.getMetadata()
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
}
