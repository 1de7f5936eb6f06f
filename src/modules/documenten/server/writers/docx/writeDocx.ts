import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Uitvoerdocument } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { bladmaat } from './bladmaat.ts'
import { PUNTEN, toDocxBlokken } from './blokken.ts'
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
    numbering: { config: [{ reference: PUNTEN, levels: OPSOMMING }] },
    footnotes: noten.all(),
    sections: [
      { properties: { page: bladmaat, titlePage: true }, footers: { default: paginavoet() }, children: inhoud },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A dot before each item, further in for a list within a list. */
const OPSOMMING = [0, 1, 2].map((level) => ({
  ...{ level, format: 'bullet' as const, text: '•' },
  style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 400 } } },
}))

const paginavoet = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
