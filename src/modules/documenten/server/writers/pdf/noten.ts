import { cleanTekst } from '../cleanTekst.ts'
import { BLAD, GROOTTES, LIJN, ZETBREEDTE, ZETHOOGTE } from './bladmaat.ts'
import type { Noot } from './eenheid.ts'
import { addElement, drawArtifact, drawRegels, onBlad, type Opmaker, tagContent } from './opmaker.ts'
import { NOOTRUIMTE, type Pagina } from './paginate.ts'
import { asTekst, type Element } from './pdf.ts'

/** Numbers the notes of a document. */
export type Nootzetter = {
  /** `ouder` is the tag that the note belongs to; `merk` is what the text shows. */
  readonly add: (ouder: Element, tekst: string) => { readonly merk: string; readonly noot: Noot }
}

const { noot: GROOTTE } = GROOTTES

export function openNoten(opmaker: Opmaker): Nootzetter {
  let aantal = 0
  return {
    add: (ouder, tekst) => {
      aantal += 1
      const merk = String(aantal)
      const schoon = cleanTekst(tekst)
      const element = addElement(opmaker, ouder, 'Note', schoon)
      nameElement(element, `noot-${merk}`)
      const regels = schoon.split('\n').flatMap((alinea, a) =>
        opmaker.zetter.wrap(
          [
            { tekst: a === 0 ? merk : '', gewicht: 'gewoon', hoog: true },
            { tekst: a === 0 ? ` ${alinea} ` : `${alinea} `, gewicht: 'gewoon' },
          ],
          GROOTTE,
          ZETBREEDTE,
        ),
      )
      return { merk, noot: { element, regels } }
    },
  }
}

/** PDF/UA-1 (7.9) asks an ID of each note, for which pdfkit has no option. */
function nameElement(element: Element, id: string): void {
  const { dictionary } = element as unknown as { readonly dictionary: { readonly data: Record<string, unknown> } }
  dictionary.data.ID = asTekst(id)
}

/** The notes of a page, from the foot of the type area up, below a short rule. */
export function drawNoten({ pdf }: Opmaker, { noten }: Pagina): void {
  if (noten.length === 0) return
  const hoogte = noten.reduce((som, { regels }) => som + regels.length * GROOTTE.regel, NOOTRUIMTE)
  let boven = onBlad(ZETHOOGTE - hoogte)
  drawArtifact(pdf, 'Layout', () => {
    const lijn = boven + NOOTRUIMTE / 2
    pdf
      .moveTo(BLAD.links, lijn)
      .lineTo(BLAD.links + 120, lijn)
      .lineWidth(0.5)
      .strokeColor(LIJN)
      .stroke()
  })
  boven += NOOTRUIMTE
  for (const { noot, regels } of noten) {
    tagContent(pdf, noot.element, 'Note', () => drawRegels(pdf, regels, BLAD.links, boven, GROOTTE))
    boven += regels.length * GROOTTE.regel
  }
}
