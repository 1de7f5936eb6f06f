import { ExternalHyperlink, ImageRun, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import type { Uitvoerbeeld, Uitvoerblok, Uitvoerdeel, Uitvoerkop, Uitvoerlijst } from '../../../domain/uitvoerblok.ts'
import { fitBeeld } from '../fitBeeld.ts'
import { cleanTekst } from '../cleanTekst.ts'
import type { Noten } from './noten.ts'
import { toDocxTabel } from './tabel.ts'

export function toDocxBlokken(blok: Uitvoerblok, noten: Noten): (Paragraph | Table)[] {
  if (blok.soort === 'kop') return [toKop(blok)]
  if (blok.soort === 'alinea') return [toEtiketalinea(blok.etiket, blok.tekst)]
  if (blok.soort === 'proza') return [new Paragraph({ children: toRuns(blok.delen) })]
  if (blok.soort === 'lijst') return toLijst(blok)
  return blok.soort === 'beeld' ? [toBeeld(blok)] : [toDocxTabel(blok, noten)]
}

const KOPPEN = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

const toKop = ({ niveau, tekst }: Uitvoerkop): Paragraph =>
  new Paragraph({ heading: KOPPEN[niveau], children: [new TextRun(cleanTekst(tekst))] })

/** "**Ambitie:** …"; without a label the text alone. */
export function toEtiketalinea(etiket: string, tekst: string): Paragraph {
  const kop = etiket === '' ? [] : [new TextRun({ text: `${cleanTekst(etiket)}: `, bold: true })]
  return new Paragraph({ children: [...kop, new TextRun(cleanTekst(tekst))] })
}

const toRuns = (delen: readonly Uitvoerdeel[]): ParagraphChild[] =>
  delen.map(({ tekst, vet, cursief, link }) => {
    const vorm = { text: cleanTekst(tekst), bold: vet, italics: cursief }
    if (link === null) return new TextRun(vorm)
    return new ExternalHyperlink({ link: cleanTekst(link), children: [new TextRun({ ...vorm, style: 'Hyperlink' })] })
  })

/** The items with a number carry it themselves: it stays what it was, also when somebody copies a part of the list. */
export const PUNTEN = 'punten'

const toLijst = ({ punten }: Uitvoerlijst): Paragraph[] =>
  punten.map(({ teken, diepte, delen }) => {
    const genummerd = /^\d/.test(teken)
    const kop = genummerd ? [new TextRun(`${teken}\t`)] : []
    return new Paragraph({
      ...(genummerd
        ? { indent: { left: 400 * (diepte + 1), hanging: 400 } }
        : { numbering: { reference: PUNTEN, level: diepte } }),
      children: [...kop, ...toRuns(delen)],
    })
  })

/** Word counts pictures in pixels of 1/96 inch; this is the width between the margins. */
const ZETBREEDTE_PX = 620
const HOOGSTE_PX = 500

function toBeeld(beeld: Uitvoerbeeld): Paragraph {
  const { breedte, hoogte } = fitBeeld(beeld, ZETBREEDTE_PX, HOOGSTE_PX)
  const alt = cleanTekst(beeld.alt)
  return new Paragraph({
    children: [
      new ImageRun({
        type: beeld.bestandssoort,
        data: beeld.bytes,
        transformation: { width: Math.round(breedte), height: Math.round(hoogte) },
        altText: { name: alt, title: alt, description: alt },
      }),
    ],
  })
}
