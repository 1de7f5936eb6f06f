import { Paragraph, type Table, TextRun } from 'docx'
import type { Uitvoerblok, Uitvoerkop } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import type { Noten } from './noten.ts'
import { toDocxTabel } from './tabel.ts'

export function toDocxBlokken(blok: Uitvoerblok, noten: Noten): (Paragraph | Table)[] {
  if (blok.soort === 'kop') return [toKop(blok)]
  if (blok.soort === 'alinea') return [toEtiketalinea(blok.etiket, blok.tekst)]
  return [toDocxTabel(blok, noten)]
}

const toKop = ({ niveau, tekst }: Uitvoerkop): Paragraph =>
  new Paragraph({ heading: niveau === 1 ? 'Heading1' : 'Heading2', children: [new TextRun(cleanTekst(tekst))] })

/** "**Ambitie:** …"; without a label the text alone. */
export function toEtiketalinea(etiket: string, tekst: string): Paragraph {
  const kop = etiket === '' ? [] : [new TextRun({ text: `${cleanTekst(etiket)}: `, bold: true })]
  return new Paragraph({ children: [...kop, new TextRun(cleanTekst(tekst))] })
}
