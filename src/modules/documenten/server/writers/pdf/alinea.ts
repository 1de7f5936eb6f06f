import type { Uitvoeralinea, Uitvoerdeel, Uitvoerkop, Uitvoerproza } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { GROOTTES } from './bladmaat.ts'
import type { Eenheid } from './eenheid.ts'
import { addElement, nameKop, onBlad, type Opmaker } from './opmaker.ts'
import { setTekst } from './tekstblok.ts'
import type { Tekststuk } from './wrapTekst.ts'

export function toAlinea(opmaker: Opmaker, { etiket, tekst }: Uitvoeralinea): Eenheid[] {
  const kop: Tekststuk[] = etiket === '' ? [] : [{ tekst: `${cleanTekst(etiket)}: `, gewicht: 'vet' }]
  const schoon = cleanTekst(tekst)
  const element = addElement(opmaker, opmaker.document, 'P', etiket === '' ? schoon : `${etiket}: ${schoon}`)
  const vorm = { grootte: GROOTTES.tekst, voor: 6 }
  return setTekst(opmaker, element, 'P', [...kop, { tekst: schoon, gewicht: 'gewoon' }], vorm)
}

/** An address stands behind its words, so that paper tells it too. */
export function toProza(opmaker: Opmaker, { delen }: Uitvoerproza): Eenheid[] {
  const stukken = toStukken(delen)
  const element = addElement(opmaker, opmaker.document, 'P', stukken.map(({ tekst }) => tekst).join(''))
  return setTekst(opmaker, element, 'P', stukken, { grootte: GROOTTES.tekst, voor: 6 })
}

export const toStukken = (delen: readonly Uitvoerdeel[]): Tekststuk[] =>
  delen.map(({ tekst, vet, link }) => ({
    tekst: cleanTekst(link === null ? tekst : `${tekst} (${link})`),
    gewicht: vet ? 'vet' : 'gewoon',
  }))

const VORMEN = {
  1: { soort: 'H1', grootte: GROOTTES.kop1, voor: 28 },
  2: { soort: 'H2', grootte: GROOTTES.kop2, voor: 18 },
  3: { soort: 'H3', grootte: GROOTTES.kop3, voor: 12 },
} as const

/** `nummer` counts all headings; `begin` is told where the heading begins, for the outline. */
export function toKop(opmaker: Opmaker, { niveau, tekst }: Uitvoerkop, nummer: number, begin: () => void): Eenheid[] {
  const { soort, grootte, voor } = VORMEN[niveau]
  const naam = cleanTekst(tekst)
  const element = addElement(opmaker, opmaker.document, soort, naam)
  return setTekst(opmaker, element, soort, [{ tekst: naam, gewicht: 'vet' }], {
    grootte,
    voor,
    samen: true,
    begin: (boven) => {
      opmaker.pdf.addNamedDestination(nameKop(nummer), 'XYZ', 0, onBlad(boven), null)
      begin()
    },
  })
}
