import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Uitvoerdocument } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { bladmaat } from './bladmaat.ts'
import { toDocxBlokken } from './blokken.ts'
import { collectNoten } from './noten.ts'
import { STIJLEN } from './stijlen.ts'
import { toTitelblad } from './titelblad.ts'

/** Writes a Word document: title page, table of contents with its entries filled in, styled headings, real footnotes. */
export async function writeDocx(uitvoer: Uitvoerdocument): Promise<Uint8Array> {
  const noten = collectNoten()
  const inhoud = [...toTitelblad(uitvoer), ...uitvoer.blokken.flatMap((blok) => toDocxBlokken(blok, noten))]
  const afzender = cleanTekst(uitvoer.afzender)
  const document = new Document({
    title: cleanTekst(uitvoer.titel),
    creator: afzender,
    lastModifiedBy: afzender,
    styles: STIJLEN,
    footnotes: noten.all(),
    sections: [
      { properties: { page: bladmaat, titlePage: true }, footers: { default: paginavoet() }, children: inhoud },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const paginavoet = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
