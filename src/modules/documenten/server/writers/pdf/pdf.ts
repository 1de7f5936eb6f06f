import type PDFDocument from 'pdfkit'

export type Pdf = InstanceType<typeof PDFDocument>
/** pdfkit writes an object String as a text and a plain string as a name. */
export const asTekst = (tekst: string): string => Object(tekst) as string

export type Element = PDFKit.PDFStructureElement
