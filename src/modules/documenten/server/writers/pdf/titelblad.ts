import type { Uitvoerdocument } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { GROOTTES, ZETHOOGTE } from './bladmaat.ts'
import { anEenheid, type Eenheid } from './eenheid.ts'
import { addElement, type Opmaker } from './opmaker.ts'
import { setTekst } from './tekstblok.ts'

/** The title at a third of the first page, and below it what the document is. */
export function toTitelblad(opmaker: Opmaker, { titel, titelregels }: Uitvoerdocument): Eenheid[] {
  const naam = cleanTekst(titel)
  const kop = addElement(opmaker, opmaker.document, 'H1', naam)
  const regels = titelregels.map(cleanTekst).flatMap((tekst, r) => {
    const element = addElement(opmaker, opmaker.document, 'P', tekst)
    const vorm = { grootte: GROOTTES.tekst, voor: r === 0 ? 24 : 6 }
    return setTekst(opmaker, element, 'P', [{ tekst, gewicht: 'gewoon' }], vorm)
  })
  return [
    anEenheid({ hoogte: ZETHOOGTE / 4, draw: () => undefined }),
    ...setTekst(opmaker, kop, 'H1', [{ tekst: naam, gewicht: 'vet' }], { grootte: GROOTTES.titel, voor: 0 }),
    ...regels,
  ]
}
