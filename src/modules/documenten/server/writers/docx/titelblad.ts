import { PageBreak, Paragraph, TableOfContents, TextRun } from 'docx'
import type { Uitvoerdocument } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { toEtiketalinea } from './blokken.ts'

/** The title page and, on the next, the table of contents. */
export function toTitelblad({ titel, titelregels }: Uitvoerdocument): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: 'Title', children: [new TextRun(cleanTekst(titel))] }),
    ...titelregels.map((regel) => toEtiketalinea('', regel)),
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: [new TextRun('Inhoud')] }),
    new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2' }),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}
