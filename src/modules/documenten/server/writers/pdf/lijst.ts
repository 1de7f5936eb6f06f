import type { Uitvoerlijst } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { toStukken } from './alinea.ts'
import { BLAD, GROOTTES } from './bladmaat.ts'
import type { Eenheid } from './eenheid.ts'
import { addElement, drawRegels, onBlad, type Opmaker, tagContent } from './opmaker.ts'
import type { Element } from './pdf.ts'
import { setTekst } from './tekstblok.ts'

const STAP = 18
const { tekst: GROOTTE } = GROOTTES

type Punt = Uitvoerlijst['punten'][number]

/** A list as PDF/UA knows it: each item has its label and its body; a list within stands in the body of the item above it. */
export function toLijst(opmaker: Opmaker, { punten }: Uitvoerlijst): Eenheid[] {
  const lijsten: Element[] = [addElement(opmaker, opmaker.document, 'L')]
  let lijf: Element | null = null
  return punten.flatMap((punt) => {
    const diepte = Math.min(punt.diepte, lijf === null ? 0 : lijsten.length)
    lijsten.length = Math.min(lijsten.length, diepte + 1)
    if (lijsten.length <= diepte && lijf) lijsten.push(addElement(opmaker, lijf, 'L'))
    const lijst = lijsten.at(-1) ?? opmaker.document
    const item = addElement(opmaker, lijst, 'LI')
    const merk = addElement(opmaker, item, 'Lbl', punt.teken)
    lijf = addElement(opmaker, item, 'LBody')
    return setPunt(opmaker, punt, merk, lijf)
  })
}

function setPunt(opmaker: Opmaker, { teken, diepte, delen }: Punt, merk: Element, lijf: Element): Eenheid[] {
  const { pdf, zetter } = opmaker
  const inspringing = STAP * (diepte + 1)
  const [regel] = zetter.wrap([{ tekst: cleanTekst(teken), gewicht: 'gewoon' }], GROOTTE, STAP)
  const stukken = toStukken(delen)
  const alinea = addElement(opmaker, lijf, 'P', stukken.map(({ tekst }) => tekst).join(''))
  return setTekst(opmaker, alinea, 'P', stukken, {
    ...{ grootte: GROOTTE, voor: 3, inspringing },
    begin: (boven) => {
      if (!regel) return
      const links = BLAD.links + inspringing - STAP
      tagContent(pdf, merk, 'Lbl', () => drawRegels(pdf, [regel], links, onBlad(boven), GROOTTE))
    },
  })
}
