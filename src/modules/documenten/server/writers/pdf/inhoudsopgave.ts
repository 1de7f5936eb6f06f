import type { Uitvoerblok, Uitvoerkop } from '../../../domain/uitvoerblok.ts'
import { cleanTekst } from '../cleanTekst.ts'
import { BLAD, GROOTTES, LIJN, ZETBREEDTE } from './bladmaat.ts'
import { anEenheid, type Eenheid } from './eenheid.ts'
import { addElement, drawArtifact, drawRegels, nameKop, onBlad, type Opmaker, tagContent } from './opmaker.ts'
import { asTekst, type Element } from './pdf.ts'
import { setTekst } from './tekstblok.ts'
import type { Regel } from './wrapTekst.ts'

const NUMMERBREEDTE = 34
const INSPRINGING = 14
const { tekst: GROOTTE } = GROOTTES

/** The chapters and parts with their pages; each is a link to its place. */
export function toInhoudsopgave(opmaker: Opmaker, blokken: readonly Uitvoerblok[]): Eenheid[] {
  const koppen = blokken.filter((blok) => blok.soort === 'kop')
  const kop = addElement(opmaker, opmaker.document, 'H1')
  const vorm = { grootte: GROOTTES.kop1, voor: 0, samen: true, nieuweBladzijde: true }
  const inhoud = addElement(opmaker, opmaker.document, 'TOC')
  return [
    ...setTekst(opmaker, kop, 'H1', [{ tekst: 'Inhoud', gewicht: 'vet' }], vorm),
    ...koppen.flatMap((blok, k) => (blok.niveau === 3 ? [] : [toRegel(opmaker, inhoud, blok, k)])),
  ]
}

function toRegel(opmaker: Opmaker, inhoud: Element, { niveau, tekst }: Uitvoerkop, kop: number): Eenheid {
  const naam = cleanTekst(tekst)
  const links = niveau === 1 ? 0 : INSPRINGING
  const gewicht = niveau === 1 ? 'vet' : 'gewoon'
  const regels = opmaker.zetter
    .wrap([{ tekst: naam, gewicht }], GROOTTE, ZETBREEDTE - links - NUMMERBREEDTE)
    .slice(0, 12)
  const element = addElement(opmaker, addElement(opmaker, inhoud, 'TOCI'), 'Link', naam)
  return anEenheid({
    hoogte: regels.length * GROOTTE.regel,
    voor: niveau === 1 ? 8 : 2,
    draw: (boven) =>
      drawRegel(opmaker, { element, regels, links: BLAD.links + links, boven: onBlad(boven), kop, naam }),
  })
}

type Inhoudsregel = {
  readonly element: Element
  readonly regels: readonly Regel[]
  readonly links: number
  readonly boven: number
  readonly kop: number
  readonly naam: string
}

function drawRegel({ pdf, zetter, paginaVanKop }: Opmaker, regel: Inhoudsregel): void {
  const { element, regels, links, boven, kop, naam } = regel
  const pagina = String(paginaVanKop.get(kop) ?? '')
  const nummer = zetter.wrap([{ tekst: ` ${pagina}`, gewicht: 'gewoon' }], GROOTTE, NUMMERBREEDTE)
  const rechts = BLAD.links + ZETBREEDTE
  const laatste = boven + (regels.length - 1) * GROOTTE.regel
  tagContent(pdf, element, 'Link', () => {
    drawRegels(pdf, regels, links, boven, GROOTTE)
    drawRegels(pdf, nummer, rechts - (nummer[0]?.breedte ?? 0), laatste, GROOTTE)
  })
  const link = { structParent: element, Contents: asTekst(`Ga naar ${naam}, pagina ${pagina}`) }
  pdf.goTo(links, boven, rechts - links, regels.length * GROOTTE.regel, nameKop(kop), link)
  // A reference to an annotation is written with the page that is open when its tag ends.
  element.end()
  drawArtifact(pdf, 'Layout', () => {
    const van = links + (regels.at(-1)?.breedte ?? 0) + 6
    const tot = rechts - (nummer[0]?.breedte ?? 0) - 4
    if (tot > van) drawStippen(pdf, van, tot, laatste + GROOTTE.letter * 0.95)
  })
}

function drawStippen(pdf: Opmaker['pdf'], van: number, tot: number, hoogte: number): void {
  pdf
    .save()
    .moveTo(van, hoogte)
    .lineTo(tot, hoogte)
    .lineWidth(0.6)
    .dash(0.6, { space: 3 })
    .strokeColor(LIJN)
    .stroke()
    .restore()
}
