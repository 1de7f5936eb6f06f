import type { Uitvoerbeeld } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { fitBeeld } from '../fitBeeld.ts'
import { BLAD, ZETBREEDTE, ZETHOOGTE } from './bladmaat.ts'
import { anEenheid, type Eenheid } from './eenheid.ts'
import { onBlad, type Opmaker, tagContent } from './opmaker.ts'

/** A picture with the words for who cannot see it. */
export function toBeeld({ pdf, document }: Opmaker, beeld: Uitvoerbeeld): Eenheid[] {
  const { breedte, hoogte } = fitBeeld(beeld, ZETBREEDTE, ZETHOOGTE / 2)
  const element = pdf.struct('Figure', { alt: cleanTekst(beeld.alt) })
  document.add(element)
  return [
    anEenheid({
      hoogte,
      voor: 10,
      draw: (boven) =>
        tagContent(pdf, element, 'Figure', () =>
          pdf.image(Buffer.from(beeld.bytes), BLAD.links, onBlad(boven), { width: breedte, height: hoogte }),
        ),
    }),
  ]
}
